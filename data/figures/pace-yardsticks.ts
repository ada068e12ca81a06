import { formatDate } from "../dates";
import { formatEstimate, formatHull, formatRate, type Hull, hullOf, rate } from "../estimate";
import { formatLength, formatPace, formatStretch, paceOf, timesUnit } from "../pace";
import { saidLengths } from "../said-lengths";
import { sourceOf } from "../select";
import type { Conflict, Dataset, Estimate, Report, View } from "../types";
import { type PaceUnit, paceUnits, unitDays } from "../vocabulary";
import { baselinesOf, cautionsOn, nameOfToll, warAndSide } from "./baselines";
import type { Baseline } from "./figure";
import { countedInFull } from "./words";

/** The pace of a yardstick over one length: the war's own days, or those that its page speaks of. */
export interface YardstickPace {
	id: string;
	/** For the head of a column: 'Soviet war in Afghanistan (Associated Press)'. */
	name: string;
	/** 'over 3,341 days', 'over ten years, as said'. */
	over: string;
	rate: Estimate;
	/** The rate in words: 'about 4.49 a day'. */
	words: string;
	/** Its working, as a footnote. */
	formula: string;
	/** The tolls that it rests on. */
	tolls: Report[];
}

/** The yardsticks of a View as paces, for the chart, and what multiples are made of. */
export interface PaceYardsticks {
	baselines: Baseline[];
	paces: YardstickPace[];
	/** Why a chosen yardstick is not there, in a sentence each. */
	notes: string[];
}

/** Each chosen toll over the days that it covers; a band from the lowest to the highest pace of its figures. */
export function paceYardsticks(view: View, data: Dataset): PaceYardsticks {
	const found: PaceYardsticks = { baselines: [], paces: [], notes: [] };
	for (const baseline of baselinesOf(view, data)) {
		const toll = data.reports.find(({ id }) => id === baseline.id);
		const conflict = data.conflicts.find(({ id }) => id === (toll?.conflict ?? baseline.id));
		if (!conflict) continue;
		const made = toll
			? ofToll(toll, baseline, conflict, { view, data })
			: ofBand(baseline, conflict, { view, data });
		if (made === null) {
			found.notes.push(
				`Yardstick not shown, as no pace can be made of it without its days: ${baseline.label}.`,
			);
			continue;
		}
		found.baselines.push(made.baseline);
		found.paces.push(...made.paces);
	}
	return found;
}

interface Scope {
	view: View;
	data: Dataset;
}

type Made = { baseline: Baseline; paces: YardstickPace[] } | null;

function ofToll(report: Report, base: Baseline, conflict: Conflict, { view, data }: Scope): Made {
	const { per } = view;
	const pace = paceOf(report, conflict, per);
	if (pace === null) return null;
	const name = nameOfToll(report, conflict, data);
	const words = formatPace(pace.rate, per);
	const own: YardstickPace = {
		id: report.id,
		name,
		over: `over ${formatLength(pace.length)}`,
		rate: pace.rate,
		words,
		formula: `${name}: ${pace.formula} = ${words}.`,
		tolls: [report],
	};
	const said = asSaid(report, name, per);
	const beside = said ? `; ${saidShort(said, per)} ${said.over}` : "";
	const source = sourceOf(report, data);
	const when = report.published ? `, ${formatDate(report.published)}` : "";
	const number = report.words ? `“${report.words}”` : formatEstimate(report.estimate);
	const overSaid = said
		? ` ${capital(said.over)} (${saidLengths[report.id]?.formula}), it is ${said.words}.`
		: "";
	return {
		baseline: {
			...base,
			...ends(hullOf([pace.rate])),
			label: `${words}${beside}: ${name}`,
			sentence: `Yardstick: ${words} (computed), ${number} (${source.name}${when}) over ${formatLength(pace.length)}, ${formatStretch(pace.start, pace.end)}, both ends counted.${overSaid} ${capital(countedInFull(report, data))}, ${conflict.inSentence}.`,
		},
		paces: said ? [own, said] : [own],
	};
}

/** The pace over the length that the toll's page speaks of; null where it speaks of none. */
function asSaid(report: Report, name: string, per: PaceUnit): YardstickPace | null {
	const said = saidLengths[report.id];
	if (!said) return null;
	const pace = rate(report.estimate, said.length, unitDays[per]);
	const words = formatPace(pace, per);
	return {
		id: `${report.id}-as-said`,
		name,
		over: said.words,
		rate: pace,
		words,
		formula: `${name}, ${said.words}: ${formatEstimate(report.estimate)} ÷ ${formatLength(said.length)}${timesUnit(per)} (${said.formula}) = ${words}.`,
		tolls: [report],
	};
}

/** The second number of a label needs no unit: it is that of the first. */
function saidShort({ words }: YardstickPace, per: PaceUnit): string {
	return words.slice(0, -paceUnits[per].length - 1);
}

function ofBand(base: Baseline, conflict: Conflict, { view, data }: Scope): Made {
	const { per } = view;
	const inBand = base.members.filter(({ role }) => role === "in-band").map(({ id }) => id);
	const tolls = data.reports.filter(({ id }) => inBand.includes(id));
	const own = tolls.flatMap((report) => {
		const pace = paceOf(report, conflict, per);
		return pace ? [{ report, pace }] : [];
	});
	const [first] = own;
	if (!first) return null;
	const hull = hullOf(own.map(({ pace }) => pace.rate));
	const words = `${formatHull(hull, formatRate)} ${paceUnits[per]}`;
	const war = warAndSide(first.report, conflict);
	const workings = own.map(
		({ report, pace }) => `${pace.formula} = ${formatPace(pace.rate, per)} (${sourceOf(report, data).short})`,
	);
	const lengths = [...new Set(own.map(({ pace }) => formatLength(pace.length)))].join(" or ");
	const part = own.length < tolls.length ? ` (${own.length} of its ${tolls.length} figures have days)` : "";
	const which = tolls.length > 1 ? "the final figures" : "the only final figure";
	return {
		baseline: {
			...base,
			...ends(hull),
			label: `${words}: ${war}, ${tolls.length > 1 ? "final figures" : "final figure"}`,
			sentence: `Yardstick: ${words} (computed) from ${formatHull(hullOf(tolls.map(({ estimate }) => estimate)))}, ${which} for ${conflict.inSentence}, each over its own days${part}: ${lengths}. ${capital(countedInFull(first.report, data))}.${cautionsOn(tolls, data)}`,
		},
		paces: [
			{
				id: base.id,
				name: `${war}, final figures`,
				over: `over ${lengths}`,
				rate: estimateOf(hull),
				words,
				formula: `${war}: ${workings.join("; ")}.`,
				tolls,
			},
		],
	};
}

function ends({ low, high, openBelow, openAbove }: Hull) {
	return { low, high, openBelow, openAbove };
}

/** A hull as what it says: its ends where they are closed, one number where they are one. */
function estimateOf({ low, high, openBelow, openAbove, about }: Hull): Estimate {
	const isPoint = low === high && !openBelow && !openAbove;
	return {
		low: isPoint || openBelow ? null : low,
		best: isPoint ? low : null,
		high: isPoint || openAbove ? null : high,
		qualifier: about ? "about" : isPoint ? "exact" : "range",
		bounds: null,
		confidence: null,
		asPublished: false,
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
