import type { Metadata } from "next";
import type { ReactNode } from "react";
import { permalink, siteUrl } from "@/app/site";
import { ColumnTable } from "@/components/data/ColumnTable";
import { Downloads } from "@/components/data/Downloads";
import { SeriesTable } from "@/components/data/SeriesTable";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { citation, newestDay, summary } from "@/data/formats/data-package";
import { datasetMarkup, scriptSafeJson } from "@/data/formats/dataset-markup";
import { licence } from "@/data/formats/licence";
import { resources } from "@/data/formats/resources";
import { downloads, seriesLines } from "./lines";
import { Programs } from "./Programs";

export const metadata: Metadata = {
	title: "Data",
	description:
		"The whole dataset as CSV, JSON and a data package: what there is, on what terms, and how to cite it.",
};

export default function DataPage() {
	return (
		<>
			<h1>Data</h1>
			<p className="mt-3 max-w-prose">{summary(dataset)}</p>
			<p className="mt-3 max-w-prose">
				Version <code>{dataset.version}</code>: the day of the newest entry in the{" "}
				<Link href="/data/corrections">list of corrections</Link> ({formatDate(newestDay(dataset))}) and a
				code computed from the whole data. The same version is the same data to the byte.
			</p>
			<Section id="files" title="Files">
				<div className="print-paths">
					<Downloads downloads={downloads(dataset, siteUrl)} licence={licence.name} />
				</div>
				<p className="max-w-prose">
					CSV files are UTF-8 with a header. A cell is empty where nothing was said: empty is not zero. To
					open one in a spreadsheet, import it as UTF-8 text. A text that a spreadsheet would run as a formula
					has an apostrophe before it; take away one apostrophe where = + - @ or a line break follows, and you
					have what was there.
				</p>
				<p className="max-w-prose">
					Any view of the <Link href="/explore">explorer</Link> is there as CSV and JSON too, by the links
					below its chart.
				</p>
			</Section>
			<Section id="terms" title="Terms, and how to cite">
				<p className="max-w-prose">
					The compilation, which is the selection, the structure and the notes, is under{" "}
					<a href={licence.url}>
						{licence.title} ({licence.name})
					</a>
					. The figures are facts and belong to nobody; a quotation should name the source of the figure too.
					Where a series was read from somebody’s copy, the terms of that copy stand with it.
				</p>
				<p className="max-w-prose border-l-4 border-line pl-4">
					{citation(dataset, siteUrl && permalink("/data"))}
				</p>
				<p className="print:hidden">
					<Link href="/cite?of=dataset" prefetch={false}>
						Cite this dataset: APA, Chicago, BibTeX, RIS, CSL-JSON
					</Link>
				</p>
			</Section>
			<Section id="columns" title="Columns">
				{resources.map(({ name, columns }, index) => (
					<details key={name} open={index === 0}>
						<summary className="py-2">
							<h3 className="inline">{name}.csv</h3>, {columns.length} columns
						</summary>
						<ColumnTable file={`${name}.csv`} columns={columns} />
					</details>
				))}
			</Section>
			<Section id="series" title="Series">
				<SeriesTable lines={seriesLines(dataset)} />
			</Section>
			<Programs />
			<script
				type="application/ld+json"
				// biome-ignore lint/security/noDangerouslySetInnerHtml: every sign that could end the element is escaped.
				dangerouslySetInnerHTML={{ __html: scriptSafeJson(datasetMarkup(dataset, siteUrl)) }}
			/>
		</>
	);
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section className="mt-10 scroll-mt-4" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div className="mt-3 grid grid-cols-1 gap-4">{children}</div>
		</section>
	);
}
