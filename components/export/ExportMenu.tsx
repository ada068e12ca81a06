"use client";

import { useState } from "react";

interface ExportMenuProps {
	/** The view's address, without a leading question mark. */
	query: string;
	/** What is handed out as CSV and JSON: the reports, or, of several views, the figure. */
	files?: "reports" | "figure";
	/** The address that a colleague can open, as it should be copied. */
	permalink: string;
}

const themes = ["light", "dark"] as const;

/**
 * Taking a figure away: images drawn afresh by the server at the chosen size, its rows, its address. All are plain
 * links, so that they work without scripts; copying needs them.
 */
export function ExportMenu({ query, permalink, files = "reports" }: ExportMenuProps) {
	const [said, setSaid] = useState("");
	const view = query ? `?${query}&` : "?";

	async function copyLink() {
		const address = new URL(permalink, window.location.href).href;
		setSaid(
			await attempt(
				() => navigator.clipboard.writeText(address),
				"Link copied.",
				"The link could not be copied",
			),
		);
	}

	async function copyImage() {
		// The promise goes to the clipboard at once: some browsers allow it only within the press itself.
		const image = fetch(`/api/v1/chart.png${view}pixel-ratio=2`).then((response) => {
			if (!response.ok) throw new Error(`the server answered ${response.status}`);
			return response.blob();
		});
		const write = () => navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
		setSaid(await attempt(write, "Image copied.", "The image could not be copied"));
	}

	const link = "rounded border border-line bg-page px-2 py-1 no-underline";
	return (
		<>
			<section
				aria-label="Take this chart away"
				className="mt-3 flex flex-wrap items-center gap-2 text-sm print:hidden"
			>
				{themes.map((theme) => (
					<span key={theme} className="flex items-center gap-1">
						<span className="text-muted">PNG {theme}</span>
						{[1, 2, 3].map((ratio) => (
							<a
								key={ratio}
								href={`/api/v1/chart.png${view}theme=${theme}&pixel-ratio=${ratio}`}
								download
								aria-label={`Download PNG, ${theme}, ${ratio}x`}
								className={link}
							>
								{ratio}x
							</a>
						))}
					</span>
				))}
				<a href={`/api/v1/chart.svg${view}theme=light`} download className={link}>
					SVG
				</a>
				<a href={`/api/v1/${files}.csv${view.slice(0, -1)}`} download className={link}>
					CSV
				</a>
				<a href={`/api/v1/${files}.json${view.slice(0, -1)}`} className={link}>
					JSON
				</a>
				<button type="button" onClick={copyImage} className={`${link} noscript:hidden cursor-pointer`}>
					Copy image
				</button>
				<button type="button" onClick={copyLink} className={`${link} noscript:hidden cursor-pointer`}>
					Copy link
				</button>
				<span role="status" className="text-muted">
					{said}
				</span>
			</section>
			<p className="mt-3 hidden text-xs wrap-anywhere print:block">
				This chart, all its choices written out: {permalink}
			</p>
		</>
	);
}

async function attempt(act: () => Promise<unknown>, done: string, failed: string): Promise<string> {
	try {
		await act();
		return done;
	} catch (error) {
		return `${failed}: ${error instanceof Error ? error.message : "unknown reason"}.`;
	}
}
