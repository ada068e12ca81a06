"use client";

import { type MouseEvent, useState } from "react";
import type { Home, Subject } from "@/components/charts/carry/texts";
import { sizeEnding } from "@/data/formats/file-name";
import type { ImageFormat, ImageRequest } from "@/data/formats/image-request";
import { wordedAs } from "./Preview";

interface DownloadsProps {
	addresses: readonly { format: ImageFormat; href: string }[];
	/** Of the file that holds all of it. */
	zip: string;
	subject: Subject;
	home: Home;
	request: ImageRequest;
	query: string;
	stem: string;
	rows: "reports" | "figure";
	/** True where what was chosen cannot be drawn: then there is nothing to take. */
	isRefused: boolean;
}

const names: Record<ImageFormat, string> = {
	png: "PNG",
	jpg: "JPEG",
	webp: "WebP",
	svg: "SVG",
	pdf: "PDF",
};

export const linkStyle = "rounded border border-line bg-page px-2 py-1 no-underline";

/**
 * The picture in any format, and what goes with it. PNG, JPEG and WebP are made in this browser; where it cannot, and
 * without scripts, the link leads to the same file at the server.
 */
export function Downloads({ addresses, zip, query, rows, isRefused, ...made }: DownloadsProps) {
	const [said, setSaid] = useState("");

	async function takeHere(event: MouseEvent<HTMLAnchorElement>, format: ImageFormat, href: string) {
		if (format === "svg" || format === "pdf") return;
		event.preventDefault();
		setSaid(`Drawing the ${names[format]}.`);
		try {
			const { fileHere } = await import("@/components/charts/draw-here");
			const own = wordedAs(made.subject, made.home, made.request);
			const file = await fileHere(own.subject, own.home, made.request, format);
			save(file, `${made.stem}${sizeEnding(made.request, format)}`);
			setSaid(`${names[format]} saved.`);
		} catch {
			// The server says what is wrong, or draws what this browser cannot.
			setSaid("");
			window.location.assign(href);
		}
	}

	return (
		<section aria-label="Files" className="mt-4 grid gap-3 text-sm">
			<p className="flex flex-wrap items-center gap-2">
				<span className="font-semibold">Picture</span>
				{isRefused
					? "Nothing can be taken until the size can be drawn."
					: addresses.map(({ format, href }) => (
							<a
								key={format}
								href={href}
								download
								aria-label={`Download ${names[format]}`}
								onClick={(event) => takeHere(event, format, href)}
								className={linkStyle}
							>
								{names[format]}
							</a>
						))}
				<span role="status" className="text-muted">
					{said}
				</span>
			</p>
			<p className="flex flex-wrap items-center gap-2">
				<span className="font-semibold">With it</span>
				<a href={`/api/v1/${rows}.csv?${query}`} download className={linkStyle}>
					Rows as CSV
				</a>
				<a href={`/api/v1/${rows}.json?${query}`} className={linkStyle}>
					JSON
				</a>
				{isRefused ? null : (
					<a href={zip} download className={linkStyle}>
						All of it as ZIP
					</a>
				)}
				<a href={`/embed/make?${query}`} className={linkStyle}>
					Embed it
				</a>
				<a href={`/cite?${query}`} className={linkStyle}>
					Cite it
				</a>
			</p>
		</section>
	);
}

function save(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = Object.assign(document.createElement("a"), { href: address, download: name });
	link.click();
	URL.revokeObjectURL(address);
}
