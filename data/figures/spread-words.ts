import { dayFromNumber, formatDate, formatDateShort, lastDay } from "../dates";
import { formatCount, formatEstimate } from "../estimate";
import { type Independence, independenceOf, independenceSentence } from "../independence";
import { derivedFrom, sourceOf } from "../select";
import { rowHref } from "../series";
import type { End, Stretch } from "../spread";
import type { Dataset, Report } from "../types";
import type { Finding } from "./figure";
import { afterwards } from "./words";

/** The id of the mark and of the finding of a stretch, by its first day. */
export function stretchId(from: number): string {
	return `spread@${dayFromNumber(from)}`;
}

/** A ratio on the chart's face: '×31', '×3.8', '×1.04'. */
export function ratioText(ratio: number): string {
	if (ratio >= 9.95) return `×${formatCount(ratio)}`;
	return `×${ratio.toFixed(ratio >= 1.995 ? 1 : 2)}`;
}

/** The spread of one figure in words, each number with the report that it is from. */
export class SpreadWords {
	private readonly independences = new Map<string, Independence>();
	private readonly kinds = new Map<string, number>();
	private readonly kindsOf = new Map<Report, number>();
	private readonly window: number;
	private readonly data: Dataset;

	constructor(window: number, data: Dataset) {
		this.window = window;
		this.data = data;
	}

	/** The card of a stretch. */
	finding(stretch: Stretch, first: boolean): Finding {
		const { from, until, lowest, highest, ratio } = stretch;
		const days = daysInWords(from, until);
		const text = ratio === null ? "No ratio" : ratioText(ratio);
		return {
			id: stretchId(from),
			heading: `${text} (computed), ${days}`,
			label: `${text}, computed, ${days}: highest ${this.ended(highest)}; lowest ${this.ended(lowest)}`,
			...(ratio === null ? {} : { short: { text, first } }),
			formula: this.formula(stretch),
			inputs: [...this.inputs("Highest", highest), ...this.inputs("Lowest", lowest)],
			notes: this.notes(stretch),
		};
	}

	/** How the ratios come about: in general, the greatest, the newest. */
	formulas(greatest: Stretch, newest: Stretch): string[] {
		const line = (name: string, one: Stretch) =>
			`${name}, ${daysInWords(one.from, one.until)}: ${this.ended(one.highest)} ÷ ${this.ended(one.lowest)} = ${quotient(one.ratio ?? 0)}${isOfOne(one) ? ", both ends of one figure" : ""}.`;
		return [
			`Ratio on a day = highest number ÷ lowest number of the figures that stand on it: of each source the latest closed one as of that day or ${this.window === 1 ? "the day" : `the ${this.window} days`} before it.`,
			...(greatest === newest
				? [line("Greatest and newest", newest)]
				: [line("Greatest", greatest), line("Newest", newest)]),
		];
	}

	/** How many of the reports that stand on the last day of a stretch can be independent. */
	independence({ standing }: Stretch): Independence {
		const key = standing.map((report) => this.kindOf(report)).join(" ");
		let found = this.independences.get(key);
		if (!found) {
			found = independenceOf(standing, this.data);
			this.independences.set(key, found);
		}
		return found;
	}

	/** The number at an end, as its report gives it: '15,000 (of 7,000–15,000)', 'about 9,000'. */
	number({ value, report: { estimate } }: End): string {
		const said = formatEstimate(estimate);
		if (estimate.low === null && estimate.high === null) return said;
		return said === formatCount(value) ? said : `${formatCount(value)} (of ${said})`;
	}

	name(report: Report): string {
		return sourceOf(report, this.data).name;
	}

	href({ id, series, period }: Report): string {
		return series === null ? `/reports/${id}` : rowHref(series, lastDay(period.end ?? ""));
	}

	/** Others that hold the same end; what the same source said twice is told once. */
	others({ report, also }: End): Report[] {
		const told = new Set([report.source]);
		return also.filter(({ source }) => !told.has(source) && told.add(source));
	}

	private ended(end: End): string {
		return `${formatCount(end.value)} (${this.name(end.report)}, as of ${asOf(end.report)})`;
	}

	private formula({ lowest, highest, ratio }: Stretch): string {
		const [high, low] = [formatCount(highest.value), formatCount(lowest.value)];
		return ratio === null
			? `${high} ÷ ${low}: nothing can be divided by zero`
			: `${high} ÷ ${low} = ${quotient(ratio)}`;
	}

	private inputs(name: string, end: End): Finding["inputs"] {
		const line = (start: string, report: Report) => ({
			text: `${start}: ${this.number({ ...end, report })}, ${this.name(report)}, as of ${asOf(report)}`,
			href: this.href(report),
		});
		return [line(name, end.report), ...this.others(end).map((report) => line(`${name} too`, report))];
	}

	private notes(stretch: Stretch): string[] {
		const { from, until, lowest, highest, open } = stretch;
		const own = this.name(lowest.report);
		return [
			`${from === until ? "Standing" : `Standing on ${formatDate(dayFromNumber(until))}`}: ${independenceSentence(this.independence(stretch))}.`,
			isOfOne(stretch) ? `Both ends are of one figure of ${own}; the others lie within it.` : "",
			lowest.report !== highest.report && lowest.report.source === highest.report.source
				? `Both ends are figures of ${own}.`
				: "",
			open.length === 0 ? "" : `Open at an end, and so in no ratio: ${this.listed(open)}.`,
			`A figure stands on its as-of day and ${afterwards(this.window)}, or until its source's next.`,
		].filter(Boolean);
	}

	private listed(reports: readonly Report[]): string {
		const some = reports
			.slice(0, MOST_LISTED)
			.map((report) => `${formatEstimate(report.estimate)} (${sourceOf(report, this.data).short})`);
		const more = reports.length - some.length;
		return `${some.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
	}

	/** A number for all that independence depends on, so that a daily series is judged once. */
	private kindOf(report: Report): number {
		const found = this.kindsOf.get(report);
		if (found !== undefined) return found;
		const key = `${report.source} ${derivedFrom(report, this.data).join(" ")} ${report.basis === null}`;
		const known = this.kinds.get(key) ?? this.kinds.size;
		this.kinds.set(key, known);
		this.kindsOf.set(report, known);
		return known;
	}
}

/** True where the widest figure holds both ends, and all others lie within it. */
function isOfOne({ lowest, highest }: Stretch): boolean {
	return lowest.report === highest.report && lowest.value !== highest.value;
}

const MOST_LISTED = 3;

function quotient(ratio: number): string {
	return ratio < 100 ? ratio.toFixed(2) : formatCount(ratio);
}

function asOf({ period }: Report): string {
	return formatDateShort(period.end ?? "");
}

function daysInWords(from: number, until: number): string {
	const [first, last] = [from, until].map((day) => formatDateShort(dayFromNumber(day)));
	return from === until ? `${first}` : `${first} to ${last}`;
}
