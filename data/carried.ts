import { deflateSync, strToU8 } from "fflate";
import { dayFromNumber } from "./dates";
import type { Figure, Line, LinePoint, Row } from "./figures/figure";
import { inflated, packedTexts } from "./packed";

/**
 * What a picture knows of itself, so that it can find its way home: the page on which it stood, and of each figure in
 * it an id and a hash of its values, by which a later dataset can tell what has changed.
 */
export interface Carried {
	/** The permalink's path and query: every parameter written out. */
	path: string;
	/** The same page with the cut-offs that the reader had chosen, or none: it shows what has come since too. */
	open: string;
	/** The dataset's version that it was drawn from. */
	version: string;
	/** Id and hash of each report, and of each row of a series (`series@day`); null where a file had no room for them. */
	rows: CarriedRow[] | null;
	/** What of its words was the reader's own. */
	reworded: Reworded[];
}

export type CarriedRow = [id: string, hash: string];

/** The parts of a picture that a reader may word anew. */
export const rewordable = ["title", "subtitle", "notes"] as const;
export type Reworded = (typeof rewordable)[number];

/** Ids and hashes of all that stands in a figure: its rows, drawn or not, and the points of its lines. */
export function rowsOf({ rows, lines }: Pick<Figure, "rows" | "lines">): CarriedRow[] {
	// The table's line of a series is one of its points.
	return [...new Map([...rows.map((row) => [row.id, rowHash(row)] as const), ...lines.flatMap(pointsOf)])];
}

function rowHash({ low, best, high, asOfIso, publishedIso }: Row): string {
	return hashOf([low, best, high, asOfIso, publishedIso]);
}

function pointsOf(line: Line): CarriedRow[] {
	return line.points.map((point): CarriedRow => [pointId(line, point), pointHash(point)]);
}

function pointHash({ low, best, high, published }: LinePoint): string {
	return hashOf([low, best, high, published ?? null]);
}

/** The id of a series' row that a point shows. */
export function pointId({ id }: Pick<Line, "id">, { position, covered }: LinePoint): string {
	return `${id}@${covered ?? dayFromNumber(position)}`;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Four letters (24 bits) of an FNV-1a hash (Fowler, Noll, Vo): it is to find slips and revisions, not forgers. */
function hashOf(values: readonly (string | number | null)[]): string {
	let hash = 0x811c9dc5;
	for (const byte of strToU8(JSON.stringify(values))) hash = Math.imul(hash ^ byte, 0x01000193);
	return [0, 6, 12, 18].map((shift) => ALPHABET.charAt((hash >>> (shift + 8)) & 63)).join("");
}

/** Begins what a file carries: plain letters, so that it is found in a file of any kind, whatever program saved it again. */
const MARKER = "reported-losses:1:";
const END = ";";

/** What a file carries as one word of plain letters, to be put into its metadata. */
export function encodeCarried(carried: Carried): string {
	const { path, open, version, rows, reworded } = carried;
	const text = JSON.stringify([
		path,
		open,
		version,
		reworded,
		rows?.map(([id]) => id) ?? null,
		rows?.map(([, hash]) => hash).join("") ?? null,
	]);
	return `${MARKER}${toBase64(deflateSync(strToU8(text), { level: 9 }))}${END}`;
}

/** Why nothing could be read from a file. */
export type Unreadable = "nothing" | "newer" | "damaged";

/**
 * Looks for what a file carries among its bytes. It is found in PNG, JPEG, WebP, SVG and PDF as they are written here,
 * and in copies that other programs saved with their metadata.
 */
export function findCarried(bytes: Uint8Array): Carried | Unreadable {
	const found = findIn(latin1(bytes));
	return found === "nothing" ? findIn(packedTexts(bytes)) : found;
}

function findIn(text: string): Carried | Unreadable {
	let start = text.indexOf(MARKER);
	if (start === -1) return /reported-losses:\d+:/.test(text) ? "newer" : "nothing";
	// Some programs keep an old copy of the metadata beside the new one.
	for (let tries = 0; start !== -1 && tries < MOST_COPIES; tries++) {
		const from = start + MARKER.length;
		const end = text.indexOf(END, from);
		const found = end === -1 || end - from > MOST_LETTERS ? null : decode(text.slice(from, end));
		if (found) return found;
		start = text.indexOf(MARKER, from);
	}
	return "damaged";
}

const MOST_COPIES = 8;

/** More than the largest picture carries; a file may say what it likes. */
const MOST_LETTERS = 200_000;
const MOST_ROWS = 20_000;

function decode(letters: string): Carried | null {
	try {
		const [path, open, version, reworded, ids, hashes] = JSON.parse(
			inflated(fromBase64(letters)),
		) as unknown[];
		if (!isPage(path) || !isPage(open) || typeof version !== "string" || !/^[\w-]{1,40}$/.test(version))
			return null;
		if (!isStrings(reworded)) return null;
		const rows = ids === null ? null : readRows(ids, hashes);
		if (rows === undefined) return null;
		return { path, open, version, reworded: rewordable.filter((one) => reworded.includes(one)), rows };
	} catch {
		return null;
	}
}

function readRows(ids: unknown, hashes: unknown): CarriedRow[] | undefined {
	if (!isStrings(ids) || ids.length > MOST_ROWS || typeof hashes !== "string") return undefined;
	if (hashes.length !== ids.length * 4) return undefined;
	return ids.map((id, index) => [id, hashes.slice(index * 4, index * 4 + 4)]);
}

/** A longer address opens nowhere: servers take no more. */
const LONGEST_PAGE = 16_000;

/** A page of this site: a file must not lead anywhere else. */
function isPage(value: unknown): value is string {
	return (
		typeof value === "string" &&
		value.length <= LONGEST_PAGE &&
		/^\/(explore|side-by-side)\?[\x21-\x7e]*$/.test(value)
	);
}

function isStrings(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === "string" && one.length <= 200);
}

function latin1(bytes: Uint8Array): string {
	// The decoder's 'latin1' is windows-1252, which keeps plain letters as they are, and is quick.
	return new TextDecoder("latin1").decode(bytes);
}

function toBase64(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(letters: string): Uint8Array {
	const text = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
