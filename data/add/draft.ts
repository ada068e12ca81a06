import { parseDataset, type RawDataset } from "../build";
import type { Problem } from "../rules";
import type { ReportInput, SourceInput } from "../schema";
import { warningsOf } from "../warnings";

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

/** What is wrong with a draft by the dataset's own schema and rules, and what may be a slip. */
export function checkDraft(
	raw: RawDataset,
	draft: Draft,
	file: string,
): { problems: Problem[]; warnings: Problem[] } {
	const known = new Set(parseDataset(raw).problems.map(keyOf));
	const { problems, ...parsed } = parseDataset(withDraft(raw, draft, file));
	const fresh = problems.filter((problem) => !known.has(keyOf(problem)));
	const { id } = draft.report;
	const warnings =
		fresh.length > 0 ? [] : warningsOf(parsed, () => file).filter((warning) => warning.id === id);
	return { problems: fresh, warnings };
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
