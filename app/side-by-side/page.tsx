import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { cards } from "@/app/cards";
import { Problems } from "@/components/explorer/Problems";
import { ExportMenu } from "@/components/export/ExportMenu";
import { OpenedNote } from "@/components/open/OpenedNote";
import { AddView } from "@/components/side-by-side/AddView";
import { MultiplesCard } from "@/components/side-by-side/MultiplesCard";
import { OtherVersion } from "@/components/ui/OtherVersion";
import { dataset } from "@/data/dataset";
import { multiples } from "@/data/figures/side-by-side";
import { explorerHref } from "@/data/links";
import { readPasted } from "@/data/pasted";
import { decodeViews, encodeViews, LEAST_VIEWS, MOST_VIEWS } from "@/data/side-by-side";
import { offeredAdditions, offeredPairs } from "@/data/side-by-side-offers";
import type { View } from "@/data/types";
import { encodeView } from "@/data/view";
import { queryOf } from "../search-params";
import { canonical, permalink } from "../site";

type Props = PageProps<"/side-by-side">;

const OWN = ["version", "add"];

/** What an address shows; asked for by the page's head and by the page, and worked out once a request. */
const read = cache((address: string) => {
	const { views, problems } = decodeViews(new URLSearchParams(address), dataset, OWN);
	return { views, problems, shown: multiples(views, dataset) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
	const address = (await queryOf(props)).toString();
	const { views, shown } = read(address);
	const isEmpty = !new URLSearchParams(address).has("view");
	const words = { title: shown.title, description: `${shown.subtitle}.` };
	return {
		...words,
		...cards(views, words),
		alternates: { canonical: canonical(isEmpty ? "/side-by-side" : hrefOf(views)) },
		// There are as many sets as there are pairs of views.
		...(isEmpty ? {} : { robots: { index: false } }),
	};
}

export default async function SideBySidePage(props: Props) {
	const parameters = await queryOf(props);
	const refused = added(parameters);
	const { views, problems, shown } = read(parameters.toString());
	const query = encodeViews(views, dataset);
	return (
		<>
			<h1>Side by side</h1>
			<p className="mt-2 mb-4 max-w-3xl">
				Two to four views of the explorer as small charts of one kind, on axes that they share, so that one
				can be read against another.
				{parameters.has("view") ? "" : " To begin with, the soldiers of either side of one war."}
			</p>
			<Problems problems={problems} />
			<OpenedNote version={dataset.version} />
			<OtherVersion linked={parameters.get("version")} present={dataset.version} />
			<MultiplesCard
				multiples={shown}
				query={query}
				links={views.map((view) => ({
					alone: explorerHref(view, dataset),
					without: without(view, views),
				}))}
				actions={
					<ExportMenu
						query={query}
						permalink={permalink(`/side-by-side?${shown.permalink}`)}
						files="figure"
					/>
				}
			/>
			<AddView
				present={views.map((view) => encodeView(view, dataset))}
				additions={offeredAdditions(views, dataset).map(({ label, views: offered }) => ({
					label,
					views: offered.map((one) => ({ label: one.label, query: encodeView(one.view, dataset) })),
				}))}
				pairs={offeredPairs(views, dataset).map((pair) => ({ label: pair.label, href: hrefOf(pair.views) }))}
				refused={refused}
				most={MOST_VIEWS}
			/>
		</>
	);
}

function hrefOf(views: readonly View[]): string {
	return `/side-by-side?${encodeViews(views, dataset)}`;
}

/** Where the others go on; of a pair the other one alone, in the explorer. */
function without(view: View, views: readonly View[]): string {
	const others = views.filter((other) => other !== view);
	const [only] = others;
	return only && others.length < LEAST_VIEWS ? explorerHref(only, dataset) : hrefOf(others);
}

/** Leads on to the set with what a form added to it; gives back what it could not read, null where it added nothing. */
function added(parameters: URLSearchParams): { text: string; message: string } | null {
	const text = parameters.get("add");
	if (text === null) return null;
	const pasted = readPasted(text);
	if (pasted === null)
		return {
			text: text.slice(0, 2000),
			message:
				"This is no address of a view. It can be a link to the explorer or to a picture of it, or the part of one after the question mark.",
		};
	const all = new URLSearchParams([...parameters.getAll("view"), ...pasted].map((query) => ["view", query]));
	const { views, problems } = decodeViews(all, dataset);
	redirect(problems.length === 0 ? hrefOf(views) : `/side-by-side?${all}`);
}
