import { createHash } from "node:crypto";
import type { z } from "zod";
import { lastDay } from "./dates";
import { visible } from "./foreign-text";
import { explainIssue } from "./issue-words";
import { checkRegistry } from "./registry-rules";
import { checkRenamed, type Renamed } from "./renamed";
import { type Context, checkReport, type Problem } from "./rules";
import {
	type ConflictInput,
	conflictSchema,
	ledgerEntrySchema,
	type ReportInput,
	reportSchema,
	type SeriesInput,
	type SourceInput,
	seriesSchema,
	sourceSchema,
} from "./schema";
import { publishedOn, reportsOf, type Series } from "./series";
import { type readLines, toRows } from "./series-csv";
import type { Conflict, Dataset, LedgerEntry, Reach, Report } from "./types";

/** A series as it is written: its facts, and the lines of its file. */
export interface RawSeries {
	file: string;
	facts: SeriesInput;
	lines: ReturnType<typeof readLines>["lines"];
}

export interface RawDataset {
	conflicts: readonly ConflictInput[];
	sources: Readonly<Record<string, Omit<SourceInput, "id">>>;
	bodies: Readonly<Record<string, string>>;
	reportFiles: readonly { file: string; reports: readonly ReportInput[] }[];
	series: readonly RawSeries[];
	ledger: readonly z.input<typeof ledgerEntrySchema>[];
	/** Old id to new id, for what was renamed. */
	renamed?: Renamed;
}

/**
 * Parses, checks and freezes the dataset.
 * @throws Error that lists every problem at once, one a line: file, id, field, what is wrong.
 */
export function buildDataset(raw: RawDataset): Dataset & { ledger: readonly LedgerEntry[] } {
	const { problems, ...parsed } = parseDataset(raw);
	if (problems.length > 0)
		throw new Error(`The dataset has ${problems.length} problem(s):\n${formatProblems(problems)}`);
	return deepFreeze(assemble(parsed));
}

/** The parsed parts as one dataset, with its version and how far it reaches. */
export function assemble(parsed: Omit<ReturnType<typeof parseDataset>, "problems">) {
	const newest =
		parsed.ledger
			.map((entry) => entry.date)
			.sort()
			.at(-1) ?? "undated";
	const hash = createHash("sha256").update(JSON.stringify(parsed)).digest("hex").slice(0, 8);
	const published = [
		...parsed.reports.map((report) => (report.published === null ? "" : lastDay(report.published))),
		...parsed.series.flatMap((series) => series.rows.map((row) => publishedOn(series, row) ?? "")),
	].filter(Boolean);
	const conflicts = parsed.conflicts.map((conflict) => ({
		...conflict,
		opensOn: conflict.opensOn ?? mostReported(conflict.id, parsed.reports, parsed.series),
	}));
	return {
		version: `${newest}-${hash}`,
		readTo: published.sort().at(-1) ?? null,
		reach: reachOfSides(parsed.reports, parsed.series),
		...parsed,
		conflicts,
	};
}

/** What most reports of a conflict count that may stand as totals; of as many, the first entered. */
function mostReported(
	conflict: string,
	reports: readonly Report[],
	series: readonly Series[],
): Conflict["opensOn"] {
	const counts = new Map<string, { opening: NonNullable<Conflict["opensOn"]>; count: number }>();
	for (const { side, group, measure, span, scope, ...one } of [...reports, ...series]) {
		if (one.conflict !== conflict || scope !== "whole") continue;
		const key = `${side} ${group.of} ${measure} ${span}`;
		const known = counts.get(key) ?? { opening: { side, group: group.of, measure, span }, count: 0 };
		known.count += 1;
		counts.set(key, known);
	}
	return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.opening ?? null;
}

/** Whose losses are spoken of, and how far reports on them reach. */
export function reachOfSides(reports: readonly Report[], series: readonly Series[]): Reach[] {
	const sides = new Map<string, Reach>();
	const add = (conflict: string, side: string, published: string | null) => {
		const key = `${conflict} ${side}`;
		const known = sides.get(key) ?? { conflict, side, published: null };
		const newer =
			published !== null && (known.published === null || lastDay(published) > lastDay(known.published));
		sides.set(key, newer ? { ...known, published } : known);
	};
	for (const { conflict, side, published } of reports) add(conflict, side, published);
	for (const one of series) {
		const last = one.rows.at(-1);
		if (last) add(one.conflict, one.side, publishedOn(one, last));
	}
	return [...sides.values()];
}

/** Everything that could be parsed, with all the problems found. */
export function parseDataset(raw: RawDataset) {
	const problems: Problem[] = [];
	const conflicts = raw.conflicts.flatMap((input) =>
		parse(conflictSchema, input, `data/conflicts/${input.id}/conflict.ts`, input.id, problems),
	);
	const sources = Object.entries(raw.sources).flatMap(([id, input]) =>
		parse(sourceSchema, { id, ...input }, "data/sources", id, problems),
	);
	const ledger = raw.ledger.flatMap((entry) =>
		parse(ledgerEntrySchema, entry, "data/ledger.ts", entry.date, problems),
	);
	const located = raw.reportFiles.flatMap(({ file, reports }) =>
		reports.flatMap((input, index) =>
			parse(reportSchema, input, file, input.id ?? `record ${index + 1}`, problems).map((report) => ({
				file,
				report,
			})),
		),
	);
	const fileOf = new Map<string, string>();
	for (const { file, report } of located) {
		const earlier = fileOf.get(report.id);
		if (earlier)
			problems.push({ file, id: report.id, field: "id", message: `duplicate id, already in ${earlier}` });
		fileOf.set(report.id, file);
	}
	const context: Context = {
		conflicts: new Map(conflicts.map((conflict) => [conflict.id, conflict])),
		sources: new Map(sources.map((source) => [source.id, source])),
		reportIds: new Set(fileOf.keys()),
		bodies: raw.bodies,
	};
	const reports = located.map(({ report }) => report);
	const series = raw.series.flatMap((one) => parseSeries(one, problems));
	problems.push(...located.flatMap(({ file, report }) => checkReport(file, report, context)));
	for (const { file, series: one } of series)
		problems.push(...reportsOf(one).flatMap((report) => checkReport(file, report, context)));
	problems.push(
		...checkRegistry(
			context,
			reports,
			series.map(({ series: one }) => one),
		),
	);
	const ids = {
		reports: context.reportIds,
		sources: new Set(context.sources.keys()),
		conflicts: new Set(context.conflicts.keys()),
		series: new Set(series.map(({ series: one }) => one.id)),
	};
	if (raw.renamed) problems.push(...checkRenamed(ids, raw.renamed));
	return { conflicts, sources, reports, series: series.map(({ series: one }) => one), ledger, problems };
}

function parseSeries(
	{ file, facts, lines }: RawSeries,
	problems: Problem[],
): { file: string; series: Series }[] {
	const { rows, problems: slips } = toRows(lines, file, facts.id);
	problems.push(...slips);
	return parse(seriesSchema, facts, file, facts.id, problems).map((parsed) => ({
		file,
		series: { ...parsed, rows },
	}));
}

export function formatProblems(problems: readonly Problem[]): string {
	return problems
		.map(({ file, id, field, message }) => visible(`${file}: ${id}: ${field}: ${message}`))
		.join("\n");
}

function parse<T extends z.ZodType>(
	schema: T,
	input: unknown,
	file: string,
	id: string,
	problems: Problem[],
): z.output<T>[] {
	const result = schema.safeParse(input);
	if (result.success) return [result.data];
	for (const issue of result.error.issues)
		problems.push({
			file,
			id,
			field: issue.path.join(".") || "record",
			message: explainIssue(issue, input, schema),
		});
	return [];
}

function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) deepFreeze(part);
	}
	return value;
}
