import { type Carried, findCarried, type Unreadable } from "@/data/carried";
import { formatCount } from "@/data/estimate";

/** What a reader dropped or chose. */
export interface Given {
	files: readonly File[];
	hasFolder: boolean;
}

/** What a picture's file carries, or in plain words why it cannot be read. */
export type ReadPicture = { carried: Carried } | { problem: string };

const MOST_MEGABYTES = 60;
const MEGABYTE = 1_000_000;

/** Reads one picture's file, here: nothing of it is sent anywhere. */
export async function readPicture({ files, hasFolder }: Given): Promise<ReadPicture> {
	const [file] = files;
	if (hasFolder) return { problem: "That is a folder. Give one picture." };
	if (!file) return { problem: "No file came with that. Give one picture." };
	if (files.length > 1)
		return {
			problem: `Those are ${formatCount(files.length)} files. Give one at a time: each opens a view of its own.`,
		};
	const name = `'${shortName(file.name)}'`;
	if (file.size === 0) return { problem: `${name} is empty: it has no bytes.` };
	if (file.size > MOST_MEGABYTES * MEGABYTE)
		return {
			problem: `${name} has ${formatCount(Math.ceil(file.size / MEGABYTE))} MB; files of up to ${MOST_MEGABYTES} MB are read. Pictures from here are far smaller.`,
		};
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null)
		return {
			problem: `${name} could not be read: it may be a folder, or have been moved, or be in use by another program.`,
		};
	const found = findCarried(new Uint8Array(bytes));
	return typeof found === "string" ? { problem: `${name} ${problems[found]}` } : { carried: found };
}

const FOOT = "If an address is printed at the picture's foot, that leads to the same view.";

const problems: Record<Unreadable, string> = {
	nothing: `carries no view of this site. Either it was not made here, or what it carried was taken out on its way: social networks and many programs do that. ${FOOT}`,
	newer: `was made by a newer state of this site than this page knows. Reload the page and try again. ${FOOT}`,
	damaged: `is damaged: what it carries of its view cannot be read. ${FOOT}`,
};

function shortName(name: string): string {
	return name.length > 80 ? `${name.slice(0, 60)} … ${name.slice(-16)}` : name;
}
