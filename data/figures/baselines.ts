import { bandOf, covered, type Toll } from "../band";
import { readClaim } from "../claim";
import { formatDate, formatDateShort } from "../dates";
import { formatCount, formatEstimate, formatHull, hullOf } from "../estimate";
import { derivedFrom, describeReport, sourceOf, wasKnown } from "../select";
import type { Conflict, Dataset, Report, View } from "../types";
import { encodeView } from "../view";
import { deathInclusions } from "../vocabulary";
import { yardstickReports } from "../yardsticks";
import { CLAIM } from "./claim-id";
import type { Baseline, BaselineMember } from "./figure";
import { countedInFull } from "./words";

/** The yardsticks of a View: single tolls, or the band of a past war's final figures; only what was known by then. */
export function baselinesOf(view: View, data: Dataset): Baseline[] {
	return view.baseline.flatMap((id) => {
		const report = data.reports.find((candidate) => candidate.id === id);
		const conflict = data.conflicts.find((candidate) => candidate.id === (report?.conflict ?? id));
		if (!conflict) return [];
		if (report) return wasKnown(report, view) ? [singleToll(report, conflict, view, data)] : [];
		return band(conflict, familyOf(conflict, view, data), data);
	});
}

/** A reader's own number across a chart of persons; none where the View holds none. */
export function claimLine({ claim }: Pick<View, "claim">): Baseline[] {
	const estimate = claim === null ? null : readClaim(claim);
	if (estimate === null) return [];
	const { low, high, openBelow, openAbove } = hullOf([estimate]);
	const said = formatEstimate(estimate);
	return [
		{
			id: CLAIM,
			...{ low, high, openBelow, openAbove },
			label: `The claim: ${said}`,
			sentence: `The claim: ${said}. Claim as entered by the reader, not a report; it does not say whom and what it counts.`,
			href: null,
			members: [],
			familyQuery: null,
		},
	];
}

/** The chosen yardsticks that a View's known-on day hides, by name. */
export function hiddenBaselines(view: View, data: Dataset): string[] {
	const drawn = new Set(baselinesOf(view, data).map(({ id }) => id));
	return view.baseline
		.filter((id) => !drawn.has(id))
		.map((id) => {
			const report = data.reports.find((candidate) => candidate.id === id);
			return report
				? describeReport(report, data)
				: (data.conflicts.find((one) => one.id === id)?.name ?? id);
		});
}

function familyOf(conflict: Conflict, view: View, data: Dataset): Report[] {
	return yardstickReports(conflict.id, view.measure, data).filter((report) => wasKnown(report, view));
}

function singleToll(report: Report, conflict: Conflict, view: View, data: Dataset): Baseline {
	const source = sourceOf(report, data);
	const said = report.words ? `“${report.words}”` : formatEstimate(report.estimate);
	const family = familyOf(conflict, view, data);
	const hasFamily = family.includes(report) && bandOf(family, conflict).inBand.length > 0;
	return {
		id: report.id,
		...ends([report]),
		label: `${said}: ${nameOfToll(report, conflict, data)}`,
		sentence: `Yardstick: ${said} (${source.name}${report.published ? `, ${formatDate(report.published)}` : ""}); ${countedInFull(report, data)}, ${conflict.inSentence}.${lengths([report], conflict, data)}`,
		href: `/reports/${report.id}`,
		members: [],
		familyQuery:
			hasFamily && family.length > 1 ? encodeView({ ...view, baseline: [conflict.id] }, data) : null,
	};
}

function ends(reports: readonly Report[]): Pick<Baseline, "low" | "high" | "openBelow" | "openAbove"> {
	const { low, high, openBelow, openAbove } = hullOf(reports.map(({ estimate }) => estimate));
	return { low, high, openBelow, openAbove };
}

/** War, source and what is unusual in a toll, for the chart's face: 'Soviet war in Afghanistan (Associated Press)'. */
export function nameOfToll(report: Report, conflict: Conflict, data: Dataset): string {
	const what = [sourceOf(report, data).short, unusualDeaths(report)].filter(Boolean).join(", ");
	return `${warAndSide(report, conflict)} (${what})`;
}

/** Deaths that no reader expects in a toll of war unless told, for the chart's face. */
function unusualDeaths({ deaths }: Report): string {
	return deaths === "excess" || deaths === "direct-and-indirect" ? deathInclusions[deaths] : "";
}

/** The war, and whose losses they are where its name does not tell. */
export function warAndSide({ side }: Report, { name, camps }: Conflict): string {
	const named = camps.filter(({ adjective }) => name.includes(adjective));
	const camp = camps.find(({ id }) => id === side);
	if (!camp || (named.length === 1 && named[0] === camp)) return name;
	return `${name}, ${camp.adjective} side`;
}

/** The days that tolls cover, which is our own count and says so; once for all where they cover the same days. */
function lengths(reports: readonly Report[], conflict: Conflict, data: Dataset): string {
	const spans = new Map<string, string[]>();
	for (const report of reports) {
		const days = covered(report, conflict);
		if (days === null || days.length.least !== days.length.most) continue;
		const text = `${formatDate(days.start)} to ${formatDate(days.end)} is ${formatCount(days.length.most)} days, both ends counted`;
		spans.set(text, [...(spans.get(text) ?? []), sourceOf(report, data).short]);
	}
	if (spans.size === 0) return "";
	const listed = [...spans].map(([text, sources]) =>
		spans.size > 1 ? `${text} (${sources.join(", ")})` : text,
	);
	return ` Computed here: ${listed.join("; ")}.`;
}

/** The band of one war: its final figures of one definition; all others are listed beside it with the reason. */
function band(conflict: Conflict, family: readonly Report[], data: Dataset): Baseline[] {
	const { inBand, tolls } = bandOf(family, conflict);
	const [example] = inBand;
	if (!example) return [];
	const said = formatHull(hullOf(inBand.map(({ estimate }) => estimate)));
	const sources = [...new Set(inBand.map((report) => sourceOf(report, data).short))].join("; ");
	const which =
		inBand.length > 1
			? `the final figures for ${conflict.inSentence} that share one definition, as far as their sources state it (${sources})`
			: `the only final figure for ${conflict.inSentence} that a band can rest on (${sources})`;
	const all = hullOf(family.map(({ estimate }) => estimate));
	const spread =
		family.length > inBand.length
			? ` All ${family.length} tolls held here run from ${formatCount(all.low)} to ${formatCount(all.high)}.`
			: "";
	return [
		{
			id: conflict.id,
			...ends(inBand),
			label: `${said}: ${warAndSide(example, conflict)}, ${inBand.length > 1 ? "final figures" : `final figure (${sources})`}`,
			sentence: `Yardstick: ${said}, ${which}; ${countedInFull(example, data)}.${cautionsOn(inBand, data)}${lengths(inBand, conflict, data)}${spread}`,
			href: `/reports/${example.id}`,
			members: tolls.map((toll) => member(toll, data)),
			familyQuery: null,
		},
	];
}

/** What makes a band weaker than it looks: copies as citations, and figures that rest on each other. */
export function cautionsOn(inBand: readonly Report[], data: Dataset): string {
	const short = (report: Report) => sourceOf(report, data).short;
	const weak = inBand.filter(({ citation }) => citation.weak).map(short);
	const resting = inBand.flatMap((report) => {
		const origins = derivedFrom(report, data);
		return inBand
			.filter((other) => other !== report && (origins.includes(other.source) || origins.includes(other.id)))
			.map((other) => ` ${short(report)} rests on ${short(other)}.`);
	});
	return `${weak.length > 0 ? ` Weak citation: ${weak.join("; ")}.` : ""}${resting.join("")}`;
}

function member({ report, role, why }: Toll, data: Dataset): BaselineMember {
	const day = role === "interim" && report.period.end ? `, to ${formatDateShort(report.period.end)}` : "";
	const reasons = [`${why}${day}`, countedInFull(report, data), report.citation.weak ? "weak citation" : ""];
	return {
		id: report.id,
		text: describeReport(report, data),
		role,
		reason: reasons.filter(Boolean).join("; "),
		href: `/reports/${report.id}`,
	};
}
