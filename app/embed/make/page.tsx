import type { Metadata } from "next";
import { cache } from "react";
import { EmbedSnippets } from "@/components/embed/EmbedSnippets";
import { Problems } from "@/components/explorer/Problems";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { frozenDay, readEmbed } from "@/data/embed/read";
import { explorerHref } from "@/data/links";
import { encodeViews } from "@/data/side-by-side";
import { queryOf } from "../../search-params";
import { siteUrl } from "../../site";
import { offersOf } from "../offers";

type Props = PageProps<"/embed/make">;

/** What is to be embedded; asked for by the page's head and by the page, and worked out once a request. */
const read = cache((address: string) => {
	const { views, problems } = readEmbed(new URLSearchParams(address), dataset);
	return { views, problems, offers: offersOf(views) };
});

async function madeOf(props: Props) {
	return read((await queryOf(props)).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const { offers } = await madeOf(props);
	// There are as many of these as there are views.
	return { title: `Embed: ${offers.live.title}`, robots: { index: false } };
}

/** A View as text to paste into another site's page. */
export default async function EmbedMakerPage(props: Props) {
	const { views, problems, offers } = await madeOf(props);
	const [view, ...others] = views;
	const back =
		view && others.length === 0
			? explorerHref(view, dataset)
			: `/side-by-side?${encodeViews(views, dataset)}`;
	const day = formatDate(frozenDay(dataset));
	return (
		<>
			<h1>Embed: {offers.live.title}</h1>
			<p className="mt-2 max-w-3xl">
				To show <Link href={back}>this view</Link> on a page of yours. It sets no cookie and asks nothing of
				any other site. A live one changes as figures are added and corrected here. A frozen one shows what
				had been published by {day}, and says when any of it has been revised since.
			</p>
			<div className="mt-4">
				<Problems problems={problems} />
			</div>
			<EmbedSnippets {...offers} frozenDay={day} site={siteUrl} />
		</>
	);
}
