import type { Metadata } from "next";
import { cache } from "react";
import { EmbedCard } from "@/components/embed/EmbedCard";
import { EmbedFrame } from "@/components/embed/EmbedFrame";
import { EmbedSeveral } from "@/components/embed/EmbedSeveral";
import { Problems } from "@/components/explorer/Problems";
import { dataset } from "@/data/dataset";
import { readEmbed } from "@/data/embed/read";
import { sinceFrozen } from "@/data/embed/since-frozen";
import { figure } from "@/data/figures";
import { multiples } from "@/data/figures/side-by-side";
import { permalinkQuery } from "@/data/permalink";
import { encodeViews } from "@/data/side-by-side";
import { encodeView } from "@/data/view";
import { queryOf } from "../search-params";
import { canonical, permalink } from "../site";

type Props = PageProps<"/embed">;

/** What an address shows; asked for by the page's head and by the page, and worked out once a request. */
const read = cache((address: string) => {
	const embed = readEmbed(new URLSearchParams(address), dataset);
	const [first, ...others] = embed.views;
	const several = first && others.length > 0 ? multiples(embed.views, dataset) : null;
	const single = first && !several ? figure(first, dataset) : null;
	return { ...embed, several, single };
});

async function shownBy(props: Props) {
	return read((await queryOf(props)).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const { views, several, single } = await shownBy(props);
	const [view] = views;
	return {
		title: several?.title ?? single?.title ?? "",
		alternates: {
			canonical: canonical(
				several
					? `/side-by-side?${encodeViews(views, dataset)}`
					: `/explore?${view ? encodeView(view, dataset) : ""}`,
			),
		},
		// The same figure has a page of its own on the site.
		robots: { index: false },
	};
}

/** A View, or several side by side, as another site's page shows it in a frame. */
export default async function EmbedPage(props: Props) {
	const { views, theme, frozen, problems, several, single } = await shownBy(props);
	const shown = several ? several.panels.map((panel) => panel.figure) : single ? [single] : [];
	const since = frozen ? sinceFrozen(shown, frozen, dataset, dataset.ledger) : "";
	return (
		<EmbedFrame theme={theme}>
			<Problems problems={problems} />
			{several ? (
				<EmbedSeveral
					multiples={several}
					query={encodeViews(views, dataset)}
					permalink={permalink(`/side-by-side?${several.permalink}`)}
					frozen={since}
				/>
			) : null}
			{single ? (
				<EmbedCard
					figure={single}
					query={encodeView(single.view, dataset)}
					permalink={permalink(`/explore?${permalinkQuery(single)}`)}
					frozen={since}
				/>
			) : null}
		</EmbedFrame>
	);
}
