"use client";

import {
	type CSSProperties,
	type PointerEvent,
	useCallback,
	useEffect,
	useId,
	useLayoutEffect,
	useMemo,
	useReducer,
	useRef,
	useState,
} from "react";
import { Chart } from "react-chartjs-2";
import type { Figure, Mark } from "@/data/figures/figure";
import { allMarks, findingOf, rowOf } from "@/data/figures/marks";
import { pictureSizes } from "../figure/picture-sizes";
import type { Alike } from "./alike";
import { chartConfig } from "./catalog";
import type { Beginning } from "./live/beginning";
import { sharedContext, useFontsReady, usePixelRatio, useThemeId, useWidth } from "./live/browser";
import { MarkCursor } from "./live/MarkCursor";
import { MarkOutline } from "./live/MarkOutline";
import { PaperChart } from "./live/PaperChart";
import { markLabel, readingOrder } from "./live/reading-order";
import { nextSelection, type Selection } from "./live/selection";
import { MarkCard } from "./MarkCard";
import "./register";
import { type MarkBox, markBox } from "./range/geometry";
import { nearestMarks } from "./range/nearest";
import { axesFor, type RangeChart } from "./scene";
import { measureWith } from "./text";
import { themes } from "./theme";

declare global {
	interface HTMLCanvasElement {
		/** The chart that draws here, so that a test can read its scales. */
		reportedLossesChart?: RangeChart;
	}
}

interface LiveChartProps {
	figure: Figure;
	/** Width of its box on a wide page, as the picture's. */
	widest: number;
	begin?: Beginning | null;
	/** What it has in common with the charts that it shares its axes with. */
	alike?: Alike | undefined;
	/** By default the chart fills the box of the page's picture. */
	height?: number;
	className?: string;
}

/** Reach of a pointer around a mark, and the width of a card and of a page that has room for it beside a mark. */
const REACH = 10;
const CARD = 330;
const ROOMY = 640;

/** A Figure that answers to pointer, touch and keyboard; what it draws is what the image shows. */
export function LiveChart({ figure, widest, begin, alike, height: wanted, className }: LiveChartProps) {
	const stage = useRef<HTMLDivElement>(null);
	const width = useWidth(stage);
	const theme = themes[useThemeId()];
	const ready = useFontsReady();
	const cardId = useId();
	const [chart, setChart] = useState<RangeChart | null>(null);
	// Counts drawings, as places in pixels are read from the chart after it has been laid out.
	const [, setDrawn] = useReducer((count: number) => count + 1, 0);
	const [selection, select] = useReducer(nextSelection, null);
	const [cursorWanted, setCursor] = useState(0);
	const marks = allMarks(figure);
	const order = useMemo(() => readingOrder(figure), [figure]);
	const cursor = Math.min(cursorWanted, Math.max(0, order.length - 1));
	const height = wanted ?? boxHeight(figure, width, widest);

	const config = useMemo(() => {
		const measure = measureWith(sharedContext());
		return chartConfig(figure, { width: Math.max(1, width), height, theme, measure, alike });
	}, [figure, width, height, theme, alike]);

	const card = useRef<HTMLDivElement>(null);
	const quiet = useRef(false);
	const close = useCallback(() => {
		// Focus must not vanish with the card: it goes back to the mark, which then does not open it again.
		if (card.current?.contains(document.activeElement)) {
			quiet.current = true;
			document.getElementById(`${cardId}-mark`)?.focus({ preventScroll: true });
			quiet.current = false;
		}
		select({ type: "close" });
	}, [cardId]);

	const pixelRatio = usePixelRatio();
	// biome-ignore lint/correctness/useExhaustiveDependencies: another number of pixels makes another canvas
	useLayoutEffect(() => chart?.resize(width, height), [chart, width, height, pixelRatio]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: after each new configuration the chart has been laid out anew
	useEffect(() => setDrawn(), [config, chart]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: marks of another figure are other marks
	useEffect(() => select({ type: "close" }), [figure]);

	useEffect(() => {
		if (!selection) return;
		const onKey = (event: KeyboardEvent) => {
			if (event.key === "Escape") close();
		};
		window.addEventListener("keydown", onKey);
		return () => window.removeEventListener("keydown", onKey);
	}, [selection, close]);

	const keep = useCallback((instance: RangeChart | null | undefined) => {
		if (instance) instance.canvas.reportedLossesChart = instance;
		setChart(instance ?? null);
	}, []);

	const place = (index: number): MarkBox | null => {
		const mark = marks[index];
		return chart?.scales.x && mark ? markBox(mark, axesFor(chart)) : null;
	};
	const marksAt = (x: number, y: number) =>
		chart?.scales.x ? nearestMarks(marks, axesFor(chart), { x, y }, REACH) : [];
	const marksUnder = ({ nativeEvent }: PointerEvent) => marksAt(nativeEvent.offsetX, nativeEvent.offsetY);
	const marksBeside = (index: number) => {
		const box = place(index);
		return box ? marksAt(box.x, box.y) : [];
	};

	const focusMark = (index: number) => select({ type: "focus", index, stack: marksBeside(index) });
	const press = (event: PointerEvent) => {
		const stack = marksUnder(event);
		select({ type: "press", stack });
		const [first] = stack;
		if (first !== undefined) setCursor(order.indexOf(first));
	};

	const begun = useRef(false);
	useEffect(() => {
		if (begun.current || !begin || !chart?.scales.x) return;
		if (begin.how === "keyboard") {
			const first = document.getElementById(`${cardId}-mark`);
			first?.focus({ preventScroll: true });
			begun.current = first !== null;
			return;
		}
		begun.current = true;
		select({ type: begin.pressed ? "press" : "point", stack: marksAt(begin.x, begin.y) });
	});

	const shownIndex = selection?.stack[selection.at];
	const shown = shownIndex === undefined ? undefined : marks[shownIndex];
	const shownPlace = shownIndex === undefined ? null : place(shownIndex);
	const words = shown && wordsOf(figure, shown);
	const pinned = selection?.pinned ?? false;

	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
		<div
			role="group"
			aria-label={`Chart: ${figure.title}. Arrow keys go from mark to mark.`}
			className={`relative ${className ?? ""}`}
			onPointerLeave={(event) => event.pointerType === "mouse" && select({ type: "leave" })}
			onBlur={(event) => {
				if (!event.currentTarget.contains(event.relatedTarget)) select({ type: "leave" });
			}}
		>
			<div ref={stage} className="relative w-full print:hidden" style={{ height }}>
				{width > 0 && ready ? (
					<Chart
						ref={keep}
						type="range"
						data={config.data}
						options={config.options}
						plugins={config.plugins}
						width={width}
						height={height}
						role="img"
						aria-label={figure.alt}
						style={{ display: "block", cursor: selection ? "pointer" : undefined }}
						onPointerMove={(event: PointerEvent) =>
							event.pointerType === "mouse" && select({ type: "point", stack: marksUnder(event) })
						}
						onPointerUp={press}
					/>
				) : null}
				{chart && order.length > 0 ? (
					<MarkCursor
						{...{ figure, order, cursor, place, cardId }}
						expanded={isOpenAt(selection, order[cursor])}
						onMove={setCursor}
						onFocus={(index) => !quiet.current && focusMark(index)}
						onPress={(index) => {
							if (!selection) focusMark(index);
							select({ type: "pin" });
						}}
					/>
				) : null}
				{shown && shownPlace ? <MarkOutline mark={shown} place={shownPlace} /> : null}
			</div>
			{words && shownPlace && selection ? (
				<div
					ref={card}
					className={`print:hidden ${width >= ROOMY ? "absolute z-10" : "mt-2"}`}
					style={cardPlace(shownPlace, width)}
				>
					<MarkCard
						id={cardId}
						of={words}
						here={{ count: selection.stack.length, at: selection.at + 1 }}
						pinned={pinned}
						onTurn={(by) => select({ type: "turn", by })}
						onClose={close}
					/>
				</div>
			) : null}
			<p role="status" className="sr-only">
				{pinned && shownIndex !== undefined ? `Details shown: ${markLabel(figure, shownIndex)}` : ""}
			</p>
			<PaperChart figure={figure} alike={alike} />
		</div>
	);
}

function wordsOf(figure: Figure, mark: Mark) {
	const finding = findingOf(figure, mark);
	if (finding) return { finding };
	const row = rowOf(figure, mark);
	return row && { row };
}

/** True while the card that is shown is of the spot where that mark lies. */
function isOpenAt(selection: Selection | null, index = -1): boolean {
	return selection?.stack.includes(index) ?? false;
}

/** The height of the page's picture at the chart's width, so that nothing moves when the one replaces the other. */
function boxHeight(figure: Figure, width: number, widest: number): number {
	const sizes = pictureSizes(figure, widest);
	const size =
		sizes.find(
			({ media }) => media === "" || (typeof window === "object" && window.matchMedia(media).matches),
		) ?? sizes.at(-1);
	if (!size) return 480;
	return Math.round((Math.max(1, width || size.width) * size.height) / size.width);
}

/** Beside the mark, on the side with room; below the chart where there is none. */
function cardPlace({ box }: MarkBox, width: number): CSSProperties {
	if (width < ROOMY) return {};
	const right = box.right + 14;
	const left = right + CARD <= width ? right : Math.max(0, box.left - 14 - CARD);
	return { left, top: Math.max(0, box.top - 24), width: CARD };
}
