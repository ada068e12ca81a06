import { spansOf } from "./terms";

/** A piece of a text, and whether the search matched it. */
export interface Piece {
	text: string;
	matched: boolean;
	/** Where it begins in the text. */
	at: number;
}

/** A text cut where matches begin and end. The pieces joined are the text. */
export function highlight(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const add = (end: number, matched: boolean) => {
		if (end > at) pieces.push({ text: text.slice(at, end), matched, at });
		at = Math.max(at, end);
	};
	for (const { start, end } of matchesIn(text, terms)) {
		add(start, false);
		add(end, true);
	}
	add(text.length, false);
	return pieces;
}

export function isMatched(text: string, terms: ReadonlySet<string>): boolean {
	return matchesIn(text, terms).length > 0;
}

function matchesIn(text: string, terms: ReadonlySet<string>) {
	return spansOf(text).filter((span) => span.terms.some((term) => terms.has(term)));
}

/** The part of a long text around its first match, cut at words; null where nothing in it was matched. */
export function snippet(text: string, terms: ReadonlySet<string>, length = 160): string | null {
	const [first] = matchesIn(text, terms);
	if (!first) return null;
	if (text.length <= length) return text;
	const from = first.start < length / 2 ? 0 : text.lastIndexOf(" ", first.start - length / 3) + 1;
	const cut = text.indexOf(" ", from + length);
	const end = cut === -1 ? text.length : cut;
	return `${from > 0 ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
}
