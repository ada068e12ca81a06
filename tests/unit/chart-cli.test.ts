import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, describe, expect, test } from "vitest";
import { readAsked } from "@/app/cli/asked";
import { HELP, Misuse, readOptions } from "@/app/cli/options";
import { curatedViews } from "@/data/curated";
import { dataset } from "@/data/dataset";

mkdirSync("tests/output", { recursive: true });
const folder = mkdtempSync(join(process.cwd(), "tests/output/chart-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Neither the site of whoever runs the tests, nor what npm tells of its own script. */
const clean = { ...process.env };
for (const name of Object.keys(clean)) if (/^(SITE_URL$|INIT_CWD$|npm_)/.test(name)) delete clean[name];

/** The program as `npm run chart --` starts it, with the caller standing in the tests' folder. */
function chart(args: string[], env: Record<string, string> = {}): SpawnSyncReturns<Buffer> {
	return spawnSync("node_modules/.bin/tsx", ["app/cli/chart.ts", ...args], {
		env: {
			...clean,
			npm_lifecycle_event: "chart",
			npm_config_loglevel: "silent",
			INIT_CWD: folder,
			...env,
		},
		maxBuffer: 32e6,
	});
}

const query = "source=nato&to=2022-03-31";
const read = (...args: string[]) => readOptions(args, {});
const asked = (address: string, image: [string, string][] = []) =>
	readAsked(address, image, null, () => expect.fail("nothing is to be noted"));

/** An SVG is drawn by librsvg where it is there; where it is not, only its beginning and end are looked at. */
const rsvg = spawnSync("rsvg-convert", ["--version"]).status === 0;
if (!rsvg) console.warn("rsvg-convert (Debian: librsvg2-bin) is missing: SVG files are not drawn by it");

function expectSvg(svg: Buffer, width: number): void {
	expect(svg.toString("utf8")).toMatch(/^<\?xml[\s\S]*<svg [\s\S]*<\/svg>\s*$/);
	if (!rsvg) return;
	const drawn = spawnSync("rsvg-convert", [], { input: svg, maxBuffer: 32e6 });
	expect(drawn.stderr.toString()).toBe("");
	expect(PNG.sync.read(drawn.stdout).width).toBe(width);
}

describe("the program", () => {
	test("draws a permalink as PNG under its usual name, where the caller stands, and prints that name", () => {
		const run = chart([`https://any.example/explore?${query}&version=2020-01-01-00000000`, "--width", "640"]);
		expect(run.status).toBe(0);
		const file = run.stdout.toString().trim();
		expect(file).toBe(
			join(
				folder,
				`reported-losses_russia-military-killed_nato_timeline_to-2022-03-31_v0f4e_${dataset.version}_640@1x-light.png`,
			),
		);
		expect(PNG.sync.read(readFileSync(file)).width).toBe(640);
		const told = run.stderr.toString().trim().split("\n");
		expect(told).toHaveLength(2);
		expect(told[0]).toMatch(/names version 2020-01-01-00000000 .* present one/);
		expect(told[1]).toMatch(/SITE_URL .* without a host/);
	});

	test("by the ending of --out, with the site's address in it, replacing a file of that name", () => {
		for (const theme of ["light", "dark"]) {
			const run = chart(
				[
					query,
					"--preset",
					"article",
					"--theme",
					theme,
					"--out",
					"a.svg",
					"--site",
					"https://l.example.org/",
				],
				{ SITE_URL: "https://other.example.org" },
			);
			expect(run.stderr.toString()).toBe("");
			expect(run.status).toBe(0);
		}
		const svg = readFileSync(join(folder, "a.svg"));
		expectSvg(svg, 1200);
		expect(svg.toString("utf8")).toContain("https://l.example.org/explore?conflict=");
		expect(svg.toString("utf8")).not.toContain("other.example.org");
	});

	test("to standard output nothing but the picture", () => {
		const run = chart([query, "--width", "320", "--out", "-"]);
		expect(run.status).toBe(0);
		expect(PNG.sync.read(run.stdout).width).toBe(320);
	});

	test("names every wrong parameter with what is accepted, and ends with 2", () => {
		const run = chart([`sorce=nato&measure=kiled`, "--width", "9", "--theme", "blue", "--out", "wrong.png"]);
		expect(run.status).toBe(2);
		expect(run.stdout.length).toBe(0);
		const lines = run.stderr.toString().trim().split("\n");
		expect(lines.map((line) => line.split(":")[0]).sort()).toEqual([
			"--theme",
			"--width",
			"measure",
			"sorce",
		]);
		expect(lines.find((line) => line.startsWith("measure"))).toMatch(
			/did you mean 'killed'\?\); accepted: killed, wounded,/,
		);
		expect(lines.find((line) => line.startsWith("--width"))).toContain("'9'");
		expect(existsSync(join(folder, "wrong.png"))).toBe(false);
	});

	test("a folder that is not there ends with 1, before anything is drawn", () => {
		const run = chart([query, "--out", "not/there/a.png"]);
		expect(run.status).toBe(1);
		expect(run.stderr.toString()).toBe(
			`the folder ${join(folder, "not/there")} is not there; nothing was drawn\n`,
		);
	});

	test("draws every curated view; those in which a size has no room are listed, the others are there", () => {
		const run = chart(
			["--all-curated", "--out", "all/new", "--format", "png", "--width", "480", "--height", "350"],
			{ SITE_URL: "https://l.example.org" },
		);
		const lines = run.stderr.toString().trim().split("\n");
		expect(lines.slice(0, curatedViews.length)).toEqual(
			curatedViews.map(({ id }, at) => `${at + 1} of ${curatedViews.length} ${id}.png`),
		);
		const failed = lines.slice(curatedViews.length + 1).map((line) => line.split(".png: ")[0]);
		expect(failed.length).toBeGreaterThan(0);
		expect(run.status).toBe(1);
		expect(lines[curatedViews.length]).toBe(
			`${curatedViews.length - failed.length} of ${curatedViews.length} files in ${join(folder, "all/new")}; not made:`,
		);
		expect(lines.at(-1)).toMatch(/: height: '350' leaves no room .*; accepted: \d+ to 4000$/);
		const made = readdirSync(join(folder, "all/new")).sort();
		expect([...made, ...failed.map((id) => `${id}.png`)].sort()).toEqual(
			curatedViews.map(({ id }) => `${id}.png`).sort(),
		);
		for (const name of made)
			expect(PNG.sync.read(readFileSync(join(folder, "all/new", name))).height).toBe(350);
	}, 60_000);
});

describe("the options", () => {
	test("help says every one, and what it takes", () => {
		for (const name of ["format", "out", "site", "all-curated", "version", "preset", "pixel-ratio", "notes"])
			expect(HELP).toContain(`--${name}`);
		expect(read("--help").help).toBe(true);
		for (const line of HELP.split("\n")) expect(line.length).toBeLessThan(121);
	});

	test.each([
		[["a=b", "--frmat", "svg"], /unknown option '--frmat' \(did you mean '--format'\?\); accepted: --format/],
		[["a=b", "--out", "b.gif"], /--out: '\.gif' is the ending of no format; accepted: png, jpg/],
		[["a=b", "--format", "gif"], /--format: 'gif' is no format/],
		[["a=b", "--format", "svg", "--out", "b.png"], /'svg' and the ending of --out, '\.png', contradict/],
		[["a=b", "--width"], /--width/],
		[["a=b", "--site", "losses"], /--site: 'losses' is no address of a site/],
		[["a=b", "c=d"], /one address at a time/],
		[[], /an address or --all-curated is missing/],
		[["--all-curated"], /needs --out with a folder/],
		[["--all-curated", "--out", "-"], /needs --out with a folder/],
		[["a=b", "--all-curated", "--out", "x"], /takes no address/],
		[["--all-curated", "--out", "x", "--title", "T"], /--title: cannot be the same/],
	])("%j is refused", (args, message) => {
		expect(() => read(...args)).toThrow(Misuse);
		expect(() => read(...args)).toThrow(message);
	});

	test("what npm took for itself is told", () => {
		const env = { npm_lifecycle_event: "chart", npm_config_preset: "true" };
		expect(() => readOptions(["a=b", "article"], env)).toThrow(
			/npm took --preset for itself; write: npm run/,
		);
	});

	test("an ending says the format in any case, an option where there is none", () => {
		expect(read("a=b", "--out", "x.JPEG").format).toBe("jpg");
		expect(read("a=b", "--out", "x", "--format", "pdf").format).toBe("pdf");
		expect(read("a=b", "--out", "x.jpeg", "--format", "jpg").format).toBe("jpg");
		expect(read("a=b").format).toBe(null);
	});
});

describe("an address", () => {
	test.each([
		query,
		`?${query}`,
		`/explore?${query}`,
		`http://localhost:3000/explore?${query}&version=${dataset.version}`,
		`https://any.example/api/v1/figure.json?${query}`,
	])("%s is one view", async (address) => {
		const { views, format } = await asked(address);
		expect(views).toMatchObject([{ source: ["nato"], to: "2022-03-31" }]);
		expect(format).toBe("png");
	});

	test("of an image keeps its format and its looks, unless an option says otherwise", async () => {
		const address = `/api/v1/chart.svg?${query}&theme=dark&width=900`;
		expect(await asked(address)).toMatchObject({ format: "svg", request: { theme: "dark", width: 900 } });
		expect(await asked(address, [["width", "800"]])).toMatchObject({
			request: { theme: "dark", width: 800 },
		});
		const { name, format } = await readAsked(address, [], "zip", () => expect.fail());
		expect([format, name.endsWith(`${dataset.version}.zip`)]).toEqual(["zip", true]);
	});

	test("of several views side by side", async () => {
		const { views, name } = await asked("/side-by-side?view=source%3Dnato&view=side%3Dukraine");
		expect(views.map(({ side }) => side)).toEqual(["russia", "ukraine"]);
		expect(name).toContain("russia-military-killed_beside_ukraine-military-killed");
	});

	test.each([
		["/reports/nato-2022-03-23-ru-mil-killed", /no chart's address; accepted: a permalink/],
		["nato", /no chart's address/],
		["", /no chart's address/],
		["view=side%3Dukrain&view=", /view: first view, side: .*did you mean 'ukraine'/],
		["source=nato&version=yesterday", /version: 'yesterday' is no version of the dataset/],
		["source=nato&text=text", /text: 'text' is for SVG alone/],
		["source=", /source: has no value/],
	])("'%s' is refused", async (address, message) => {
		await expect(asked(address)).rejects.toThrow(Misuse);
		await expect(asked(address)).rejects.toThrow(message);
	});
});
