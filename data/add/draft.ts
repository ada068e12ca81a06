import { parseDataset, type RawDataset } from "../build";
import { explainIssue } from "../issue-words";
import type { Problem } from "../rules";
import { type ReportInput, reportSchema, type SourceInput } from "../schema";
import { namesakes, warningsOf } from "../warnings";

/** A report on its way in, as JSON or as asked for: what is absent has not been answered. */
export interface Draft {
	report: Partial<ReportInput>;
	/** The entry of its source, where it has none yet. */
	newSource?: Omit<SourceInput, "id">;
	/** The file that it is to stand in, from `data/`; chosen by side and date where it is not given. */
	file?: string;
}

/** The dataset as it would be with the draft in it. */
export function withDraft(raw: RawDataset, { report, newSource }: Draft, file: string): RawDataset {
	const id = report.source;
	return {
		...raw,
		sources: newSource && id ? { ...raw.sources, [id]: newSource } : raw.sources,
		reportFiles: [...raw.reportFiles, { file, reports: [report as ReportInput] }],
	};
}

/**
 * What is wrong with a draft by the dataset's own schema and rules, all of it at once, and what may be a slip.
 * @param file by which its problems are named
 */
export function checkDraft(
	raw: RawDataset,
	draft: Draft,
	file: string,
): { problems: Problem[]; warnings: Problem[] } {
	const id = typeof draft.report.id === "string" ? draft.report.id : "record";
	const { issues, whole, stoodIn } = standIns(draft.report, raw);
	const shape = issues.map((issue) => ({
		file,
		id,
		field: issue.path.join(".") || "record",
		message: explainIssue(issue, draft.report, reportSchema),
	}));
	const known = new Set(parseDataset(raw).problems.map(keyOf));
	const { problems, ...parsed } = parseDataset(withDraft(raw, { ...draft, report: whole }, file));
	const fresh = problems
		.filter((problem) => !known.has(keyOf(problem)) && !stoodIn.has(problem.field.split(".")[0] ?? ""))
		.map((problem) => ({ ...problem, ...(problem.id === whole.id ? { id } : {}) }))
		.map((problem) => (problem.field === "conflict" ? listing(problem, raw) : problem));
	const twins = draft.newSource ? namesakes(parsed.sources).filter((one) => one.id === whole.source) : [];
	const all = [...shape, ...fresh, ...twins.map((twin) => ({ ...twin, file, id, field: "newSource.name" }))];
	const warnings =
		all.length > 0 ? [] : warningsOf(parsed, () => file).filter((warning) => warning.id === draft.report.id);
	return { problems: all, warnings };
}

function listing(problem: Problem, { conflicts }: RawDataset): Problem {
	return { ...problem, message: `${problem.message}; there are ${conflicts.map(({ id }) => id).join(", ")}` };
}

/**
 * A report whose misshapen fields hold values that break no rule, so that the rules can speak of all the others at
 * once. It is only ever checked, never written.
 */
function standIns(report: Draft["report"], raw: RawDataset) {
	const issues = reportSchema.safeParse(report).error?.issues ?? [];
	const stoodIn = new Set(issues.map(({ path }) => String(path[0] ?? "")));
	// Whether a conflict has a side, and a date that is inferred stands, cannot be told without the other.
	if (stoodIn.has("conflict")) stoodIn.add("side");
	if (stoodIn.has("period") || stoodIn.has("published")) stoodIn.add("inferred");
	const harmless: ReportInput = {
		id: "record-without-an-id",
		conflict: raw.conflicts[0]?.id ?? "",
		side: "all",
		group: { of: "all" },
		measure: "killed",
		estimate: { best: 1, qualifier: "exact" },
		period: { start: null, end: null },
		span: "period",
		published: null,
		recorded: "9999-12-31",
		source: Object.keys(raw.sources)[0] ?? "",
		method: "unstated",
		citation: { title: "-", publisher: "-", url: "https://example.org/" },
	};
	const sound = Object.entries(report).filter(([name]) => name in reportSchema.shape && !stoodIn.has(name));
	const whole = { ...harmless, ...Object.fromEntries(sound) } as ReportInput;
	return { issues, whole: issues.length > 0 ? whole : (report as ReportInput), stoodIn };
}

function keyOf({ file, id, field, message }: Problem): string {
	return [file, id, field, message].join("\n");
}

const SIDE_LENGTH = 10;

/** An id that says what the report is when it is made: source, day, side, group and measure. It is opaque from then on. */
export function proposeId(
	{ source, period, published, side, group, measure }: Draft["report"],
	taken: ReadonlySet<string>,
) {
	const day = period?.end ?? published ?? "undated";
	const base = [source, day, side?.slice(0, SIDE_LENGTH).replace(/-$/, ""), group?.of, measure]
		.filter(Boolean)
		.join("-");
	let id = base;
	for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
	return id;
}
