import { extname } from "node:path";
import { parseArgs } from "node:util";
import { type ImageFormat, imageFormats, imageThemes, presets } from "@/data/formats/image-request";
import { suggest } from "@/data/suggest";

/** What the program makes: an image, or a bundle with its rows and sources. */
export type OutputFormat = ImageFormat | "zip";
const outputFormats: readonly OutputFormat[] = [...imageFormats, "zip"];

/** Options that are parameters of an image's address, under their own names. */
const imageOptions = [
	"preset",
	"theme",
	"width",
	"height",
	"pixel-ratio",
	"text",
	"title",
	"subtitle",
	"notes",
] as const;
/** What one chart is called cannot hold for all. */
const ofOneChart = ["title", "subtitle", "notes"] as const;

export const HELP = `Draws charts into files, as the site does.

  npm run chart -- '<permalink or parameters>' [options]
  npm run chart -- --all-curated --out <folder> [options]

The address is a permalink of any host, a path such as '/explore?…', or parameters such as
'source=nato&to=2022-03-31'; several views side by side are 'view=…&view=…'. Put quotes around it.

  --format       ${outputFormats.join(", ")}; otherwise by the ending of --out or of the address, else png.
                 zip: png and svg with rows, sources and a caption
  --preset       ${Object.keys(presets).join(", ")}
  --theme        ${imageThemes.join(", ")}
  --width --height --pixel-ratio
                 size; millimetres with --preset print
  --text         paths, or text: letters of an SVG that can be edited
  --title --subtitle --notes
                 your own words, said to be so in the picture
  --out          a file, a folder that is there, or - for standard output (then: npm run --silent chart -- …);
                 otherwise the usual file name in this folder. A file of that name is replaced
  --all-curated  every ready view of the home page, each into a file named after it in the folder --out, which is
                 made if it is missing; with one that fails the others are still drawn
  --site         https://… where the permalinks lead; otherwise SITE_URL
  --version      the dataset's version
  --help         this

The names of written files go to standard output, all else to standard error. It ends with 0 where all is done, 1 where
something could not be drawn or written, 2 where the options or the parameters are wrong.`;

/** What was asked for, checked as far as that can be done without the dataset. */
export interface Options {
	help: boolean;
	version: boolean;
	address: string | null;
	allCurated: boolean;
	/** As given; null for the usual name. */
	out: string | null;
	/** Null where neither an option nor an ending says it. */
	format: OutputFormat | null;
	/** Image parameters by name, unchecked. */
	image: [name: string, value: string][];
	site: string | null;
}

/** Thrown where the program is called wrongly: a line a slip. */
export class Misuse extends Error {}

const known = {
	format: { type: "string" },
	out: { type: "string" },
	site: { type: "string" },
	"all-curated": { type: "boolean" },
	version: { type: "boolean" },
	help: { type: "boolean", short: "h" },
	...(Object.fromEntries(imageOptions.map((name) => [name, { type: "string" }])) as Record<
		(typeof imageOptions)[number],
		{ type: "string" }
	>),
} as const;

/** @throws Misuse */
export function readOptions(args: readonly string[], env: Record<string, string | undefined>): Options {
	const { values, positionals } = parse(args);
	const problems = swallowed(env);
	const allCurated = values["all-curated"] ?? false;
	const out = values.out ?? null;
	const format = formatOf(values.format, out, allCurated, problems);
	if (positionals.length > 1)
		problems.push(
			`one address at a time: ${positionals.length} were given; put quotes around one that holds '&'`,
		);
	if (out === "") problems.push("--out: is empty; a file, a folder, or - for standard output");
	if (allCurated) problems.push(...ofMany(values, positionals, out));
	else if (positionals.length === 0 && !values.help && !values.version)
		problems.push("an address or --all-curated is missing; --help says more");
	const site = siteOf(
		values.site ?? env.SITE_URL,
		values.site === undefined ? "SITE_URL" : "--site",
		problems,
	);
	if (problems.length > 0 && !values.help) throw new Misuse(problems.join("\n"));
	return {
		help: values.help ?? false,
		version: values.version ?? false,
		address: positionals[0] ?? null,
		allCurated,
		out,
		format,
		image: imageOptions.flatMap((name) => {
			const value = values[name];
			return value === undefined ? [] : [[name, value] as [string, string]];
		}),
		site,
	};
}

type Values = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: known, allowPositionals: true });
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const [, unknown] = /^Unknown option '(?:--)?([^']+)'/.exec(error.message) ?? [];
		if (unknown === undefined) throw new Misuse(error.message.split("\n")[0]);
		const names = Object.keys(known).map((name) => `--${name}`);
		throw new Misuse(
			`unknown option '--${unknown}'${suggest(`--${unknown}`, names)}; accepted: ${names.join(", ")}`,
		);
	}
}

/** npm keeps options for itself that do not stand behind `--`. */
function swallowed(env: Record<string, string | undefined>): string[] {
	if (env.npm_lifecycle_event !== "chart") return [];
	const taken = Object.keys(known).filter(
		(name) =>
			!["version", "help"].includes(name) && env[`npm_config_${name.replaceAll("-", "_")}`] !== undefined,
	);
	return taken.length === 0
		? []
		: [
				`npm took ${taken.map((name) => `--${name}`).join(", ")} for itself; write: npm run chart -- '…' --${taken[0]} …`,
			];
}

function ofMany(values: Values, positionals: readonly string[], out: string | null): string[] {
	const own = ofOneChart.filter((name) => values[name] !== undefined);
	return [
		...(positionals.length > 0 ? ["--all-curated: takes no address beside it"] : []),
		...(out === null || out === "-" ? ["--all-curated: needs --out with a folder"] : []),
		...own.map((name) => `--${name}: cannot be the same on all of --all-curated`),
	];
}

function formatOf(
	given: string | undefined,
	out: string | null,
	isFolder: boolean,
	problems: string[],
): OutputFormat | null {
	const accepted = `accepted: ${outputFormats.join(", ")}`;
	const asked = given === undefined ? null : formatNamed(given);
	if (given !== undefined && asked === null)
		problems.push(`--format: '${given}' is no format${suggest(given, outputFormats)}; ${accepted}`);
	const ending = isFolder || out === null ? "" : extname(out).slice(1);
	if (ending === "") return asked;
	const named = formatNamed(ending);
	if (named === null && given === undefined)
		problems.push(`--out: '.${ending}' is the ending of no format; ${accepted}; or say --format`);
	if (asked !== null && named !== null && asked !== named)
		problems.push(`--format: '${asked}' and the ending of --out, '.${ending}', contradict each other`);
	return asked ?? named;
}

/** A format by its name or by the ending of a file. */
export function formatNamed(ending: string): OutputFormat | null {
	const lower = ending.toLowerCase();
	return outputFormats.find((one) => one === (lower === "jpeg" ? "jpg" : lower)) ?? null;
}

function siteOf(given: string | undefined, name: string, problems: string[]): string | null {
	if (given === undefined || given === "") return null;
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "") return given;
	problems.push(`${name}: '${given}' is no address of a site; accepted: https://losses.example.org`);
	return null;
}
