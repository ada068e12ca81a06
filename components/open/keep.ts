import type { Carried } from "@/data/carried";

/** What was read from a picture's file, kept in this tab until its view is open. */
export interface Opened extends Omit<Carried, "path"> {
	/** Path and query of its view, in the spelling in which the page was asked for. */
	page: string;
}

const KEY = "opened-picture";

/** Keeps it for the next page; false where the browser keeps nothing, or not as much. */
export function keep(opened: Opened): boolean {
	try {
		window.sessionStorage.setItem(KEY, JSON.stringify(opened));
		return true;
	} catch {
		return false;
	}
}

export function kept(): Opened | null {
	try {
		const text = window.sessionStorage.getItem(KEY);
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

export function forget(): void {
	try {
		window.sessionStorage.removeItem(KEY);
	} catch {
		// Where nothing can be taken away, nothing was kept.
	}
}
