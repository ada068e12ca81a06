import { HELP, Misuse, type Options, readOptions } from "./options";
import { reasonOf, say } from "./output";

/**
 * `npm run chart -- '<permalink or parameters>' --preset article --format svg --out file`, and `--all-curated --out
 * folder`: charts into files, for scripts. `--help` says all of it.
 */
try {
	process.exitCode = await run(readOptions(process.argv.slice(2), process.env));
} catch (error) {
	say(error instanceof Misuse ? error.message : reasonOf(error));
	process.exitCode = error instanceof Misuse ? 2 : 1;
}

async function run(options: Options): Promise<number> {
	if (options.help) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	if (options.version) {
		const { dataset } = await import("@/data/dataset");
		process.stdout.write(`${dataset.version}\n`);
		return 0;
	}
	if (options.out === "-") refuseSpoiled(options);
	// The site's address is read where it is first asked for: so it is set before anything that draws is loaded.
	if (options.site !== null) process.env.SITE_URL = options.site;
	const { draw } = await import("./draw");
	return draw(options, standsIn());
}

/** The folder in which the caller stands: npm runs programs in that of the project. */
function standsIn(): string {
	const { INIT_CWD: from, npm_lifecycle_event: script } = process.env;
	return script === "chart" && from ? from : process.cwd();
}

/** A picture on standard output that something else would stand in, or that a terminal would show as signs. */
function refuseSpoiled({ format }: Options): void {
	const { npm_lifecycle_event: script, npm_config_loglevel: level } = process.env;
	if (script === "chart" && level !== "silent")
		throw new Misuse(
			"--out -: npm's own lines would stand before the picture; write: npm run --silent chart -- …",
		);
	if (process.stdout.isTTY && format !== "svg")
		throw new Misuse("--out -: standard output is a terminal; send it on with '>' or '|', or name a file");
}
