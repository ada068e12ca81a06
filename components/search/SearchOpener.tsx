"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import Link from "@/components/ui/Link";
import { useSlashKey } from "./slash-key";

// What the dialog needs is loaded when it is first asked for. Where that fails, the page of the search does the same.
const SearchDialog = lazy(() => import("./SearchDialog").catch(toSearchPage));

function toSearchPage(): Promise<never> {
	window.location.assign("/search");
	return new Promise(() => {});
}

/** The way into the search: a link to its page that opens a dialog where scripts run, as Ctrl-K or Cmd-K do, and `/` unless switched off. */
export function SearchOpener({ version }: { version: string }) {
	const [open, setOpen] = useState(false);
	// The keys are named only once they are listened to: without scripts they do nothing.
	const [listening, setListening] = useState(false);
	const [slash] = useSlashKey();
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (!asksForSearch(event, slash)) return;
			event.preventDefault();
			setOpen(true);
		};
		document.addEventListener("keydown", listen);
		setListening(true);
		return () => document.removeEventListener("keydown", listen);
	}, [slash]);
	return (
		<>
			<Link
				href="/search"
				prefetch={false}
				aria-keyshortcuts={listening ? `${slash ? "/ " : ""}Control+K Meta+K` : undefined}
				onClick={(event) => {
					if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
					event.preventDefault();
					setOpen(true);
				}}
			>
				Search
			</Link>
			{open && (
				<Suspense fallback={null}>
					<SearchDialog version={version} onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	);
}

function asksForSearch(event: KeyboardEvent, slash: boolean): boolean {
	if (event.defaultPrevented || event.isComposing || event.altKey) return false;
	if (event.key.toLowerCase() === "k") return (event.ctrlKey || event.metaKey) && !event.shiftKey;
	return slash && event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
}

/** True in a field, where a key is a character of what is being written. */
function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.closest("input, textarea, select") !== null)
	);
}
