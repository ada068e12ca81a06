"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { countsInWords, type Found, searchHref } from "@/data/search/engine";
import { allOptions, optionId, SearchOptions } from "./SearchOptions";
import { useSlashKey } from "./slash-key";
import { useSearch } from "./use-search";

/** A search box over the page: results as one types, by arrow keys or pointer; Enter opens one, or all on a page. */
export default function SearchDialog({ version, onClose }: { version: string; onClose: () => void }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const list = useId();
	const router = useRouter();
	const state = useSearch(version);
	const [slash, setSlash] = useSlashKey();
	const [query, setQuery] = useState("");
	const [active, setActive] = useState(-1);
	const asked = useDeferredValue(query.trim());
	const found = useMemo(() => (asked === "" ? null : (state.search?.(asked) ?? null)), [asked, state.search]);
	const options = allOptions(found);

	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	useEffect(() => {
		if (active >= 0) document.getElementById(optionId(list, active))?.scrollIntoView({ block: "nearest" });
	}, [active, list]);

	const move = (event: KeyboardEvent) => {
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (step === 0 || options === 0) return;
		event.preventDefault();
		// One place beyond the ends is the box itself.
		setActive((now) => ((now + 1 + step + options + 1) % (options + 1)) - 1);
	};
	const submit = () => {
		const chosen = active < 0 ? null : document.getElementById(optionId(list, active));
		if (chosen) chosen.click();
		else {
			router.push(searchHref(query.trim()));
			onClose();
		}
	};

	return (
		<dialog
			ref={dialog}
			onClose={onClose}
			closedby="any"
			aria-label="Search"
			className="mx-auto mt-[8vh] max-h-[84vh] w-[min(42rem,calc(100vw-1.5rem))] overflow-hidden border border-line bg-panel text-ink backdrop:bg-black/50 open:flex open:flex-col"
		>
			<form
				action="/search"
				className="flex items-center gap-3 border-b border-line p-3"
				onSubmit={(event) => {
					event.preventDefault();
					submit();
				}}
			>
				<input
					// Not of type search: Esc would empty the box before it closes the dialog.
					type="text"
					enterKeyHint="search"
					name="q"
					role="combobox"
					aria-label="Search reports, sources, conflicts and series"
					aria-expanded={options > 0}
					aria-controls={list}
					aria-autocomplete="list"
					aria-activedescendant={active >= 0 ? optionId(list, active) : undefined}
					autoComplete="off"
					spellCheck={false}
					maxLength={200}
					autoFocus
					value={query}
					onChange={(event) => {
						setQuery(event.target.value);
						setActive(-1);
					}}
					onKeyDown={move}
					className="min-w-0 flex-1 border border-line bg-page px-3 py-2"
				/>
				<button
					type="button"
					className="border border-line px-3 py-2 text-sm"
					onClick={() => dialog.current?.close()}
				>
					Close
				</button>
			</form>
			<p role="status" className="px-3 py-2 text-sm text-muted">
				{statusOf(asked, found, state)}
			</p>
			{"failed" in state && state.failed && (
				<p className="px-3 pb-3 text-sm">
					<a href={searchHref(query.trim())}>Search on a page instead</a>
				</p>
			)}
			<SearchOptions id={list} found={found} query={asked} active={active} onChosen={onClose} />
			<div className="border-t border-line px-3 py-2 text-xs text-muted">
				<p>
					Arrow keys choose, Enter opens, Esc closes. Names, figures (15,000 or 15000), dates (23 March 2022)
					and words of notes are found.
				</p>
				<label className="mt-1 flex w-max items-center gap-2 py-1">
					<input type="checkbox" checked={slash} onChange={(event) => setSlash(event.target.checked)} />
					The key / opens the search
				</label>
			</div>
		</dialog>
	);
}

function statusOf(asked: string, found: Found | null, state: ReturnType<typeof useSearch>): string {
	if ("failed" in state && state.failed) return "The search could not be loaded.";
	if (asked === "") return "Reports, sources, conflicts and series.";
	if (found === null) return "Loading the search …";
	const counts = countsInWords(found.counts);
	return found.near ? `Nothing is spelt so. With a near spelling: ${counts}.` : `${counts}.`;
}
