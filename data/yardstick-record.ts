import { bandOf, covered, type Toll } from "./band";
import { groupConflicts } from "./conflict-groups";
import { holdingsOf } from "./conflict-record";
import { formatDateShort } from "./dates";
import {
	formatCount,
	formatEstimate,
	formatHull,
	formatRate,
	hullOf,
	type Length,
	rate,
	YEAR,
} from "./estimate";
import { population, title } from "./figures/words";
import { explorerHref } from "./links";
import { sourceOf } from "./select";
import type { Conflict, Dataset, Report, View } from "./types";
import { defaultView } from "./view";
import { measures, spans, standings } from "./vocabulary";
import { isToll } from "./yardsticks";

/** A toll or a band with the days it covers and what that makes a day and a year, all in words. */
export interface YardstickLine {
	id: string;
	figure: string;
	/** First and last day covered. */
	covers: string;
	/** Days with both ends counted: our count. */
	days: string;
	/** Computed: figure ÷ days, both bounds. */
	perDay: string;
	/** Computed: figure ÷ days × 365.25; a dash for what did not last a year. */
	perYear: string;
	/** The explorer with it under a chart of the same group and measure; null where no such chart is held. */
	href: string | null;
}

export interface TollLine extends YardstickLine {
	report: Report;
	source: string;
	role: Toll["role"] | null;
	why: string | null;
}

/** Tolls of one side, group and measure of a past war: the band of the final ones first, where there is one. */
export interface YardstickFamily {
	key: string;
	/** 'killed, Soviet soldiers'. */
	heading: string;
	/** The chart under which its links lay it: 'Russian soldiers reported killed'; null where none counts the same. */
	host: string | null;
	band: (YardstickLine & { sources: string }) | null;
	/** Why it has no band; null where it has one. */
	noBand: string | null;
	tolls: TollLine[];
}

export interface WarYardsticks {
	conflict: Conflict;
	families: YardstickFamily[];
	/** Figures of the war that can't be a yardstick, each with the reason. */
	refused: { report: Report; reason: string }[];
}

/** Every war that is over with all its tolls, the newest war first. */
export function yardsticksOf(data: Dataset): WarYardsticks[] {
	return groupConflicts(data.conflicts.filter(({ kind, end }) => kind === "war" && end !== null)).flatMap(
		({ conflicts }) => conflicts.map((conflict) => yardsticksOfWar(conflict, data)),
	);
}

function yardsticksOfWar(conflict: Conflict, data: Dataset): WarYardsticks {
	const own = data.reports.filter((report) => report.conflict === conflict.id);
	const byKey = new Map<string, Report[]>();
	for (const report of own.filter(isToll)) {
		const key = `${report.side} ${report.group.of} ${report.measure}`;
		byKey.set(key, [...(byKey.get(key) ?? []), report]);
	}
	const order = holdingsOf(conflict, data).map(({ view }) => `${view.side} ${view.group} ${view.measure}`);
	const isMain = (key: string) =>
		conflict.yardstick !== null && key.startsWith(`${conflict.yardstick.side} ${conflict.yardstick.group} `);
	return {
		conflict,
		families: [...byKey]
			.sort(([a], [b]) => Number(isMain(b)) - Number(isMain(a)) || order.indexOf(a) - order.indexOf(b))
			.map(([key, family]) => familyOf(key, family, isMain(key), conflict, data)),
		refused: own.flatMap((report) => (isToll(report) ? [] : [{ report, reason: whyNoToll(report) }])),
	};
}

function familyOf(
	key: string,
	family: readonly Report[],
	isMain: boolean,
	conflict: Conflict,
	data: Dataset,
): YardstickFamily {
	const [example] = family as [Report];
	const host = hostOf(example, data);
	const { inBand, tolls } = bandOf(family, conflict);
	const href = (id: string) => (host === null ? null : explorerHref({ ...host, baseline: [id] }, data));
	const hasBand = isMain && inBand.length > 0;
	return {
		key,
		heading: `${measures[example.measure]}, ${population({ ...example, group: example.group.of }, data)}`,
		host: host && title({ ...host, chart: "timeline" }, data),
		band: hasBand ? bandLine(inBand, conflict, href(conflict.id), data) : null,
		noBand: hasBand ? null : whyNoBand(isMain, conflict),
		tolls: tolls.map(({ report, role, why }) => ({
			...lineOf(report, conflict),
			report,
			source: sourceOf(report, data).name,
			role: hasBand || role === "interim" ? role : null,
			why: hasBand || role === "interim" ? why : null,
			href: href(report.id),
		})),
	};
}

function whyNoBand(isMain: boolean, { yardstick }: Conflict): string {
	if (isMain)
		return "No band: no figure held here runs to the end of the war, and interim figures of different days make none.";
	return yardstick
		? "No band: another side or group of this war is the one that is compared."
		: "No band: no one side of this war is compared. Its figures are of all sides together, or of several.";
}

function lineOf(report: Report, conflict: Conflict): Omit<YardstickLine, "href"> {
	const days = covered(report, conflict);
	const { start, end } = report.period;
	return {
		id: report.id,
		figure: formatEstimate(report.estimate),
		covers: `${start ? formatDateShort(days?.start ?? start) : "not given"} to ${end ? formatDateShort(end) : "not given"}`,
		days: days ? daysOf([days.length]) : "not known",
		perDay: days ? rateOf(report, days.length, 1) : "not known",
		perYear: days && isYear(days.length) ? rateOf(report, days.length, YEAR) : "–",
	};
}

/** Both bounds and the qualifier; what kind of bounds they are stands with the toll itself. */
function rateOf({ estimate }: Report, length: Length, unit: number): string {
	return formatEstimate({ ...rate(estimate, length, unit), bounds: null }, formatRate);
}

/**
 * The band as a line: its rate runs from the lowest to the highest rate of its figures, each over its own days. Of a
 * figure without days there is no rate: where others have one, the days say how many of them the rate is of.
 */
function bandLine(
	inBand: readonly Report[],
	conflict: Conflict,
	href: string | null,
	data: Dataset,
): YardstickFamily["band"] {
	const own = inBand.flatMap((report) => {
		const days = covered(report, conflict);
		return days ? [{ estimate: report.estimate, ...days }] : [];
	});
	const rates = (unit: number) =>
		formatHull(hullOf(own.map(({ estimate, length }) => rate(estimate, length, unit))), formatRate);
	const isKnown = own.length > 0;
	const part = own.length < inBand.length ? ` (of ${own.length} of its ${inBand.length} figures)` : "";
	const spans = new Set(own.map(({ start, end }) => `${formatDateShort(start)} to ${formatDateShort(end)}`));
	const lengths = own.map(({ length }) => length);
	return {
		id: conflict.id,
		figure: formatHull(hullOf(inBand.map(({ estimate }) => estimate))),
		covers: isKnown ? [...spans].join("; ") : "not given",
		days: isKnown ? `${daysOf(lengths)}${part}` : "not known",
		perDay: isKnown ? rates(1) : "not known",
		perYear: isKnown && lengths.every(isYear) ? rates(YEAR) : "–",
		href,
		sources: [...new Set(inBand.map((report) => sourceOf(report, data).name))].join("; "),
	};
}

function daysOf(lengths: readonly Length[]): string {
	const least = Math.min(...lengths.map((length) => length.least));
	const most = Math.max(...lengths.map((length) => length.most));
	return least === most ? formatCount(most) : `${formatCount(least)}–${formatCount(most)}`;
}

/** A rate a year of what lasted five days would be an extrapolation. */
function isYear({ least }: Length): boolean {
	return least >= 365;
}

function whyNoToll({ scope, standing, span }: Report): string {
	if (standing.status !== "standing") return standings[standing.status];
	if (scope !== "whole") return `counts a part only: ${scope.subset}`;
	return `${spans[span]}, not a running total since the war began`;
}

/** The chart of a war going on under which a toll can be laid: the default one, else the one with most reports. */
function hostOf({ group, measure }: Report, data: Dataset): View | null {
	const standard = defaultView(data);
	if (standard.group === group.of && standard.measure === measure) return standard;
	const hosts = data.conflicts
		.filter(({ kind, end }) => kind === "war" && end === null)
		.flatMap((conflict) => holdingsOf(conflict, data))
		.filter(({ view }) => view.group === group.of && view.measure === measure && view.span === "cumulative")
		.sort((a, b) => b.reports - a.reports);
	return hosts[0]?.view ?? null;
}
