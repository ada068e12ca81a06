import { dayFromNumber, formatDateShort } from "../dates";
import { formatCount, formatEstimate } from "../estimate";
import type { Alone, End, Spread, Stretch } from "../spread";
import type { Dataset } from "../types";
import type { FigureTable, TableCell } from "./figure";
import { ratioText, type SpreadWords, stretchId } from "./spread-words";

const columns: FigureTable["columns"] = [
	{ id: "from", label: "From", numeric: false },
	{ id: "to", label: "To", numeric: false },
	{ id: "ratio", label: "Highest ÷ lowest (computed)", numeric: true },
	{ id: "lowest", label: "Lowest", numeric: true },
	{ id: "highest", label: "Highest", numeric: true },
	{ id: "reports", label: "Reports", numeric: true },
	{ id: "lines", label: "Independent lines, at most", numeric: true },
];

/** Stretch by stretch the ratio and who holds its ends; days of one source alone stand between them. */
export function spreadTable({ stretches, alone }: Spread, words: SpreadWords, data: Dataset): FigureTable {
	const lines = [
		...stretches.map((one) => ({ from: one.from, cells: cellsOf(one, words) })),
		...alone.map((one) => ({ from: one.from, cells: cellsAlone(one, data) })),
	].sort((a, b) => a.from - b.from);
	return {
		caption:
			"Days on which the same reports hold the lowest and the highest number; reports and independent lines as of the last of these days.",
		columns,
		rows: lines.map(({ from, cells }) => ({ id: stretchId(from), cells })),
	};
}

function cellsOf(stretch: Stretch, words: SpreadWords): TableCell[] {
	const { from, until, ratio, lowest, highest } = stretch;
	const { reports, lines, unknown } = words.independence(stretch);
	return [
		day(from),
		day(until),
		ratio === null
			? { text: "none", small: "the lowest is zero", sort: null }
			: { text: ratioText(ratio), sort: ratio },
		end(lowest, words),
		end(highest, words),
		{ text: formatCount(reports), sort: reports },
		{
			text: formatCount(lines),
			...(unknown > 0 ? { small: `basis of ${formatCount(unknown)} unknown` } : {}),
			sort: lines,
		},
	];
}

function cellsAlone({ from, until, source }: Alone, data: Dataset): TableCell[] {
	const name = data.sources.find(({ id }) => id === source)?.short ?? source;
	const blank: TableCell = { text: "", sort: null };
	return [
		day(from),
		day(until),
		{ text: "none", small: `one source only: ${name}`, sort: null },
		blank,
		blank,
		blank,
		blank,
	];
}

function day(number: number): TableCell {
	return { text: formatDateShort(dayFromNumber(number)), sort: number };
}

function end(one: End, words: SpreadWords): TableCell {
	const { value, report } = one;
	const { low, high } = report.estimate;
	const said = formatEstimate(report.estimate);
	const isWhole = (low === null && high === null) || said === formatCount(value);
	const others = words.others(one).length;
	return {
		text: isWhole ? said : formatCount(value),
		href: words.href(report),
		small: [
			isWhole ? "" : `of ${said}`,
			words.name(report),
			others > 0 ? `and ${others} more` : "",
			formatDateShort(report.period.end ?? ""),
		]
			.filter(Boolean)
			.join("; "),
		sort: value,
	};
}
