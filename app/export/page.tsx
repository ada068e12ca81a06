import type { Metadata } from "next";
import { Problems } from "@/components/explorer/Problems";
import { ExportPanel } from "@/components/export/ExportPanel";
import { OtherVersion } from "@/components/ui/OtherVersion";
import { dataset } from "@/data/dataset";
import { fileName, fileNameOfSeveral } from "@/data/formats/file-name";
import { imageParameters, imageQuery, readImageRequest } from "@/data/formats/image-request";
import { explorerHref } from "@/data/links";
import { decodeViews, encodeViews } from "@/data/side-by-side";
import { decodeView, encodeView } from "@/data/view";
import { cards } from "../cards";
import { subjectOf } from "../images/subject";
import { queryOf } from "../search-params";
import { siteUrl } from "../site";

type Props = PageProps<"/export">;

export async function generateMetadata(props: Props): Promise<Metadata> {
	const { views } = read(await queryOf(props));
	const words = {
		title: "Take a chart away",
		description:
			"A chart as an image for an article, a slide, a telephone or paper, to embed, to cite, with its rows.",
	};
	return { ...words, ...cards(views, words), robots: { index: false } };
}

export default async function ExportPage(props: Props) {
	const parameters = await queryOf(props);
	const isOfSeveral = parameters.has("view");
	const { views, problems, query, back, stem } = read(parameters);
	const { subject, home } = subjectOf(views);
	const chosen = imageQuery(parameters);
	const unread = readImageRequest(chosen, null).problems;
	return (
		<>
			<h1>Take this chart away</h1>
			<p className="mt-2 mb-4 max-w-3xl">
				An image carries its own title, definition, legend, numbered sources, version and address, in sight
				and inside the file: whoever has it can <a href="/open">drop it on this site</a> and is back at this
				very view. <a href={back}>Back to the chart</a>
			</p>
			<Problems problems={[...problems, ...unread]} />
			<OtherVersion linked={parameters.get("version")} present={dataset.version} />
			<ExportPanel
				subject={subject}
				home={home}
				query={query}
				chosen={chosen.toString()}
				stem={stem}
				version={dataset.version}
				hasSite={siteUrl !== ""}
				rows={isOfSeveral ? "figure" : "reports"}
			/>
		</>
	);
}

function read(parameters: URLSearchParams) {
	return parameters.has("view") ? ofSeveral(parameters) : ofOne(parameters);
}

function ofOne(parameters: URLSearchParams) {
	const { view, problems } = decodeView(parameters, dataset, imageParameters);
	return {
		views: [view],
		problems,
		query: encodeView(view, dataset),
		back: explorerHref(view, dataset),
		stem: fileName(view, dataset.version, ""),
	};
}

function ofSeveral(parameters: URLSearchParams) {
	const { views, problems } = decodeViews(parameters, dataset, imageParameters);
	const query = encodeViews(views, dataset);
	const stem = fileNameOfSeveral(views, dataset.version, "");
	return { views, problems, query, back: `/side-by-side?${query}`, stem };
}
