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

/**
 * Taking a figure away: the picture as it usually is, its rows, its address, and where to choose size, format and words.
 * All are plain links, so that they work without scripts; copying needs them.
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

	const links = [
		{ label: "PNG", href: `/api/v1/chart.png${view}pixel-ratio=2`, saved: true, name: "Download PNG" },
		{ label: "SVG", href: `/api/v1/chart.svg${view.slice(0, -1)}`, saved: true, name: "Download SVG" },
		{ label: "CSV", href: `/api/v1/${files}.csv${view.slice(0, -1)}`, saved: true },
		{ label: "JSON", href: `/api/v1/${files}.json${view.slice(0, -1)}` },
		{ label: "Embed", href: `/embed/make${view.slice(0, -1)}` },
		{ label: "Cite", href: `/cite${view.slice(0, -1)}` },
	];
	const style = "rounded border border-line bg-page px-2 py-1";
	return (
		<>
			<section
				aria-label="Take this chart away"
				className="mt-3 flex flex-wrap items-center gap-2 text-sm print:hidden"
			>
				<a href={`/export${view.slice(0, -1)}`} className={`${style} font-semibold no-underline`}>
					Take it away: sizes, formats, your words
				</a>
				{links.map(({ label, href, saved = false, name }) => (
					<a
						key={label}
						href={href}
						{...(saved ? { download: true } : {})}
						{...(name ? { "aria-label": name } : {})}
						className={`${style} no-underline`}
					>
						{label}
					</a>
				))}
				<button type="button" onClick={copyImage} className={`${style} noscript:hidden cursor-pointer`}>
					Copy image
				</button>
				<button type="button" onClick={copyLink} className={`${style} noscript:hidden cursor-pointer`}>
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
