"use client";

import { useEffect, useRef, useState } from "react";
import { goHome, type NotOpened } from "./go-home";
import { Hindrance } from "./Hindrance";
import type { Given } from "./read-picture";

interface DropPlaceProps {
	/** True while a file is dragged over the page. */
	isOver: boolean;
	/** What was dropped last. */
	given: Given | null;
	/** Told what was dealt with: another file may have been dropped since. */
	onDone: (done: Given | null) => void;
}

/** What a page shows of a file that is dragged over it or was dropped on it. */
export default function DropPlace({ isOver, given, onDone }: DropPlaceProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const shownFor = useRef<Given | null>(null);
	const [hindrance, setHindrance] = useState<NotOpened | null>(null);

	useEffect(() => {
		if (given === null) return;
		let isLast = true;
		setHindrance(null);
		goHome(given).then((found) => {
			if (!isLast) return;
			if (found) setHindrance(found);
			// Whoever comes back to this page finds it as it was.
			else onDone(given);
		});
		return () => {
			isLast = false;
		};
	}, [given, onDone]);
	useEffect(() => {
		if (!hindrance) return;
		shownFor.current = given;
		if (!dialog.current?.open) dialog.current?.showModal();
	}, [hindrance, given]);

	return (
		<>
			{isOver || hindrance === null ? (
				<div
					aria-hidden="true"
					className="pointer-events-none fixed inset-0 z-30 grid place-items-center bg-black/40 p-6"
				>
					<p className="rounded border-2 border-dashed border-accent bg-panel px-6 py-5 text-lg font-semibold text-ink">
						{isOver ? "Drop the picture to open its view" : "Reading the picture"}
					</p>
				</div>
			) : null}
			<dialog
				ref={dialog}
				onClose={() => {
					// A browser tells of closing a little later: what was dropped meanwhile stays.
					if (shownFor.current === given) setHindrance(null);
					onDone(shownFor.current);
				}}
				closedby="any"
				aria-labelledby="not-opened"
				className="m-auto w-[min(34rem,calc(100vw-1.5rem))] rounded border border-line bg-panel p-5 text-ink backdrop:bg-black/50"
			>
				<h2 id="not-opened">No view was opened</h2>
				{hindrance ? <Hindrance of={hindrance} /> : null}
				<p className="mt-4 flex items-center gap-4">
					<button
						type="button"
						className="cursor-pointer rounded border border-line px-3 py-1.5"
						onClick={() => dialog.current?.close()}
					>
						Close
					</button>
					<a href="/open">About opening pictures</a>
				</p>
			</dialog>
		</>
	);
}
