import { readFile } from "node:fs/promises";

/** What this process can answer with, and each thing that keeps it from answering truthfully. */
export interface Health {
	/** The dataset's version; null where it could not be loaded. */
	dataset: string | null;
	/** The build's source, as in every ETag. */
	source: string;
	wrong: string[];
}

const source = process.env.SOURCE_ID ?? "";

/** Looks whether the data is loaded, pictures can be drawn in their own fonts, and the pages on the disk are this build's. */
export async function health(): Promise<Health> {
	const wrong: string[] = [];
	const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
		try {
			return await work();
		} catch (error) {
			wrong.push(`${what}: ${error instanceof Error ? error.message : error}`);
			return null;
		}
	};
	// Imported here and not above: a module that fails must be told of, not take the answer down with it.
	const dataset = await attempt(
		"the dataset can't be loaded",
		async () => (await import("@/data/dataset")).dataset.version,
	);
	await attempt("pictures can't be drawn", async () =>
		(await import("@/components/charts/render/render")).measureText(),
	);
	await attempt("the built pages can't be read", isOwnBuild);
	return { dataset, source, wrong };
}

/** The pages lie on the disk, which may fail, have no handle left, or hold another build by now. */
async function isOwnBuild(): Promise<void> {
	if (process.env.NODE_ENV !== "production") return;
	const found = await readFile(".next/BUILD_ID", "utf8").catch((error: NodeJS.ErrnoException) => {
		throw new Error(error.code ?? error.message);
	});
	if (found !== source) throw new Error("they are of another build than this server; start it again");
}
