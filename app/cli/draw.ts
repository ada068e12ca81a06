import { join, resolve } from "node:path";
import { Refusal } from "@/app/respond";
import { siteUrl } from "@/app/site";
import { curatedViews } from "@/data/curated";
import { bundleOf } from "../images/bundle";
import { imageOf } from "../images/draw";
import { type Asked, problemLines, readAsked } from "./asked";
import type { Options } from "./options";
import { makeFolder, progress, say, target, write, writeToPipe } from "./output";

/** Draws what was asked for; the exit code. @throws Misuse, Error where something cannot be drawn or written */
export async function draw(options: Options, folder: string): Promise<number> {
	return options.allCurated ? drawCurated(options, folder) : drawOne(options, folder);
}

async function drawOne({ address, image, format, out }: Options, folder: string): Promise<number> {
	const asked = await readAsked(address ?? "", image, format, say);
	const file = out === "-" ? null : await target(out, asked.name, folder);
	tellOfSite();
	const bytes = await bytesOf(asked);
	if (file === null) await writeToPipe(bytes);
	else {
		await write(file, bytes);
		process.stdout.write(`${file}\n`);
	}
	return 0;
}

async function drawCurated({ image, format, out }: Options, folder: string): Promise<number> {
	// What is wrong for all is said once, before anything is drawn.
	const all: { id: string; asked: Asked }[] = [];
	for (const { id, query } of curatedViews)
		all.push({ id, asked: await readAsked(query, image, format, say) });
	const into = resolve(folder, out ?? "");
	tellOfSite();
	await makeFolder(into);
	const failed: string[] = [];
	const bar = progress(all.length);
	for (const { id, asked } of all) {
		const name = `${id}.${asked.format}`;
		bar.next(name);
		try {
			await write(join(into, name), await bytesOf(asked));
		} catch (error) {
			failed.push(`${name}: ${error instanceof Error ? error.message : error}`);
		}
	}
	bar.end();
	if (failed.length === 0) say(`${all.length} files in ${into}`);
	else
		say(`${all.length - failed.length} of ${all.length} files in ${into}; not made:\n${failed.join("\n")}`);
	return failed.length === 0 ? 0 : 1;
}

function tellOfSite(): void {
	if (siteUrl === "")
		say("Neither SITE_URL nor --site is set: permalinks in what is drawn are paths without a host.");
}

/** @throws Error in words where a View cannot be drawn in that size */
async function bytesOf(asked: Asked): Promise<Uint8Array> {
	try {
		if (asked.format === "zip") return await bundleOf(asked.views, asked.request, imageOf);
		return await imageOf(asked.views, asked.request, asked.format);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		throw new Error(problemLines(error.problems, new Set()));
	}
}
