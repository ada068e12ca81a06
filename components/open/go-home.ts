import type { Carried } from "@/data/carried";
import { keep } from "./keep";
import { type Given, readPicture } from "./read-picture";

/** Why no view was opened, in plain words, and an address that may still be opened. */
export interface NotOpened {
	problem: string;
	page?: string;
}

/** Reads a picture's file and opens its view; comes back with what hinders that, else with null. */
export async function goHome(given: Given): Promise<NotOpened | null> {
	const read = await readPicture(given);
	if ("problem" in read) return read;
	const { path, ...carried } = read.carried;
	const page = pageOf(path);
	if (!keep({ ...carried, page }))
		return {
			problem:
				"This browser keeps nothing from one page to the next, so what has changed since cannot be told. The view itself can be opened.",
			page: path,
		};
	window.location.assign(page);
	return null;
}

/** A permalink without the dataset's version: the note above its view says more of that than the page would. */
function pageOf(path: Carried["path"]): string {
	const { pathname, searchParams } = new URL(path, window.location.origin);
	searchParams.delete("version");
	return `${pathname}?${searchParams.toString().replaceAll("%2C", ",")}`;
}
