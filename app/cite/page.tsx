import type { Metadata } from "next";
import { Choice } from "@/components/cite/Choice";
import { Form } from "@/components/cite/Form";
import { Originals } from "@/components/cite/Originals";
import { Problems } from "@/components/explorer/Problems";
import Link from "@/components/ui/Link";
import { OtherVersion } from "@/components/ui/OtherVersion";
import { dataset } from "@/data/dataset";
import { readCitation, subjectQuery } from "@/data/formats/citation/request";
import { cite } from "@/data/formats/citation/subjects";
import { citationStyles, subjects } from "@/data/formats/citation/words";
import { toBibTeX, toCslJson, toReferences, toRis } from "@/data/formats/citation/write";
import { queryOf } from "../search-params";
import { siteUrl } from "../site";
import { today } from "../today";

export const metadata: Metadata = {
	title: "Cite this",
	description: "How to cite a chart, a report, a source or the dataset, and the pages its figures come from.",
	// There are as many citations as there are views, and days.
	robots: { index: false },
};

export default async function CitePage(props: PageProps<"/cite">) {
	const parameters = await queryOf(props);
	const { subject, style, accessed, problems } = readCitation(parameters, dataset);
	const day = accessed ?? today();
	const { own, originals, unlisted } = cite(subject, { data: dataset, site: siteUrl, accessed: day });
	const query = subjectQuery(subject, dataset);
	const fileOf = (ending: string, more = "") =>
		`/api/v1/citation.${ending}?${query ? `${query}&` : ""}accessed=${day}${more}`;
	const save = (name: string, ending: string) =>
		`Save ${name} as .${ending}${originals.length > 0 ? ", with the originals" : ""}`;
	const reference = {
		apa: toReferences([own], "apa")[0] ?? "",
		chicago: toReferences([own], "chicago")[0] ?? "",
	};
	const [references, path] = [toReferences(originals, style), own.URL.slice(siteUrl.length)];
	return (
		<>
			<h1>Cite this</h1>
			<p className="mt-2 mb-4 max-w-prose">
				How to cite {subjects[subject.of]}: <Link href={path}>{own.title}</Link>. First this site’s page, with
				the dataset’s version; then the originals, whose figures they are.
			</p>
			<Problems problems={problems} />
			<OtherVersion linked={parameters.get("version")} present={dataset.version} />
			<Choice key={`${day} ${style}`} kept={[...new URLSearchParams(query)]} accessed={day} style={style} />
			<section aria-labelledby="ours" className="mt-8">
				<h2 id="ours">This site’s page</h2>
				<p className="mt-2 max-w-prose text-sm text-muted">
					APA gives the day of access of a page only where the page has no date; the version says what was
					seen.
					{siteUrl === ""
						? " This copy of the site has not been told its address, so put it before the path that begins with a stroke."
						: ""}
				</p>
				<div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-4">
					<Form
						name="APA"
						text={reference.apa}
						download={{ href: fileOf("txt", "&style=apa"), label: save("APA", "txt") }}
					/>
					<Form
						name="Chicago"
						text={reference.chicago}
						download={{ href: fileOf("txt", "&style=chicago"), label: save("Chicago", "txt") }}
					/>
					<Form
						name="BibTeX"
						text={toBibTeX([own])}
						code
						download={{ href: fileOf("bib"), label: save("BibTeX", "bib") }}
					/>
					<Form
						name="RIS"
						text={toRis([own])}
						code
						download={{ href: fileOf("ris"), label: save("RIS", "ris") }}
					/>
					<Form
						name="CSL-JSON"
						text={toCslJson([own])}
						code
						download={{ href: fileOf("json"), label: save("CSL-JSON", "json") }}
					/>
				</div>
			</section>
			<Originals
				references={originals.map(({ id, note }, index) => ({
					id,
					text: references[index] ?? "",
					note: note ?? null,
				}))}
				unlisted={unlisted}
				style={citationStyles[style]}
			/>
		</>
	);
}
