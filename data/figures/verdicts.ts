import { type Grade, gradeWords, worstOf } from "../comparable";
import { formatCount } from "../estimate";
import { sourceOf } from "../select";
import type { Dataset, Report, View } from "../types";
import type { Baseline, Verdict } from "./figure";
import { tollsOf } from "./tolls";
import { amongDays, lengthsBeside } from "./verdict-days";
import { amongDefinitions, besideDefinitions, talliesOf } from "./verdict-definitions";
import { type Point, type Shown, unitOf, unitsOf } from "./verdict-points";
import { andList } from "./words";

/** Like with like on one chart, and on which rules a verdict says how many reports differ. */
export interface Verdicts {
	verdicts: Verdict[];
	told: ReadonlySet<string>;
}

/** An image has little room: what comes later is named, and not told. */
const ROOM = 240;

/**
 * Like with like, said on a chart's face: one verdict on the reports among each other, and one on each yardstick beside
 * them, each where it is not 'same'. It says how many reports say what, not which pair differs: few definitions differ
 * among thousands of reports.
 */
export function verdictsOf(
	view: View,
	shown: Shown,
	baselines: readonly Baseline[],
	data: Dataset,
): Verdicts {
	const units = unitsOf(view, shown, data);
	if (units.length === 0) return { verdicts: [], told: new Set() };
	const tallies = talliesOf(units);
	const among = verdict("the reports among each other", `Of ${countOf(shown)}`, 0, [
		...amongDays(view, units),
		...amongDefinitions(tallies, data),
	]);
	const beside = baselines.flatMap((baseline) => {
		const tolls = tollsOf(baseline, data);
		if (tolls.length === 0) return [];
		const yardstick = tolls.map((toll) => unitOf(toll, data));
		const points = [
			...lengthsBeside(units, yardstick),
			...besideDefinitions(tallies, units.length, yardstick, data),
		];
		return verdict(baseline.label, `Beside ${nameOf(tolls, data)}`, 1, points);
	});
	return {
		verdicts: [...among, ...beside].map(({ told, ...one }) => one),
		told: new Set(among.flatMap(({ told }) => told)),
	};
}

/** `12 reports`, `4 steps`, `2 series`, `14 reports and series`. */
function countOf({ reports, steps, series }: Shown): string {
	const kinds = [
		{ count: reports.length, one: "report", many: "reports" },
		{ count: steps.length, one: "step", many: "steps" },
		{ count: series.length, one: "series", many: "series" },
	].filter(({ count }) => count > 0);
	// All kinds in one number, as what follows counts them together.
	const total = reports.length + steps.length + series.length;
	return `${formatCount(total)} ${andList(kinds.map(({ one, many }) => (total === 1 ? one : many)))}`;
}

/** The verdict with the rules that it tells of; none where nothing differs. At least so many are told, room or not. */
function verdict(
	about: string,
	lead: string,
	atLeast: number,
	points: readonly Point[],
): (Verdict & { told: Point["rule"][] })[] {
	const grade = worstOf(points.map((point) => point.grade));
	if (grade === "same") return [];
	const of = (worse: Grade) => points.filter((point) => point.grade === worse);
	const never = of("not-comparable")
		.map(({ text }) => text)
		.join("; ");
	const opening =
		never === "" ? `${lead}, ${gradeWords[grade]}: ` : `${lead}, ${gradeWords[grade]}: ${never}`;
	const care = of("with-care");
	const sentenceOf = (count: number) =>
		`${opening}${never !== "" && care.length > 0 ? "; with care: " : ""}${listed(care, count)}.`;
	const least = never === "" ? 1 : atLeast;
	let count = care.length;
	while (count > least && sentenceOf(count).length > ROOM) count--;
	return [{ grade, about, sentence: sentenceOf(count), told: care.slice(0, count).map(({ rule }) => rule) }];
}

/** The first points in full, the others by their names. */
function listed(points: readonly Point[], count: number): string {
	const told = points.slice(0, count).map(({ text }) => text);
	const others = points.slice(count).map(({ label }) => label);
	if (others.length === 0) return told.join("; ");
	return [...told, `${count > 0 ? "also " : ""}${others.join(", ")}`].join("; ");
}

function nameOf(tolls: readonly Report[], data: Dataset): string {
	const [first] = tolls;
	const war = data.conflicts.find(({ id }) => id === first?.conflict)?.inSentence ?? "the yardstick";
	return first && tolls.length === 1 ? `${war} (${sourceOf(first, data).short})` : war;
}
