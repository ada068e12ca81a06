"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
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
	// Each asking has a dialog of its own: the word that one has closed comes late, and must not close the next.
	const [asking, setAsking] = useState(0);
	const [closed, setClosed] = useState(0);
	// The keys are named only once they are listened to: without scripts they do nothing.
	const [listening, setListening] = useState(false);
	const [slash] = useSlashKey();
	const ask = useCallback(() => {
		if (document.querySelector("dialog[open]") === null) setAsking((last) => last + 1);
	}, []);
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (!asksForSearch(event, slash)) return;
			event.preventDefault();
			ask();
		};
		document.addEventListener("keydown", listen);
		setListening(true);
		return () => document.removeEventListener("keydown", listen);
	}, [slash, ask]);
	return (
		<>
			<Link
				href="/search"
				prefetch={false}
				aria-keyshortcuts={listening ? `${slash ? "/ " : ""}Control+K Meta+K` : undefined}
				onClick={(event) => {
					if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
					event.preventDefault();
					ask();
				}}
			>
				Search
			</Link>
			{asking > closed && (
				<Suspense fallback={null}>
					<SearchDialog key={asking} version={version} onClose={() => setClosed(asking)} />
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

const WRITTEN_IN = "input:not([type=checkbox], [type=radio]), textarea, select";

/** True in a field, where a key is a character of what is being written. One in a closed dialog keeps the focus until the next frame. */
function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches(WRITTEN_IN)) &&
		target.checkVisibility()
	);
}
