"use client";

import { useState } from "react";

/** A button that puts a text on the clipboard and says whether it worked. The text stands beside it, to be marked by hand. */
export function Copy({ text, label }: { text: string; label: string }) {
	const [said, setSaid] = useState("");

	async function copy() {
		try {
			await navigator.clipboard.writeText(text);
			setSaid("Copied.");
		} catch {
			setSaid("It could not be copied: mark the text and copy it by hand.");
		}
	}

	return (
		<p className="print:hidden mt-2 flex flex-wrap items-center gap-3 text-sm">
			<button
				type="button"
				onClick={copy}
				className="noscript:hidden cursor-pointer rounded border border-line bg-page px-2 py-1"
			>
				{label}
			</button>
			<span role="status" className="text-muted">
				{said}
			</span>
		</p>
	);
}
