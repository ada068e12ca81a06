import type { Metadata } from "next";
import { Explorer } from "@/components/explorer/Explorer";
import { openingQueries } from "@/data/conflict-record";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { explorerHref } from "@/data/links";
import { slice } from "@/data/slice";
import { decodeView } from "@/data/view";
import { toSearchParams } from "../search-params";
import { siteUrl } from "../site";

const openings = openingQueries(dataset);

type Props = PageProps<"/explore">;

async function viewOf(props: Props) {
	return decodeView(toSearchParams(await props.searchParams), dataset).view;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const view = await viewOf(props);
	const { title, subtitle } = figure(view, dataset);
	return {
		title,
		description: `${subtitle}.`,
		alternates: { canonical: explorerHref(view, dataset) },
	};
}

export default async function ExplorePage(props: Props) {
	const view = await viewOf(props);
	return (
		<>
			<h1 className="mb-4">Explore the reports</h1>
			<Explorer
				data={slice(view, dataset)}
				held={{ conflict: view.conflict, side: view.side }}
				openings={openings}
				site={siteUrl}
			/>
		</>
	);
}
