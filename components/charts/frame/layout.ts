import type { Figure } from "@/data/figures/figure";
import type { Box } from "../boxes";
import { cssFont, type MeasureText, wrapText } from "../text";
import {
	type FrameRequest,
	type FrameRole,
	type FrameTexts,
	frameTexts,
	type LegendItem,
	legendItems,
} from "./content";

export interface FrameLine {
	text: string;
	x: number;
	/** The middle of the line. */
	y: number;
	/** Set where the line is an entry of the legend: its sign stands left of the text. */
	item?: LegendItem;
}

/** One part of the frame with its lines, all inside the box. */
export interface FrameBox extends Box {
	role: FrameRole;
	size: number;
	weight: 400 | 600;
	muted: boolean;
	lines: FrameLine[];
}

/** Where everything of an exported image stands: the boxes of text, and what is left for the plot with its axes. */
export interface FrameLayout {
	plot: Box;
	boxes: FrameBox[];
}

interface Request extends FrameRequest {
	width: number;
	height: number;
	/** Size of the chart's own text. */
	fontSize: number;
}

const SMALLEST = 9;
/** Where even that leaves no room: below it nobody reads. */
const LAST_RESORT = 7;
/** The plot's share of the height that texts shrink for, that the list of events yields to, and the bare minimum. */
const WANTED = 0.45;
const ACCEPTED = 0.34;
const LEAST = 160;
/** The least height of a row of a comparison, its name beside its bar or above it: below it names would lie upon each other. */
const LEAST_ROW = { beside: 10.5, above: 21 };

/** What yields, in this order, where even the smallest text leaves too little: never sources or permalink. */
const YIELDING = [
	{ role: "events", instead: "" },
	{ role: "notes", instead: "Notes: see permalink." },
	{ role: "computed", instead: "Computed numbers: formulas see permalink." },
	{ role: "baselines", instead: "Yardstick: see permalink." },
] as const;

/**
 * Lays an image out. Text shrinks to 9 pixels before anything is left out; then the list of events, the notes and
 * the baselines' sentences each give way to a word that says where they are. Sources and permalink always stay.
 */
export function layoutFrame(figure: Figure, request: Request, measure: MeasureText): FrameLayout {
	const content = { texts: frameTexts(figure, request), items: legendItems(figure) };
	const wanted = Math.max(wantedShare(figure, request), request.plot ?? 0);
	return layoutContent(content, request, { wanted, least: leastPlot(figure, request) }, measure);
}

/** The same for any texts and legend. @param room the plot's share of the height that texts shrink for, and its least height */
export function layoutContent(
	content: { texts: FrameTexts; items: LegendItem[] },
	request: Omit<Request, "permalink">,
	{ wanted, least }: { wanted: number; least: number },
	measure: MeasureText,
): FrameLayout {
	const texts = { ...content.texts };
	const attempt = (size: number) => arrange(texts, content.items, size, request, measure);
	const share = ({ plot }: FrameLayout) => (plot.bottom - plot.top) / request.height;
	let layout = attempt(request.fontSize);
	for (let size = request.fontSize - 1; share(layout) < wanted && size >= SMALLEST; size--)
		layout = attempt(size);
	// What a reader wrote for this picture does not give way.
	const yielding = YIELDING.filter(({ role }) => role !== "notes" || !request.reworded?.includes("notes"));
	for (const { role, instead } of yielding) {
		if (share(layout) >= (request.plot ?? ACCEPTED) && layout.plot.bottom - layout.plot.top >= least)
			return layout;
		if (texts[role] !== "") texts[role] = instead;
		layout = attempt(SMALLEST);
	}
	for (let size = SMALLEST - 1; layout.plot.bottom - layout.plot.top < least && size >= LAST_RESORT; size--)
		layout = attempt(size);
	return layout;
}

/** The least height of the plot with its axes in which nothing of it lies upon another. */
export function leastPlot(
	{ position, baselines }: Pick<Figure, "position" | "baselines">,
	{ fontSize, width }: Pick<Request, "fontSize" | "width">,
): number {
	if (position.kind === "days") return LEAST;
	const row = width < fontSize * 46 ? LEAST_ROW.above : LEAST_ROW.beside;
	const labels = baselines.length * fontSize * (width < fontSize * 66 ? 2.5 : 1.25);
	return Math.max(LEAST, position.categories.length * row + labels + fontSize * 3.6);
}

/** Rows of a comparison need a height each, or their names could not be read. */
function wantedShare({ position }: Figure, { fontSize, height, width }: Request): number {
	if (position.kind === "days") return WANTED;
	const row = fontSize * (width < fontSize * 46 ? 3.4 : 1.6);
	return Math.min(0.6, Math.max(WANTED, (position.categories.length * row + fontSize * 5) / height));
}

function arrange(
	texts: FrameTexts,
	items: LegendItem[],
	size: number,
	{ width, height, fontSize }: Omit<Request, "permalink">,
	measure: MeasureText,
): FrameLayout {
	const margin = Math.round(Math.max(12, width * 0.02));
	const inner = width - 2 * margin;
	const paragraph = (role: keyof FrameTexts, of: Pick<FrameBox, "size" | "weight" | "muted">) =>
		textBox(role, texts[role], { ...of, left: margin, width: inner }, measure);
	// Titles shrink with the rest, but stay the largest text.
	const shrunk = size / fontSize;
	const titleSize = Math.round(Math.max(size + 2, (width < 480 ? 16 : fontSize * 1.6) * Math.sqrt(shrunk)));
	const small = Math.max(Math.min(size, SMALLEST), size - 1);
	const above = [
		paragraph("title", { size: titleSize, weight: 600, muted: false }),
		paragraph("subtitle", { size: Math.min(titleSize - 1, size + 1), weight: 400, muted: true }),
	];
	const below = [
		legendBox(items, { size, left: margin, width: inner }, measure),
		paragraph("events", { size: small, weight: 400, muted: false }),
		paragraph("verdicts", { size: small, weight: 600, muted: false }),
		paragraph("baselines", { size: small, weight: 400, muted: false }),
		paragraph("computed", { size: small, weight: 400, muted: false }),
		paragraph("notes", { size: small, weight: 400, muted: false }),
		paragraph("sources", { size: small, weight: 400, muted: false }),
		paragraph("left-out", { size: small, weight: 400, muted: false }),
		paragraph("footer", { size: small, weight: 400, muted: true }),
	].filter((box) => box.lines.length > 0);
	const gap = Math.max(2, Math.round(size * 0.35));
	let top = margin;
	const boxes: FrameBox[] = [];
	for (const box of above.filter((one) => one.lines.length > 0)) {
		boxes.push(moved(box, top));
		top += box.bottom + gap;
	}
	let bottom = height - Math.round(margin * 0.75);
	const under: FrameBox[] = [];
	for (const box of [...below].reverse()) {
		bottom -= box.bottom;
		under.unshift(moved(box, bottom));
		bottom -= gap;
	}
	return {
		plot: { left: margin, top: top + gap, right: width - margin, bottom: bottom - gap },
		boxes: [...boxes, ...under],
	};
}

/** A box that was laid out from 0, at its place. */
export function moved(box: FrameBox, by: number): FrameBox {
	const lines = box.lines.map((line) => ({ ...line, y: line.y + by }));
	return { ...box, top: box.top + by, bottom: box.bottom + by, lines };
}

interface Column {
	size: number;
	left: number;
	width: number;
}

/** A text broken into lines of a column, laid out from 0. */
export function textBox(
	role: FrameRole,
	text: string,
	at: Column & Pick<FrameBox, "weight" | "muted">,
	measure: MeasureText,
): FrameBox {
	const lineHeight = Math.round(at.size * 1.28);
	const wrapped = wrapText(text, at.width, cssFont(at.size, at.weight), measure);
	return {
		role,
		size: at.size,
		weight: at.weight,
		muted: at.muted,
		left: at.left,
		right: at.left + at.width,
		top: 0,
		bottom: wrapped.length * lineHeight,
		lines: wrapped.map((line, index) => ({ text: line, x: at.left, y: (index + 0.5) * lineHeight })),
	};
}

const SMALL_SIGNS: ReadonlySet<LegendItem["sign"]> = new Set([
	"point",
	"about",
	"crossed-high",
	"crossed-best",
	"crossed-low",
]);

/** The width of a sign in the legend: a shape needs room for its arrow. */
export function signWidth(item: LegendItem, size: number): number {
	return !item.kind || SMALL_SIGNS.has(item.sign) ? size : Math.max(30, size * 2.4);
}

function legendBox(items: LegendItem[], at: Column, measure: MeasureText): FrameBox {
	const font = cssFont(at.size);
	const lineHeight = Math.round(at.size * 1.5);
	const lines: FrameLine[] = [];
	let x = at.left;
	let row = 0;
	for (const item of items) {
		const indent = signWidth(item, at.size) + 5;
		const wrapped = wrapText(item.label, at.width - indent, font, measure);
		const width = indent + Math.max(0, ...wrapped.map((line) => measure(line, font)));
		if (x > at.left && x + width > at.left + at.width) {
			x = at.left;
			row++;
		}
		wrapped.forEach((text, index) => {
			lines.push({
				text,
				x: x + indent,
				y: (row + index + 0.5) * lineHeight,
				...(index === 0 ? { item } : {}),
			});
		});
		// An entry of several lines is wider than the frame and stands alone.
		if (wrapped.length > 1) {
			row += wrapped.length;
			x = at.left;
		} else x += width + at.size * 1.4;
	}
	const rows = items.length === 0 ? 0 : Math.max(...lines.map(({ y }) => y)) / lineHeight + 0.5;
	return {
		role: "legend",
		size: at.size,
		weight: 400,
		muted: false,
		left: at.left,
		right: at.left + at.width,
		top: 0,
		bottom: rows * lineHeight,
		lines,
	};
}
