import { firstDay, isDay, lastDay } from "./dates";
import { numbersOf } from "./estimate";
import { suggest } from "./suggest";
import type { Conflict, Report, Source } from "./types";

/** One thing that is wrong with the dataset: where, and what would be right. */
export interface Problem {
	file: string;
	id: string;
	field: string;
	message: string;
}

export interface Context {
	conflicts: ReadonlyMap<string, Conflict>;
	sources: ReadonlyMap<string, Source>;
	reportIds: ReadonlySet<string>;
	/** Names of states, bodies and forces by id. */
	bodies: Readonly<Record<string, string>>;
}

type Finding = [field: string, message: string] | null;
type Rule = (report: Report, context: Context) => Finding;

/** What must hold of each report beyond its shape. */
const rules: Rule[] = [
	(report, { sources }) =>
		sources.has(report.source)
			? null
			: ["source", `unknown source '${report.source}'${suggest(report.source, [...sources.keys()])}`],
	(report, { conflicts }) =>
		conflicts.has(report.conflict)
			? null
			: [
					"conflict",
					`unknown conflict '${report.conflict}'${suggest(report.conflict, [...conflicts.keys()])}`,
				],
	(report, { conflicts }) => {
		const sides = [...(conflicts.get(report.conflict)?.camps.map((camp) => camp.id) ?? []), "both", "all"];
		if (!conflicts.has(report.conflict) || sides.includes(report.side)) return null;
		return [
			"side",
			`'${report.side}' is no side of ${report.conflict}; it has ${sides.join(", ")}${suggest(report.side, sides)}`,
		];
	},
	(report, { sources, reportIds }) => {
		const unknown = report.derivedFrom?.find((id) => !sources.has(id) && !reportIds.has(id));
		return unknown === undefined
			? null
			: [
					"derivedFrom",
					`'${unknown}' is neither a source nor a report${suggest(unknown, [...sources.keys(), ...reportIds])}`,
				];
	},
	({ id, derivedFrom }) =>
		derivedFrom?.includes(id)
			? ["derivedFrom", "a report cannot rest on itself; name what it rests on"]
			: null,
	({ period: { start, end } }) =>
		start !== null && end !== null && firstDay(start) > lastDay(end)
			? ["period", `ends (${end}) before it starts (${start}); are the two swapped?`]
			: null,
	({ published, period: { end }, projection }) =>
		published !== null && end !== null && !projection && lastDay(published) < firstDay(end)
			? [
					"published",
					`published (${published}) before its period ends (${end}); mark it 'projection' if it is a forecast`,
				]
			: null,
	({ recorded, period: { end }, projection }) =>
		end !== null && firstDay(end) > recorded && !projection
			? [
					"period.end",
					`lies (${end}) after the day of entry (${recorded}); mark it 'projection' if it is a forecast`,
				]
			: null,
	({ recorded, published }) =>
		published !== null && firstDay(published) > recorded
			? [
					"recorded",
					`recorded (${recorded}) before it was published (${published}); one of the two days is wrong`,
				]
			: null,
	(report, { conflicts }) => {
		const start = conflicts.get(report.conflict)?.start;
		const from = report.period.start;
		if (
			report.span !== "cumulative" ||
			start === undefined ||
			from === null ||
			!isDay(from) ||
			from === start ||
			// A series may start late or anew, and marks where: see checkSeries.
			report.series !== null
		)
			return null;
		return [
			"span",
			`a running total starts on the war's first day (${start}), not on ${report.period.start}; use span 'period'`,
		];
	},
	({ estimate }) =>
		numbersOf(estimate).length === 0 ? ["estimate", "holds no number; give low, best or high"] : null,
	({ estimate: { low, high, asPublished } }) =>
		low !== null && high !== null && low > high && !asPublished
			? [
					"estimate",
					`low (${low}) is above high (${high}); mark it 'asPublished' if the source printed it so`,
				]
			: null,
	({ estimate: { low, best, high, asPublished } }) =>
		best !== null && !asPublished && ((low !== null && best < low) || (high !== null && best > high))
			? [
					"estimate",
					`best (${best}) lies outside its bounds (${low ?? "open"} to ${high ?? "open"}); mark it 'asPublished' if the source printed it so`,
				]
			: null,
	qualifierRule,
	({ estimate: { low, high, bounds } }) =>
		bounds === "verified-minimum" && (low === null || high !== null)
			? ["estimate.bounds", "a verified minimum has a low and no high; leave bounds out, or give low alone"]
			: null,
	({ estimate: { confidence, bounds } }) =>
		confidence !== null && bounds !== "confidence-interval" && bounds !== "prediction-interval"
			? [
					"estimate.confidence",
					"only an interval has a confidence level; set bounds to 'confidence-interval' or 'prediction-interval', or leave it out",
				]
			: null,
	({ inferred, period, published }) => {
		const dates = { "period.start": period.start, "period.end": period.end, published };
		const absent = inferred.find((field) => dates[field] === null);
		return absent === undefined
			? null
			: ["inferred", `${absent} is marked as inferred but is absent; give the date, or drop the mark`];
	},
	({ standing, published }) =>
		"on" in standing &&
		standing.on !== null &&
		published !== null &&
		lastDay(standing.on) < firstDay(published)
			? [
					"standing",
					`${standing.status} (${standing.on}) before it was published (${published}); whose day is it?`,
				]
			: null,
];

function qualifierRule({ estimate: { low, best, high, qualifier } }: Report): Finding {
	const needs: Record<typeof qualifier, boolean> = {
		exact: best !== null,
		about: best !== null,
		"at-least": low !== null && high === null,
		"at-most": high !== null && low === null,
		range: low !== null && high !== null,
		interval: low !== null && high !== null,
	};
	if (needs[qualifier]) return null;
	const fitting = Object.entries(needs).flatMap(([name, fits]) => (fits ? [name] : []));
	const right = fitting.length > 0 ? `; it would be ${fitting.join(" or ")}` : "";
	return ["estimate.qualifier", `'${qualifier}' does not fit low ${low}, best ${best}, high ${high}${right}`];
}

/** Every finding on one report. */
export function checkReport(file: string, report: Report, context: Context): Problem[] {
	return rules.flatMap((rule) => {
		const finding = rule(report, context);
		return finding ? [{ file, id: report.id, field: finding[0], message: finding[1] }] : [];
	});
}
