"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { Given } from "./read-picture";

// What reads a file comes when one is first dragged over a page. Where it does not come, the page does the same.
const DropPlace = lazy(() =>
	import("./DropPlace").catch(() => {
		window.location.assign("/open");
		return new Promise<never>(() => {});
	}),
);

/** How long after its last sign a file counts as dragged away: browsers tell of it every 50 to 350 ms. */
const GONE_AFTER = 900;

/** Lets a picture from this site be dropped on any page of it. Fields keep what is dropped on them. */
export function DropListener() {
	const [isOver, setOver] = useState(false);
	const [given, setGiven] = useState<Given | null>(null);
	useEffect(() => {
		let isOwn = false;
		let timer = 0;
		const follow = (event: DragEvent) => {
			const { dataTransfer, type, target } = event;
			// A picture of this very page counts as a file too.
			if (type === "dragstart" || type === "dragend") isOwn = type === "dragstart";
			else if (!isOwn && dataTransfer?.types.includes("Files") && !isField(target)) {
				event.preventDefault();
				window.clearTimeout(timer);
				const isDrop = type === "drop";
				if (isDrop) setGiven(givenBy(dataTransfer));
				else timer = window.setTimeout(setOver, GONE_AFTER, false);
				setOver(!isDrop);
			}
		};
		const events = ["dragstart", "dragend", "dragenter", "dragover", "drop"] as const;
		for (const event of events) document.addEventListener(event, follow);
		return () => {
			window.clearTimeout(timer);
			for (const event of events) document.removeEventListener(event, follow);
		};
	}, []);
	return isOver || given ? (
		<Suspense fallback={null}>
			<DropPlace
				isOver={isOver}
				given={given}
				onDone={(done) => setGiven((now) => (now === done ? null : now))}
			/>
		</Suspense>
	) : null;
}

/** What was dropped can be asked only while it is being dropped. */
function givenBy({ files, items }: DataTransfer): Given {
	return {
		files: [...files],
		hasFolder: [...items].some((item) => item.webkitGetAsEntry?.()?.isDirectory),
	};
}

function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
