import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cards } from "@/app/cards";
import { Explorer } from "@/components/explorer/Explorer";
import { meantByForm } from "@/components/explorer/settle";
import { workbench } from "@/components/explorer/workbench";
import { OpenedNote } from "@/components/open/OpenedNote";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { explorerHref } from "@/data/links";
import { decodeView } from "@/data/view";
import { oembedLinks } from "../oembed-links";
import { queryOf } from "../search-params";
import { canonical, siteUrl } from "../site";

type Props = PageProps<"/explore">;

async function viewOf(props: Props) {
	return decodeView(await queryOf(props), dataset).view;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const view = await viewOf(props);
	const { title, subtitle } = figure(view, dataset);
	const address = explorerHref(view, dataset);
	const words = { title, description: `${subtitle}.` };
	return {
		...words,
		...cards([view], words),
		alternates: { canonical: canonical(address), types: oembedLinks(address) },
	};
}

export default async function ExplorePage(props: Props) {
	const search = await queryOf(props);
	const meant = meantByForm(search);
	if (meant) redirect(plainAddress(meant));
	return (
		<>
			<h1 className="mb-4">Explore the reports</h1>
			<OpenedNote version={dataset.version} />
			<Explorer search={search.toString()} opening={workbench(search, dataset)} site={siteUrl} />
		</>
	);
}

/** Where a form leads: the short address, or one that still holds what has to be told. */
function plainAddress(meant: URLSearchParams): string {
	const { view, problems } = decodeView(meant, dataset);
	return problems.length === 0 ? explorerHref(view, dataset) : `/explore?${meant}`;
}
