"use client";

import { useState } from "react";
import type { NotOpened } from "./go-home";
import { Hindrance } from "./Hindrance";

const KINDS = ".png,.jpg,.jpeg,.webp,.svg,.pdf,image/png,image/jpeg,image/webp,image/svg+xml,application/pdf";

/** Chooses a picture's file and opens its view, or says what hinders that. */
export function ChooseFile() {
	const [state, setState] = useState<NotOpened | "reading" | null>(null);

	async function choose(files: readonly File[]) {
		if (files.length === 0) return;
		setState("reading");
		try {
			const { goHome } = await import("./go-home");
			setState(await goHome({ files, hasFolder: false }));
		} catch {
			setState({ problem: "What reads a picture could not be loaded. Reload the page and try again." });
		}
	}

	return (
		<div className="noscript:hidden mt-4 max-w-prose rounded border border-line bg-panel p-4">
			<label htmlFor="picture" className="font-semibold">
				A picture from this site: PNG, JPEG, WebP, SVG or PDF
			</label>
			<input
				id="picture"
				type="file"
				accept={KINDS}
				className="mt-2 block w-full min-w-0 cursor-pointer rounded border border-line bg-page p-2 text-sm text-ink file:mr-3 file:cursor-pointer file:rounded file:border-0 file:bg-accent file:px-3 file:py-1.5 file:font-semibold file:text-panel"
				onChange={({ target }) => {
					const files = [...(target.files ?? [])];
					// The same file may be chosen again, saved anew.
					target.value = "";
					choose(files);
				}}
			/>
			<div role="status" className="text-sm">
				{state === "reading" ? <p className="mt-2 text-muted">Reading the picture</p> : null}
				{state !== null && state !== "reading" ? <Hindrance of={state} /> : null}
			</div>
		</div>
	);
}
