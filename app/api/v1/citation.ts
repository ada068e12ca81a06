import { blanks, withAccepted } from "@/app/api/read";
import { kept } from "@/app/kept";
import { refuse } from "@/app/problem";
import { answer } from "@/app/respond";
import { siteUrl } from "@/app/site";
import { today } from "@/app/today";
import { dataset } from "@/data/dataset";
import { keyOf } from "@/data/formats/citation/item";
import { readCitation, subjectQuery } from "@/data/formats/citation/request";
import { cite, type Subject } from "@/data/formats/citation/subjects";
import { type CitationStyle, citationParameters } from "@/data/formats/citation/words";
import { toBibTeX, toCslJson, toReferences, toRis } from "@/data/formats/citation/write";
import { endpoints, type Format, formats, SEVERAL } from "@/data/formats/endpoints";
import { fileName, fileNameOfSeveral, wholeName } from "@/data/formats/file-name";

const { parameters: allowed, json } = endpoints.citation;

/** A citation as a file: strictly read, and where the address names no day of access good for today alone. */
export function answerCitation(
	request: Request,
	format: Format,
	headers: { vary?: string },
): Response | Promise<Response> {
	const parameters = new URL(request.url).searchParams;
	const { subject, style, accessed, problems } = readCitation(parameters, dataset);
	const names = subject.of === "view" ? allowed : [...citationParameters, "version"];
	// An empty `view` is the default one.
	const blank = blanks(
		parameters,
		allowed.filter((name) => name !== SEVERAL),
	);
	const isBlank = new Set(blank.map(({ parameter }) => parameter));
	const told = problems
		.filter(({ renamed, parameter }) => !renamed && !isBlank.has(parameter))
		.map((one) => withAccepted(one, names));
	if (blank.length + told.length > 0) return refuse([...blank, ...told]);
	const day = accessed ?? today();
	return answer(request, {
		name: nameOf(subject, `.${format}`),
		type: format === "json" ? json : formats[format],
		attachment: format !== "json",
		body: () =>
			kept(`citation ${format} ${style} ${day} ${subjectQuery(subject, dataset)}`, () =>
				written(subject, day, style, format),
			),
		...headers,
		...(accessed ? {} : { until: day }),
	});
}

function written(subject: Subject, accessed: string, style: CitationStyle, format: Format): string {
	const { own, originals } = cite(subject, { data: dataset, site: siteUrl, accessed });
	const items = [own, ...originals];
	if (format === "bib") return toBibTeX(items);
	if (format === "ris") return toRis(items);
	return format === "txt" ? `${toReferences(items, style).join("\n\n")}\n` : toCslJson(items);
}

function nameOf(subject: Subject, ending: string): string {
	if (subject.of === "dataset") return wholeName("citation", dataset.version, ending);
	if (subject.of !== "view") {
		const { id } = subject.of === "report" ? subject.report : subject.source;
		return wholeName(`citation_${keyOf(id)}`, dataset.version, ending);
	}
	const [view, ...others] = subject.views;
	return others.length > 0
		? fileNameOfSeveral(subject.views, dataset.version, `_citation${ending}`)
		: fileName(view, dataset.version, `_citation${ending}`);
}
