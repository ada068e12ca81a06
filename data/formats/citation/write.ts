import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { chicagoAuthorDate } from "./chicago";
import type { CslItem } from "./item";
import type { CitationStyle } from "./words";

/**
 * Items to the texts that programs and readers take, by Citation.js. It is given objects only, never a text to guess
 * at, so it asks nothing of any other server. For the server: its processor is large.
 */

// A style that is not registered would silently be set as APA.
plugins.config.get("@csl").templates.set("chicago", chicagoAuthorDate);

const { format: bibtex } = plugins.config.get("@bibtex");
// Our keys hold hyphens, which it would not take.
bibtex.checkLabel = false;
// What it has no LaTeX command for, all Cyrillic among it, it would drop without a word: files are in UTF-8.
bibtex.asciiOnly = false;

/** Each item as one line of a list of references, in the order given. */
export function toReferences(items: readonly CslItem[], style: CitationStyle): string[] {
	// One by one: each line must stand when it is copied alone, so no year becomes '2026a'.
	return items.map((item) =>
		plugins.output
			.format("bibliography", [withoutTwice(item)], {
				template: style,
				format: "text",
				lang: "en-US",
				nosort: true,
			})
			.trim(),
	);
}

/** Both styles leave out a publisher that is the author, or a site that is the title. */
function withoutTwice({ publisher, ...item }: CslItem): Partial<CslItem> {
	const names = [item.title, ...item.author.map(({ literal }) => literal)];
	return names.includes(publisher) ? item : { ...item, publisher };
}

/** A BibTeX file. Version and access date, for which BibTeX has no fields, are in its note. */
export function toBibTeX(items: readonly CslItem[]): string {
	return `${items.map(toEntry).join("\n\n")}\n`;
}

function toEntry({ id, accessed, version, note, ...item }: CslItem): string {
	const notes = [
		version ? `Version ${version}` : "",
		`Accessed ${isoDate(accessed["date-parts"][0])}`,
		note ?? "",
	];
	const entry = {
		...item,
		id,
		"citation-key": id,
		title: asPrinted(forLatex(item.title)),
		author: item.author.map(({ literal }) => ({ literal: forLatex(literal) })),
		publisher: forLatex(item.publisher),
		note: forLatex(notes.filter(Boolean).join(". ")),
	};
	return plugins.output.format("bibtex", [entry], { format: "text" }).trim();
}

const COMMANDS: Record<string, string> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

/** A text with the signs that would be commands escaped. */
function forLatex(text: string): string {
	return text.replace(/[&%$#_{}\\~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** Keeps a style from making 'NATO' at the start of a title 'Nato'. */
function asPrinted(title: string): string {
	return `<span class="nocase">${title}</span>`;
}

/** An RIS file, one record after another. */
export function toRis(items: readonly CslItem[]): string {
	return plugins.output
		.format("ris", items, { format: "object" })
		.map(({ TY, ID: _, ...fields }, index) => {
			// Its own text would break lines after 70 signs, and addresses with them.
			const lines = Object.entries(fields).flatMap(([tag, values]) =>
				[values].flat().map((value) => `${tag}  - ${value}`),
			);
			// Of pages it names the access date by a tag that only some programs know.
			const access = "Y2" in fields ? [] : [`Y2  - ${risDate(items[index])}`];
			return [`TY  - ${TY}`, ...lines, ...access, "ER  - ", ""].join("\r\n");
		})
		.join("\r\n");
}

function risDate(item: CslItem | undefined): string {
	return `${isoDate(item?.accessed["date-parts"][0] ?? []).replaceAll("-", "/")}/`;
}

function isoDate(parts: readonly number[]): string {
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** CSL-JSON, as reference managers and Pandoc read it. */
export function toCslJson(items: readonly CslItem[]): string {
	const text = JSON.stringify(items, null, 2);
	// A date on one line: only dates are arrays of numbers.
	const dated = text.replace(/\[\s+\[([\d,\s]+)\]\s+\]/g, (_, parts) => `[[${parts.replace(/\s/g, "")}]]`);
	return `${dated}\n`;
}
