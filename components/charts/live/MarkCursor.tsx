"use client";

import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Figure } from "@/data/figures/figure";
import { allMarks } from "@/data/figures/marks";
import type { MarkBox } from "../range/geometry";
import { markLabel } from "./reading-order";

interface MarkCursorProps {
	figure: Figure;
	/** Indexes of the marks in reading order. */
	order: number[];
	/** The place in that order that Tab leads to. */
	cursor: number;
	place: (index: number) => MarkBox | null;
	expanded: boolean;
	cardId: string;
	onMove: (cursor: number) => void;
	onFocus: (index: number) => void;
	onPress: (index: number) => void;
}

const STEPS: Record<string, (cursor: number, last: number) => number> = {
	ArrowRight: (cursor) => cursor + 1,
	ArrowDown: (cursor) => cursor + 1,
	ArrowLeft: (cursor) => cursor - 1,
	ArrowUp: (cursor) => cursor - 1,
	PageDown: (cursor) => cursor + 10,
	PageUp: (cursor) => cursor - 10,
	Home: () => 0,
	End: (_, last) => last,
};

/**
 * The keyboard's way to the marks: one tab stop, arrows from mark to mark. Each mark is a real button, which a screen
 * reader announces as it gets the focus. Only the current one and its neighbours exist, so that 50,000 marks cost no
 * more than 20; the neighbours are there so that focus moves from one element to another and is never lost between.
 */
export function MarkCursor(props: MarkCursorProps) {
	const { figure, order, cursor, place, expanded, cardId } = props;
	const buttons = useRef(new Map<number, HTMLButtonElement>());
	const moved = useRef(false);
	const last = order.length - 1;

	useLayoutEffect(() => {
		if (!moved.current) return;
		moved.current = false;
		buttons.current.get(cursor)?.focus({ preventScroll: true });
	}, [cursor]);

	function onKeyDown(event: KeyboardEvent) {
		const step = STEPS[event.key];
		if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		const next = Math.min(last, Math.max(0, step(cursor, last)));
		if (next === cursor) return;
		moved.current = true;
		props.onMove(next);
	}

	const near = [...new Set([0, cursor - 1, cursor, cursor + 1, last])].filter((at) => at >= 0 && at <= last);
	return near
		.sort((a, b) => a - b)
		.map((at) => {
			const index = order[at] ?? 0;
			const box = place(index)?.box;
			const current = at === cursor;
			return (
				<button
					key={allMarks(figure)[index]?.id}
					ref={(button) => {
						if (button) buttons.current.set(at, button);
						else buttons.current.delete(at);
					}}
					type="button"
					id={current ? `${cardId}-mark` : undefined}
					tabIndex={current ? 0 : -1}
					aria-hidden={current ? undefined : true}
					aria-label={`${markLabel(figure, index)}, mark ${at + 1} of ${order.length}`}
					aria-expanded={expanded && current}
					aria-controls={expanded && current ? cardId : undefined}
					onKeyDown={onKeyDown}
					onFocus={() => props.onFocus(index)}
					onClick={() => props.onPress(index)}
					// The pointer goes through to the canvas, which knows all the marks at a spot.
					className="pointer-events-none absolute size-6 rounded-full opacity-0"
					style={{
						left: ((box?.left ?? 0) + (box?.right ?? 0)) / 2 - 12,
						top: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 - 12,
					}}
				/>
			);
		});
}
