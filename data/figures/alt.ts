import type { ChartId } from "../vocabulary";
import { blankMessage } from "./blank";
import { crossingAlt } from "./crossing-words";
import type { Figure } from "./figure";
import { plural } from "./plain-words";

/** A text alternative is read aloud in full: past this many rows it names each source's latest only. */
const ROWS_IN_FULL = 12;

/** What a reader who does not see the chart needs: what it shows, and the figures with who said them and when. */
export function altText(figure: Omit<Figure, "alt">): string {
	if (figure.empty) return `${figure.title}. No chart: ${figure.empty.message}`;
	if (figure.view.chart === "crossings") return crossingAlt(figure);
	const { rows, marks, lines } = figure;
	const kinds: Record<Exclude<ChartId, "crossings">, string> = {
		timeline: "Timeline",
		"by-source": "Comparison by source",
		periods: "Single periods",
		pace: "Pace over time",
		spread: "Spread over time",
	};
	const kind = kinds[figure.view.chart];
	const shown = rows.length <= ROWS_IN_FULL ? rows : latestRows(rows);
	const list = shown
		.map((row) => `${row.source}: ${row.figure}${row.asOf ? `, as of ${row.asOf}` : ""} (${row.stanceLabel})`)
		.join("; ");
	const scope = shown.length === rows.length ? "" : "The latest of each source: ";
	const own = marks.filter(({ finding }) => finding === undefined).length;
	// Of steps between reports a mark is no report.
	const [one, line] =
		figure.view.chart === "pace" && figure.view.span === "period" ? ["mark", "row"] : ["report", "report"];
	const undrawn = rows.length - own - lines.length;
	const drawn = [
		own > 0 ? plural(own, one) : "",
		lines.length > 0 ? `${lines.length} series drawn as lines` : "",
	];
	const blank = blankMessage(figure);
	const shownAs = drawn.some(Boolean) ? `of ${drawn.filter(Boolean).join(" and ")}` : "without a mark";
	return [
		`${kind} ${shownAs}. ${figure.title}. ${figure.subtitle}.`,
		// The ratios and who holds their ends, without the rule.
		...(figure.view.chart === "spread" ? figure.computed.slice(1) : []),
		blank ?? "",
		`${scope}${list}.`,
		...figure.verdicts.map(({ sentence }) => sentence),
		...figure.baselines.map(({ sentence }) => sentence),
		figure.value.scale === "log" ? "The axis is logarithmic." : "",
		undrawn === 0 || blank !== null ? "" : `${plural(undrawn, line)} could not be drawn; the table says why.`,
	]
		.filter(Boolean)
		.join(" ");
}

function latestRows(rows: Figure["rows"]): Figure["rows"] {
	const latest = new Map<string, Figure["rows"][number]>();
	for (const row of rows) {
		const known = latest.get(row.source);
		if (!known || (row.asOfIso ?? "") >= (known.asOfIso ?? "")) latest.set(row.source, row);
	}
	return [...latest.values()].sort((a, b) => a.number - b.number);
}
