import { dayNumber } from "../dates";
import { everyReport, type Selection } from "../select";
import type { Dataset, Report, View } from "../types";
import { encodeView } from "../view";
import { defaultBaseline, refuseBaseline } from "../yardsticks";
import { baselinesOf } from "./baselines";
import { whyNotAgainst } from "./crossing-entrants";
import { crossingCaption, crossingTitle } from "./crossing-words";
import type { Empty } from "./figure";
import type { ChartParts } from "./parts";

const MOST_OFFERS = 5;

/** A figure of crossings without marks, and why: nothing to set against a yardstick, or no yardstick. */
export function emptyCrossings(view: View, selection: Selection, data: Dataset): ChartParts {
	const { reports, series, leftOut } = selection;
	const empty =
		reports.length + series.length > 0
			? noYardstick(view, everyReport(selection), data)
			: leftOut.length > 0
				? nothingMay(leftOut.length)
				: undefined;
	const start = data.conflicts.find(({ id }) => id === view.conflict)?.start ?? "2000-01-01";
	const day = dayNumber(start);
	return {
		rows: [],
		marks: [],
		lines: [],
		events: [],
		position: { kind: "categories", label: "Source", categories: [] },
		value: { min: day, max: day + 1, scale: "linear", label: "Day", unit: "days" },
		hasOwnShapes: true,
		title: crossingTitle(view, [], data),
		caption: crossingCaption(view),
		...(empty ? { empty } : {}),
	};
}

function nothingMay(count: number): Empty {
	const what = count === 1 ? "the one matching report is" : `all ${count} matching reports are`;
	return { message: `Nothing may stand on this chart: ${what} left out, for the reasons below.`, offers: [] };
}

/** What to say where no yardstick is laid under the view, with up to five that its reports may be set against. */
function noYardstick(view: View, reports: readonly Report[], data: Dataset): Empty {
	const offers = offersFor(view, reports, data);
	const none =
		offers.length > 0
			? ""
			: " The dataset holds no toll of a war that is over that counts the same people in the same way.";
	return {
		message:
			view.baseline.length > 0
				? "None of the chosen yardsticks is known to have been published by the known-on day, so there is nothing to reach."
				: `No yardstick is chosen, so there is nothing to reach.${none}`,
		lead: "Tolls of wars that are over, of the same group and measure:",
		offers,
	};
}

type Offer = Empty["offers"][number];

/** The yardstick that the view has by default and its war’s band, then those of others; where there is none, a toll of each war. */
function offersFor(view: View, reports: readonly Report[], data: Dataset): Offer[] {
	const usual = defaultBaseline(view, data);
	const usualWars = data.reports.filter(({ id }) => usual.includes(id)).map(({ conflict }) => conflict);
	const bands = [...new Set([...usualWars, ...data.conflicts.map(({ id }) => id)])].flatMap(
		(id) => offer(id) ?? [],
	);
	const all = bands.length > 0 ? [...usual.flatMap((id) => offer(id) ?? []), ...bands] : tollOfEachWar();
	return all.slice(0, MOST_OFFERS);

	function offer(id: string): Offer | null {
		if (refuseBaseline(id, view, data, () => "") !== null) return null;
		const changed: View = { ...view, baseline: [id] };
		const [baseline] = baselinesOf(changed, data);
		if (!baseline) return null;
		const refuses = whyNotAgainst(baseline, view, data);
		if (reports.every((report) => refuses(report) !== null)) return null;
		return { label: baseline.label, query: encodeView(changed, data) };
	}

	/** Of each war the toll that was published last: the choice among its tolls is the reader's, this is a beginning. */
	function tollOfEachWar(): Offer[] {
		const order = ({ published }: Report) => published ?? "";
		const newest = [...data.reports].sort((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
		const found = new Map<string, Offer>();
		for (const { id, conflict } of newest) {
			const own = found.has(conflict) ? null : offer(id);
			if (own) found.set(conflict, own);
		}
		return data.conflicts.flatMap(({ id }) => found.get(id) ?? []);
	}
}
