"use client";

import { useEffect, useRef, useState } from "react";
import type { Home, Subject } from "@/components/charts/carry/texts";
import { type ImageFormat, imageFormats, imageQuery, readImageRequest } from "@/data/formats/image-request";
import { Downloads } from "./Downloads";
import { Preview } from "./Preview";
import { Settings } from "./Settings";

interface ExportPanelProps {
	subject: Subject;
	home: Home;
	/** The address of the view, or of several, without a leading question mark. */
	query: string;
	/** What of an image's parameters the page was asked for. */
	chosen: string;
	/** How its files' names begin. */
	stem: string;
	version: string;
	/** True where SITE_URL is set: then a picture's address has a host. */
	hasSite: boolean;
	rows: "reports" | "figure";
}

/** Choosing how a picture looks, seeing it, and taking it in any format. Without scripts a form shows the next picture. */
export function ExportPanel({
	subject,
	home,
	query,
	chosen,
	stem,
	version,
	hasSite,
	rows,
}: ExportPanelProps) {
	const [parameters, setParameters] = useState(() => new URLSearchParams(chosen));
	const [touched, setTouched] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const asked = imageQuery(parameters);

	useEffect(() => {
		// What was chosen before any script could hear it is not lost.
		if (form.current === null) return;
		const standing = imageQuery(new URLSearchParams(chosen)).toString();
		const found = new URLSearchParams(
			[...new FormData(form.current)].map(([name, value]) => [name, String(value)]),
		);
		if (imageQuery(found).toString() === standing) return;
		setParameters(imageQuery(found));
		setTouched(true);
	}, [chosen]);

	const { request, problems } = readImageRequest(asked, null);

	function choose(name: string, value: string) {
		const next = new URLSearchParams(parameters);
		next.set(name, value);
		if (name === "preset") for (const size of ["width", "height", "pixel-ratio"]) next.delete(size);
		setParameters(next);
		setTouched(true);
		// A reload keeps what was chosen.
		const address = [query, imageQuery(next).toString()].filter(Boolean).join("&");
		window.history.replaceState(null, "", `/export?${address}`);
	}

	return (
		<div className="grid items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
			<form
				ref={form}
				action="/export"
				method="get"
				className="order-2 grid gap-4 rounded border border-line bg-panel p-4 lg:order-1"
			>
				{[...new URLSearchParams(query)].map(([name, value]) => (
					<input key={`${name} ${value}`} type="hidden" name={name} value={value} />
				))}
				<Settings parameters={parameters} request={request} standing={wordsOf(subject)} onChoose={choose} />
				<noscript>
					<button type="submit" className="cursor-pointer rounded border border-line bg-page px-3 py-1.5">
						Show the picture
					</button>
				</noscript>
			</form>
			<div className="order-1 min-w-0 lg:order-2">
				<Preview
					subject={subject}
					home={home}
					request={request}
					problems={problems}
					// The server's picture stands until something else is chosen.
					picture={touched || problems.length > 0 ? null : addressOf("png", query, asked, version)}
				/>
				<Downloads
					addresses={imageFormats.map((format) => ({
						format,
						href: addressOf(format, query, asked, version),
					}))}
					zip={addressOf("zip", query, asked, version)}
					{...{ subject, home, request, query, stem, rows }}
					isRefused={problems.length > 0}
				/>
				{hasSite ? null : (
					<p className="mt-3 text-sm text-muted">
						This site does not know its own address (SITE_URL is not set): the address in the picture is a
						path without a host.
					</p>
				)}
			</div>
		</div>
	);
}

/** What the reader's own words stand in for. */
function wordsOf(subject: Subject) {
	const { title, subtitle, notes } = "figure" in subject ? subject.figure : subject.multiples;
	return { title, subtitle, notes: notes.join(" ") };
}

/** A file's address at the server; what does not apply to a format is left out of it. */
function addressOf(
	format: ImageFormat | "zip",
	query: string,
	asked: URLSearchParams,
	version: string,
): string {
	const own = new URLSearchParams(asked);
	if (format === "svg" || format === "pdf") own.delete("pixel-ratio");
	if (format !== "svg" && format !== "zip") own.delete("text");
	const file = format === "zip" ? "bundle.zip" : `chart.${format}`;
	return `/api/v1/${file}?${[query, own.toString(), `version=${version}`].filter(Boolean).join("&")}`;
}
