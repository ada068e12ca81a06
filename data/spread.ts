import { dayNumber, firstDay, isDay, lastDay } from "./dates";
import { numbersOf } from "./estimate";
import type { Estimate, Report } from "./types";

/**
 * How far apart the figures lie at each date: the highest number of any report that stands on that day, divided by the
 * lowest. A report stands on its as-of day and on the `window` days after it, see `isWithinWindow`, and where its source has no later closed one among them; of several of one as-of day all stand. An open figure takes
 * no closed one's place: 'more than 12,000' after 'about 9,000' must not make the span look smaller. Two numbers that
 * somebody published are divided: nothing is averaged, and nothing lies between them.
 */
export interface Stretch {
	/** Its days, as day numbers, both ends counted: the ends are the same reports on each of them. */
	from: number;
	until: number;
	lowest: End;
	highest: End;
	/** Highest ÷ lowest, 1 or more; null where the lowest number is zero, by which nothing can be divided. */
	ratio: number | null;
	/** The closed reports that stand on its last day, the newest first: those that could hold an end. */
	standing: Report[];
	/** Open reports that stand on that day: they can hold no end. */
	open: Report[];
}

/** One end of the span: the number, and the report that holds it; where several do, the newest, then by id. */
export interface End {
	value: number;
	report: Report;
	/** Other standing reports with the same number. */
	also: Report[];
}

/** Days on which the reports of one source alone could hold an end: there is nobody to differ from. */
export interface Alone {
	from: number;
	until: number;
	source: string;
}

export interface Spread {
	stretches: Stretch[];
	alone: Alone[];
}

/**
 * The lowest and the highest number of an estimate that is closed on both sides: a number alone is both. Null for an
 * open one: 'at least 1,300' names no highest number, and its 1,300 is a floor under the lowest, not an estimate of it;
 * of 'up to 15,000' the same holds the other way round. Bounds that the source printed upside down are read by size.
 */
export function closedEnds(estimate: Estimate): { low: number; high: number } | null {
	const { low, best, high, qualifier, bounds } = estimate;
	// Two ends taken from different reports are nobody's estimate.
	if (bounds === "reports-min-max") return null;
	const both = low !== null && high !== null;
	const alone = low === null && high === null && best !== null;
	const isOpen = qualifier === "at-least" || qualifier === "at-most" || bounds === "verified-minimum";
	if (!both && (!alone || isOpen)) return null;
	if (alone) return { low: best, high: best };
	const numbers = numbersOf(estimate);
	return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** A report with the days on which it stands. */
interface Presence {
	report: Report;
	/** Its as-of day; of a month or a year the last. */
	day: number;
	until: number;
	low: number;
	high: number;
	/** True for the one of the closed reports of its source on its day that stands longest. */
	leads: boolean;
}

/** The reports of one source by as-of day, and how far the sweep has come in them. */
interface Timeline {
	closed: Presence[];
	open: Presence[];
	at: { closed: number; open: number };
}

/**
 * The spread of running totals of one thing, by as-of day. A report of which only the month or the year is known stands on
 * those days alone for which all that it may mean lies in the window; one without a day stands nowhere.
 * One sweep over the days on which a closed report comes or goes, with the lowest and the highest on top of two heaps: its
 * time grows with reports × log(reports), and with how many sources there are for each stretch that it finds.
 * @param window for how many days a report stands after its as-of day: a whole number of 1 or more
 * @param last the last day to look at; null for the newest as-of day
 */
export function spreadOf(reports: readonly Report[], window: number, last: number | null): Spread {
	const timelines = timelinesOf(reports, window, last);
	const coming = timelines.flatMap(({ closed }) => closed).sort((a, b) => a.day - b.day);
	const going = Float64Array.from(coming, ({ until }) => until + 1).sort();
	const emptied = Float64Array.from(
		coming.filter(({ leads }) => leads),
		({ until }) => until + 1,
	).sort();
	const lowest = new Heap((a, b) => a.low - b.low || newestFirst(a, b));
	const highest = new Heap((a, b) => b.high - a.high || newestFirst(a, b));
	const spread: Spread = { stretches: [], alone: [] };
	let now: Span | null = null;
	let [came, went, left, sources] = [0, 0, 0, 0];
	while (went < going.length) {
		const day = Math.min(coming[came]?.day ?? Number.POSITIVE_INFINITY, going[went] ?? 0);
		while (going[went] === day) went++;
		for (; emptied[left] === day; left++) sources--;
		for (let one = coming[came]; one?.day === day; one = coming[++came]) {
			lowest.add(one);
			highest.add(one);
			if (one.leads) sources++;
		}
		const [low, high] = [lowest.top(day), highest.top(day)];
		const next: Span | null = low && high ? { from: day, low, high, alone: sources === 1 } : null;
		if (now && next && isSame(now, next)) continue;
		if (now) tell(spread, now, day - 1, timelines);
		now = next;
	}
	return spread;
}

interface Span {
	from: number;
	low: Presence;
	high: Presence;
	alone: boolean;
}

function isSame(a: Span, b: Span): boolean {
	if (a.alone || b.alone) return a.alone === b.alone && a.low.report.source === b.low.report.source;
	return a.low === b.low && a.high === b.high;
}

function tell(
	spread: Spread,
	{ from, low, high, alone }: Span,
	until: number,
	all: readonly Timeline[],
): void {
	if (alone) {
		spread.alone.push({ from, until, source: low.report.source });
		return;
	}
	const { closed, open } = standingOn(until, all);
	const sharing = (end: Presence, value: (one: Presence) => number) =>
		closed.flatMap((one) => (one !== end && value(one) === value(end) ? [one.report] : []));
	spread.stretches.push({
		from,
		until,
		lowest: { value: low.low, report: low.report, also: sharing(low, (one) => one.low) },
		highest: { value: high.high, report: high.report, also: sharing(high, (one) => one.high) },
		ratio: low.low === 0 ? null : high.high / low.low,
		standing: closed.map(({ report }) => report),
		open: open.map(({ report }) => report),
	});
}

/** What stands on a day, the newest first. Days must be asked for in their order. */
function standingOn(day: number, timelines: readonly Timeline[]) {
	const found = { closed: [] as Presence[], open: [] as Presence[] };
	for (const timeline of timelines)
		for (const kind of ["closed", "open"] as const) {
			const list = timeline[kind];
			let at = timeline.at[kind];
			while ((list[at]?.until ?? Number.POSITIVE_INFINITY) < day) at++;
			timeline.at[kind] = at;
			for (let one = list[at]; one && one.day <= day; one = list[++at])
				if (one.until >= day) found[kind].push(one);
		}
	found.closed.sort(newestFirst);
	found.open.sort(newestFirst);
	return found;
}

/** Each report from its as-of day on: to the end of its window, or to the day before its source's next. */
function timelinesOf(reports: readonly Report[], window: number, last: number | null): Timeline[] {
	const byDay = new Map<number, Presence[]>();
	for (const report of reports) {
		const one = presenceOf(report, window);
		if (one === null) continue;
		const same = byDay.get(one.day);
		if (same) same.push(one);
		else byDay.set(one.day, [one]);
	}
	// Of each source its days, the newest first, with what it said for each.
	const bySource = new Map<string, Presence[][]>();
	const days = [...byDay.keys()].sort((a, b) => b - a);
	for (const day of days)
		for (const one of byDay.get(day) ?? []) {
			const own = bySource.get(one.report.source);
			const last = own?.at(-1);
			if (last?.[0]?.day === day) last.push(one);
			else if (own) own.push([one]);
			else bySource.set(one.report.source, [[one]]);
		}
	return [...bySource.values()].map((own) => timelineOf(own, last ?? days[0] ?? 0));
}

function presenceOf(report: Report, window: number): Presence | null {
	let place = places.get(report);
	if (place === undefined) {
		place = placeOf(report);
		places.set(report, place);
	}
	if (place === null) return null;
	const { day, first, low, high } = place;
	return { report, day, until: first + window, low, high, leads: false };
}

interface Place {
	/** The first and the last day that its as-of day may mean. */
	first: number;
	day: number;
	low: number;
	high: number;
}

/** What of a report depends on nothing else, kept: each change of a filter asks it of thousands. */
const places = new WeakMap<Report, Place | null>();

function placeOf({ period: { end }, estimate }: Report): Place | null {
	if (end === null) return null;
	const isFull = isDay(end);
	const day = dayNumber(isFull ? end : lastDay(end));
	const first = isFull ? day : dayNumber(firstDay(end));
	const { low, high } = closedEnds(estimate) ?? OPEN;
	return { first, day, low, high };
}

const OPEN = { low: Number.NaN, high: Number.NaN };
const isOpen = ({ low }: Presence) => Number.isNaN(low);
const NEVER = Number.POSITIVE_INFINITY;

/** @param days what one source said for each as-of day, the newest first; what it said for one day replaces nothing of it */
function timelineOf(days: readonly Presence[][], horizon: number): Timeline {
	const timeline: Timeline = { closed: [], open: [], at: { closed: 0, open: 0 } };
	const next = { any: NEVER, closed: NEVER };
	for (const said of days) {
		for (const one of said)
			one.until = Math.min(one.until, (isOpen(one) ? next.any : next.closed) - 1, horizon);
		const standing = said.filter(({ day, until }) => until >= day);
		for (const one of standing) timeline[isOpen(one) ? "open" : "closed"].push(one);
		const closed = standing.filter((one) => !isOpen(one));
		const [longest] = closed.sort((a, b) => b.until - a.until);
		if (longest) longest.leads = true;
		next.any = said[0]?.day ?? next.any;
		if (!said.every(isOpen)) next.closed = next.any;
	}
	timeline.closed.reverse();
	timeline.open.reverse();
	return timeline;
}

/** Of two that hold an end with the same number the newer one is named, so that what is old is not. */
function newestFirst(a: Presence, b: Presence): number {
	return b.day - a.day || (a.report.id < b.report.id ? -1 : 1);
}

/** A binary heap whose top is the first, in an order, of those that still stand; what is past leaves when it comes up. */
class Heap {
	private readonly items: Presence[] = [];
	private readonly order: (a: Presence, b: Presence) => number;

	constructor(order: (a: Presence, b: Presence) => number) {
		this.order = order;
	}

	add(item: Presence): void {
		const { items, order } = this;
		let at = items.push(item) - 1;
		while (at > 0) {
			const above = (at - 1) >> 1;
			const parent = items[above];
			if (!parent || order(parent, item) <= 0) break;
			items[at] = parent;
			at = above;
		}
		items[at] = item;
	}

	/** The first of those that stand on a day; undefined where none does. */
	top(day: number): Presence | undefined {
		for (let first = this.items[0]; first && first.until < day; first = this.items[0]) this.drop();
		return this.items[0];
	}

	private drop(): void {
		const { items, order } = this;
		const item = items.pop();
		if (!item || items.length === 0) return;
		let at = 0;
		for (;;) {
			const [left, right] = [items[2 * at + 1], items[2 * at + 2]];
			const isRight = right !== undefined && left !== undefined && order(right, left) < 0;
			const child = isRight ? right : left;
			if (!child || order(item, child) <= 0) break;
			items[at] = child;
			at = 2 * at + (isRight ? 2 : 1);
		}
		items[at] = item;
	}
}
