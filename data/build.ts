import { createHash } from "node:crypto";
import type { z } from "zod";
import { lastDay } from "./dates";
import { checkRegistry } from "./registry-rules";
import { type Context, checkReport, type Problem } from "./rules";
import {
	type ConflictInput,
	conflictSchema,
	ledgerEntrySchema,
	type ReportInput,
	reportSchema,
	type SourceInput,
	sourceSchema,
} from "./schema";
import type { Dataset, LedgerEntry } from "./types";

export interface RawDataset {
	conflicts: readonly ConflictInput[];
	sources: Readonly<Record<string, Omit<SourceInput, "id">>>;
	reportFiles: readonly { file: string; reports: readonly ReportInput[] }[];
	ledger: readonly z.input<typeof ledgerEntrySchema>[];
}

/**
 * Parses, checks and freezes the dataset.
 * @throws Error that lists every problem at once, one a line: file, id, field, what is wrong.
 */
export function buildDataset(raw: RawDataset): Dataset & { ledger: readonly LedgerEntry[] } {
	const { problems, ...parsed } = parseDataset(raw);
	if (problems.length > 0)
		throw new Error(`The dataset has ${problems.length} problem(s):\n${formatProblems(problems)}`);
	const newest =
		parsed.ledger
			.map((entry) => entry.date)
			.sort()
			.at(-1) ?? "undated";
	const hash = createHash("sha256").update(JSON.stringify(parsed)).digest("hex").slice(0, 8);
	const published = parsed.reports.flatMap((report) =>
		report.published === null ? [] : [lastDay(report.published)],
	);
	return deepFreeze({ version: `${newest}-${hash}`, readTo: published.sort().at(-1) ?? null, ...parsed });
}

/** Everything that could be parsed, with all the problems found. */
export function parseDataset(raw: RawDataset) {
	const problems: Problem[] = [];
	const conflicts = raw.conflicts.flatMap((input) =>
		parse(conflictSchema, input, `data/conflicts/${input.id}/conflict.ts`, input.id, problems),
	);
	const sources = Object.entries(raw.sources).flatMap(([id, input]) =>
		parse(sourceSchema, { id, ...input }, "data/sources.ts", id, problems),
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
	};
	const reports = located.map(({ report }) => report);
	problems.push(...located.flatMap(({ file, report }) => checkReport(file, report, context)));
	problems.push(...checkRegistry(context, reports));
	return { conflicts, sources, reports, ledger, problems };
}

export function formatProblems(problems: readonly Problem[]): string {
	return problems.map(({ file, id, field, message }) => `${file}: ${id}: ${field}: ${message}`).join("\n");
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
		problems.push({ file, id, field: issue.path.join(".") || "record", message: issue.message });
	return [];
}

function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) deepFreeze(part);
	}
	return value;
}
