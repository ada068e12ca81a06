import { isDay } from "../../dates";
import { cut } from "../../foreign-text";
import { currentId } from "../../renamed";
import { readRowId, reportsOf } from "../../series";
import { decodeViews, encodeViews } from "../../side-by-side";
import { suggest } from "../../suggest";
import type { Dataset, Report } from "../../types";
import { decodeView, encodeView } from "../../view";
import { type ViewProblem, ViewReader } from "../../view-reader";
import { SEVERAL } from "../endpoints";
import type { Subject } from "./subjects";
import { type CitationStyle, citationParameters, citationStyles, subjects } from "./words";

/** What an address asks to have cited. */
export interface CitationRequest {
	subject: Subject;
	style: CitationStyle;
	/** The day of access that the address names; null where it names none. */
	accessed: string | null;
	/** What could not be used. A page then cites the default in its place, and says so. */
	problems: ViewProblem[];
}

/** Address to what is to be cited. Total: any parameters whatever give something that can be cited. */
export function readCitation(parameters: URLSearchParams, data: Dataset): CitationRequest {
	const reader = new ViewReader(parameters);
	const of = choice("of", Object.keys(subjects) as Subject["of"][], "view", parameters, reader);
	const style = choice("style", Object.keys(citationStyles) as CitationStyle[], "apa", parameters, reader);
	const accessed = readAccessed(parameters, reader);
	if (of === "view") {
		const views = readViews(parameters, data);
		if (parameters.has("id"))
			reader.reject("id", parameters.get("id") ?? "", "says nothing where of=view", {
				accepted: ["of=report and of=source"],
				outcome: "; the chart is cited",
			});
		return { ...views, style, accessed, problems: [...reader.problems, ...views.problems] };
	}
	reader.rejectUnknownNames([...citationParameters, "version"]);
	reader.rejectRepeatedNames([...citationParameters, "version"]);
	reader.rejectNoVersion(["version"], data.version);
	const subject = readThing(of, parameters, data, reader);
	return { subject, style, accessed, problems: reader.problems };
}

/** The parameters that name a subject, in one spelling, without what is the default. */
export function subjectQuery(subject: Subject, data: Dataset): string {
	if (subject.of === "dataset") return "of=dataset";
	if (subject.of === "source") return `of=source&id=${subject.source.id}`;
	if (subject.of === "report") return `of=report&id=${subject.report.id}`;
	const { views } = subject;
	return views.length > 1 ? encodeViews(views, data) : encodeView(views[0], data);
}

function readViews(parameters: URLSearchParams, data: Dataset) {
	const own = [...citationParameters, "version"];
	if (parameters.has(SEVERAL)) {
		const { views, problems } = decodeViews(parameters, data, own);
		const [first, ...others] = views;
		if (first) return { subject: { of: "view", views: [first, ...others] } satisfies Subject, problems };
	}
	const { view, problems } = decodeView(parameters, data, own);
	return { subject: { of: "view", views: [view] } satisfies Subject, problems };
}

/** One of a few words. */
function choice<T extends string>(
	name: string,
	accepted: readonly T[],
	fallback: T,
	parameters: URLSearchParams,
	reader: ViewReader,
): T {
	const value = (parameters.get(name) ?? "").trim();
	const known = accepted.find((one) => one === value);
	if (value !== "" && known === undefined)
		reader.reject(name, value, `'${cut(value)}' is none of these${suggest(value, accepted)}`, {
			accepted,
			outcome: `; '${fallback}' is read`,
		});
	return known ?? fallback;
}

function readAccessed(parameters: URLSearchParams, reader: ViewReader): string | null {
	const value = (parameters.get("accessed") ?? "").trim();
	if (value === "") return null;
	if (isDay(value) && value < "3000") return value;
	reader.reject("accessed", value, `'${cut(value)}' is no calendar day; write it as 2026-03-23`, {
		accepted: ["a calendar day: 2026-03-23"],
		outcome: "; today is read",
	});
	return null;
}

/** What `id` names; the dataset where it names nothing. */
function readThing(
	of: Exclude<Subject["of"], "view">,
	parameters: URLSearchParams,
	data: Dataset,
	reader: ViewReader,
): Subject {
	const id = (parameters.get("id") ?? "").trim();
	const outcome = "; the dataset is cited in its place";
	if (of === "dataset") {
		if (id !== "") reader.reject("id", id, "says nothing where of=dataset", { outcome: "; it was dropped" });
		return { of };
	}
	if (id === "") {
		reader.reject("id", "", `is needed: which ${of}`, { accepted: [whereIdsAre[of]], outcome });
		return { of: "dataset" };
	}
	if (of === "source") {
		const source = data.sources.find((one) => one.id === currentId("sources", id));
		if (source) return { of, source };
	} else {
		const report = findReport(id, data);
		if (report) return { of, report };
	}
	reader.reject("id", id, `there is no ${of} '${cut(id)}'${near(of, id, data)}`, {
		accepted: [whereIdsAre[of]],
		outcome,
	});
	return { of: "dataset" };
}

const whereIdsAre = {
	report: "the id of a report, as on its page and in /api/v1/reports",
	source: "the id of a source, as in /api/v1/sources",
};

/** A report by its id, or a row of a series by `series@date`; today's where it was renamed. */
function findReport(id: string, data: Dataset): Report | undefined {
	const row = readRowId(id);
	if (row === null) return data.reports.find((report) => report.id === currentId("reports", id));
	const series = data.series.find((one) => one.id === currentId("series", row.series));
	return series && reportsOf(series).find(({ period }) => period.end === row.date);
}

/** The id that was perhaps meant; of a row the series. */
function near(of: "report" | "source", id: string, data: Dataset): string {
	const row = of === "report" ? readRowId(id) : null;
	const known = row ? data.series : of === "source" ? data.sources : data.reports;
	return suggest(
		row?.series ?? id,
		known.map((one) => one.id),
	);
}
