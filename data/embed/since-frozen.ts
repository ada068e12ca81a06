import { formatDate, lastDay } from "../dates";
import { formatCount } from "../estimate";
import { selectForChart } from "../figures";
import type { Figure } from "../figures/figure";
import { andList } from "../figures/words";
import { changesSince } from "../known";
import { everyReport, withdrawalDay } from "../select";
import type { Dataset, LedgerEntry, Report, View } from "../types";
import type { Frozen } from "./read";

/** What happened after an embed was frozen to the figures that it shows, each named once a kind. */
interface Changes {
	revised: Set<string>;
	withdrawn: Set<string>;
	corrected: Set<string>;
	redefined: Set<string>;
	entered: Set<string>;
	newer: Set<string>;
}

/**
 * What a frozen embed says of itself: its day, and how many of its figures were revised by their sources or corrected
 * here since. New reports are no revisions, and are only counted.
 */
export function sinceFrozen(
	shown: readonly Figure[],
	{ version, day }: Frozen,
	data: Dataset,
	ledger: readonly LedgerEntry[],
): string {
	const newest = ledger.filter(({ date }) => date > day);
	const changes = changesOf(shown, newest, day, data);
	const happened = [
		told(changes.revised, "was revised by its source", "were revised by their sources"),
		told(changes.withdrawn, "was withdrawn or disowned", "were withdrawn or disowned"),
		told(changes.corrected, "was corrected here", "were corrected here"),
		told(changes.redefined, "came under a changed definition", "came under a changed definition"),
		told(changes.entered, "was entered here only later", "were entered here only later"),
	].filter((words) => words !== null);
	const [first, ...others] = happened;
	const since = first
		? `Since then ${andList([`${first.count} of its figures ${first.what}`, ...others.map(({ count, what }) => `${count} ${what}`)])}.`
		: "None of its figures has been revised, withdrawn or corrected since.";
	const { size } = changes.newer;
	const newer =
		size === 0
			? ""
			: ` ${formatCount(size)} newer ${size === 1 ? "report is" : "reports are"} not shown, being no revision.`;
	return `Frozen on ${formatDate(day)}, dataset version ${version}. ${since}${newer}`;
}

function told(ids: ReadonlySet<string>, one: string, more: string): { count: string; what: string } | null {
	const { size } = ids;
	return size === 0 ? null : { count: formatCount(size), what: size === 1 ? one : more };
}

function changesOf(
	shown: readonly Figure[],
	entries: readonly LedgerEntry[],
	day: string,
	data: Dataset,
): Changes {
	const changes: Changes = {
		revised: new Set(),
		withdrawn: new Set(),
		corrected: new Set(),
		redefined: new Set(),
		entered: new Set(),
		newer: new Set(),
	};
	for (const { view, baselines } of shown) {
		published(changes, view, day, data);
		if (entries.length === 0) continue;
		const yardsticks = baselines.flatMap(({ id, members }) => [id, ...members.map((member) => member.id)]);
		entered(changes, entries, everyReport(selectForChart(view, data)), yardsticks);
	}
	return changes;
}

/** What sources have published since, and taken back. */
function published(changes: Changes, view: View, day: string, data: Dataset): void {
	// A view may show a later day than that of the version with which it was frozen.
	const from = view.known !== null && view.known > day ? view.known : day;
	const isLater = (report: Report) => report.published !== null && lastDay(report.published) > from;
	const since = changesSince(view, data);
	for (const { report, since: later } of since?.revised ?? [])
		if (later.some(isLater)) changes.revised.add(report.id);
	for (const report of since?.withdrawn ?? [])
		if ((withdrawalDay(report) ?? "") > from) changes.withdrawn.add(report.id);
	for (const report of since?.added ?? []) if (isLater(report)) changes.newer.add(report.id);
}

const KINDS = {
	"first-entry": "entered",
	"late-batch": "entered",
	"source-revised": "revised",
	"our-error": "corrected",
	"definition-changed": "redefined",
} as const satisfies Record<LedgerEntry["reason"], keyof Changes>;

/** Corrections of what is shown; one of a series counts once, however many rows it has here. */
function entered(
	changes: Changes,
	entries: readonly LedgerEntry[],
	reports: readonly Report[],
	yardsticks: readonly string[],
): void {
	const ids = new Set([...reports.map(({ id }) => id), ...yardsticks]);
	const series = new Set(reports.map((report) => report.series));
	for (const entry of entries) {
		const kind = changes[KINDS[entry.reason]];
		for (const id of entry.reports) if (ids.has(id)) kind.add(id);
		for (const id of entry.series) if (series.has(id)) kind.add(id);
	}
}
