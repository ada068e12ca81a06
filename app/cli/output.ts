import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { visible } from "@/data/foreign-text";

/** Lines to the person at the terminal, as text alone; standard output is for what programs read. */
export function say(text: string): void {
	process.stderr.write(`${text.split("\n").map(visible).join("\n")}\n`);
}

/**
 * The file that is written, seen from the folder in which the caller stands.
 * @throws Error where its folder is not there: told before anything is drawn
 */
export async function target(out: string | null, usualName: string, folder: string): Promise<string> {
	const path = resolve(folder, out ?? usualName);
	if (await isFolder(path)) return resolve(path, usualName);
	if (out?.endsWith("/") || !(await isFolder(dirname(path))))
		throw new Error(
			`the folder ${out?.endsWith("/") ? path : dirname(path)} is not there; nothing was drawn`,
		);
	return path;
}

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);
}

const REASONS: Record<string, string> = {
	EACCES: "its folder or file may not be written to",
	EPERM: "its folder or file may not be written to",
	EROFS: "its disk may only be read",
	ENOSPC: "there is no space left",
	EDQUOT: "there is no space left",
	EISDIR: "a folder has that name",
	ENOTDIR: "what should be a folder is a file",
	EEXIST: "what should be a folder is a file",
	ENAMETOOLONG: "its name is too long",
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Makes a folder where it is missing. @throws Error that names it and the reason */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path, { recursive: true });
	} catch (error) {
		throw new Error(`the folder ${path} could not be made: ${reasonOf(error)}`);
	}
}

/** @throws Error that names the file and the reason */
export async function write(file: string, bytes: Uint8Array): Promise<void> {
	try {
		await writeFile(file, bytes);
	} catch (error) {
		throw new Error(`${file} could not be written: ${reasonOf(error)}`);
	}
}

/** Resolves once all is handed over, so that nothing is cut off when the program ends. */
export function writeToPipe(bytes: Uint8Array): Promise<void> {
	return new Promise((done, fail) => {
		process.stdout.on("error", (error) => fail(new Error(`standard output was closed: ${error.message}`)));
		process.stdout.write(bytes, () => done());
	});
}

/** How far a long run is: on a terminal a line that changes, in a log a line a file. */
export function progress(total: number) {
	const isTerminal = process.stderr.isTTY;
	let at = 0;
	return {
		next(name: string): void {
			at += 1;
			const text = `${at} of ${total} ${basename(name)}`;
			// A line that wraps could not be taken back.
			const room = (process.stderr.columns || 80) - 1;
			if (isTerminal) process.stderr.write(`\r\x1b[K${text.slice(0, room)}`);
			else say(text);
		},
		end(): void {
			if (isTerminal) process.stderr.write("\r\x1b[K");
		},
	};
}
