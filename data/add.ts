import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkDraft, type Draft } from "./add/draft";
import { fileFor, withReport, withSource, write } from "./add/files";
import { type Question, questions } from "./add/questions";
import { defaultsIn, readRecord, withDefaults } from "./add/record";
import { askSource, findSources, sourceFileFor } from "./add/source";
import { openTerminal, type Terminal } from "./add/terminal";
import { formatProblems } from "./build";
import { dataset } from "./dataset";
import { explainIssue } from "./issue-words";
import { rawDataset } from "./raw";
import type { Problem } from "./rules";
import { type ReportInput, reportSchema } from "./schema";

/**
 * `npm run data:add`: asks for a report field by field, checks it by the dataset's own rules, writes it into its file
 * and runs the check. `-- --from record.json` takes the answers of a file instead: a report as in schema.ts, with
 * `newSource` (its source's entry) and `file` beside it where they are needed; what that file says once for all its
 * records may be left out. `--recorded YYYY-MM-DD` is today's date.
 */
const values = readOptions();
const root = process.cwd();
const recorded = values.recorded ?? null;

/** Who says it is asked for once the page is known, before whose losses it speaks of. */
const SOURCE_AFTER = 4;

try {
	const draft = values.from ? readDraft(values.from) : await askDraft();
	if (draft) process.exitCode = enter(draft, values.from);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** The options given; ends the program where they are others than these. */
function readOptions() {
	try {
		return parseArgs({ options: { from: { type: "string" }, recorded: { type: "string" } } }).values;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		console.error("npm run data:add [-- [--from record.json] [--recorded YYYY-MM-DD]]");
		process.exit(1);
	}
}

/** A draft from a file, with what the file that it is for says once for its records. */
function readDraft(path: string): Draft {
	const { report: given, newSource, file: wanted } = readRecord(path);
	const dated = { ...(recorded ? { recorded } : {}), ...given };
	const file = wanted ?? fileFor(dated, rawDataset);
	const listed = rawDataset.reportFiles.some((one) => one.file === file);
	const defaults = listed ? defaultsIn(readFileSync(join(root, file), "utf8")) : null;
	const { report, taken } = withDefaults(dated, defaults ?? {});
	const said = taken.map((name) => (name === "recorded" ? `recorded (${report.recorded})` : name));
	if (said.length > 0) console.log(`Left out, and taken from ${file}: ${said.join(", ")}`);
	return { report, newSource, file: wanted };
}

/**
 * Writes a draft that has no problem and runs the check on the files; returns the exit code.
 * @param origin the file that the draft was read from, by which its problems are named
 */
function enter({ report, newSource, file: wanted }: Draft, origin?: string): number {
	const file = wanted ?? fileFor(report, rawDataset);
	const { problems, warnings } = checkDraft(rawDataset, { report, newSource }, origin ?? file);
	if (problems.length > 0) {
		console.error(formatProblems(problems));
		console.error("Nothing was written.");
		return 1;
	}
	const whole = report as ReportInput;
	const source = newSource && withSource(root, sourceFileFor(newSource), whole.source, newSource);
	const entered = withReport(root, file, whole);
	write(root, [...(source ? [source] : []), ...entered]);
	if (source) tellLikeSources(newSource?.name ?? "");
	if (source) console.log(`Source ${whole.source} written to ${source.file}`);
	console.log(`Report ${whole.id} written to ${entered.map((one) => one.file).join(" and ")}`);
	if (warnings.length > 0) console.log(`May be a slip:\n${formatProblems(warnings)}`);
	const tsx = createRequire(import.meta.url).resolve("tsx/cli");
	const check = spawnSync(process.execPath, [tsx, "data/check.ts"], { cwd: root, encoding: "utf8" });
	console.log(check.status === 0 ? check.stdout.split("\n")[0] : check.stderr);
	console.log("Now have somebody else read the page, or say in the pull request that nobody has.");
	return check.status ?? 1;
}

/** A new source may be one that is there already, under another spelling. */
function tellLikeSources(name: string): void {
	const like = findSources(name, dataset).map((one) => `${one.id} (${one.name})`);
	if (like.length > 0) console.log(`Sources of a like name, in case it is one of these: ${like.join(", ")}`);
}

/** Asks for everything; null where the asked does not want it written. */
async function askDraft(): Promise<Draft | null> {
	const terminal = openTerminal();
	try {
		const draft: Draft = { report: { reading: "single" } };
		await askAll(draft, terminal);
		await repair(draft, terminal);
		draft.file = (await terminal.ask(`File [${fileFor(draft.report, rawDataset)}]:`)) || undefined;
		terminal.say(JSON.stringify(draft.report, null, "  "));
		const answer = await terminal.ask("Write it? (y/n) [y]");
		return /^n/i.test(answer) ? null : draft;
	} finally {
		terminal.close();
	}
}

async function askAll(draft: Draft, terminal: Terminal): Promise<void> {
	for (const [place, make] of questions.entries()) {
		if (place === SOURCE_AFTER) await askForSource(draft, terminal);
		const question = make(draft.report, dataset, { recorded });
		if (question) await ask(question, draft, terminal);
	}
}

async function askForSource(draft: Draft, terminal: Terminal): Promise<void> {
	const { id, entry } = await askSource(terminal, dataset);
	draft.report.source = id;
	draft.newSource = entry;
}

async function ask(
	{ text, fallback, fields, take }: Question,
	{ report }: Draft,
	terminal: Terminal,
): Promise<void> {
	for (;;) {
		const typed = await terminal.ask(fallback ? `${text} [${fallback}]` : text);
		const reason =
			take(typed === "" && fallback !== undefined ? fallback : typed) ?? shapeProblem(report, fields);
		if (reason === null) return;
		terminal.say(`  ${reason}`);
	}
}

/** What the schema says against the fields just filled; what has not been asked for yet is no problem. */
function shapeProblem(report: Draft["report"], fields: readonly string[]): string | null {
	const issues = reportSchema.safeParse(report).error?.issues ?? [];
	const issue = issues.find(({ path }) => fields[0] === path.join("."));
	return issue ? explainIssue(issue, report, reportSchema) : null;
}

/** Asks again for what the rules refuse, until they refuse nothing. */
async function repair(draft: Draft, terminal: Terminal): Promise<void> {
	for (;;) {
		const { problems, warnings } = checkDraft(rawDataset, draft, fileFor(draft.report, rawDataset));
		for (const { field, message } of warnings) terminal.say(`  may be a slip: ${field}: ${message}`);
		const [problem] = problems;
		if (!problem) return;
		terminal.say(`  ${problem.field}: ${problem.message}`);
		if (["source", "newSource.name"].includes(problem.field)) await askForSource(draft, terminal);
		else await ask(questionFor(problem, draft), draft, terminal);
	}
}

function questionFor({ field, message }: Problem, { report }: Draft): Question {
	const made = questions.flatMap((make) => make(report, dataset, { recorded }) ?? []);
	const found =
		made.find(({ fields }) => fields.includes(field)) ??
		made.find(({ fields }) => fields.some((one) => field.startsWith(one)));
	if (!found) throw new Error(`${field}: ${message}`);
	return found;
}
