import { spawnSync } from "node:child_process";
import { crc32, inflateRawSync } from "node:zlib";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getFile } from "@/app/api/v1/[file]/route";
import { homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { multiples } from "@/data/figures/side-by-side";
import { captionOf } from "@/data/formats/caption";
import { decodeViews } from "@/data/side-by-side";
import { decodeView } from "@/data/view";

function get(path: string): Promise<Response> {
	const url = new URL(path, "http://localhost");
	const file = url.pathname.split("/").at(-1) ?? "";
	return getFile(new Request(url), { params: Promise.resolve({ file }) });
}

async function text(path: string): Promise<string> {
	return (await get(path)).text();
}

interface Entry {
	name: string;
	time: number;
	date: number;
	bytes: Buffer;
}

/** Reads a ZIP by its central directory (APPNOTE 4.3.12), with another inflater than the one that wrote it. */
function unzip(zip: Uint8Array): Entry[] {
	const data = Buffer.from(zip);
	const end = data.lastIndexOf("PK\x05\x06", undefined, "latin1");
	const entries: Entry[] = [];
	let at = data.readUInt32LE(end + 16);
	for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
		expect(data.toString("latin1", at, at + 4)).toBe("PK\x01\x02");
		const [method, time, date] = [10, 12, 14].map((offset) => data.readUInt16LE(at + offset));
		const [crc, packed, size] = [16, 20, 24].map((offset) => data.readUInt32LE(at + offset));
		const [names = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
		const local = data.readUInt32LE(at + 42);
		const name = data.toString("utf8", at + 46, at + 46 + names);
		const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
		const body = data.subarray(start, start + (packed ?? 0));
		const bytes = method === 0 ? body : inflateRawSync(body);
		expect(bytes.length, name).toBe(size);
		expect(crc32(bytes), name).toBe(crc);
		entries.push({ name, time: time ?? 0, date: date ?? 0, bytes });
		at += 46 + names + extra + comment;
	}
	return entries;
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe("a bundle", () => {
	const query = "source=nato&to=2022-03-31&baseline=ap-2022-03-23-soviet-afghan-mil-killed";
	let entries: Entry[];
	const ending = (end: string) =>
		entries.find(({ name }) => name.endsWith(end))?.bytes ?? expect.fail(`${end} is missing`);

	beforeAll(async () => {
		const response = await get(`/api/v1/bundle.zip?${query}&width=640`);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toBe("application/zip");
		expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.@-]+\.zip"$/);
		const zip = await bytesOf(response);
		entries = unzip(zip);
		expect(Object.keys(unzipSync(zip))).toEqual(entries.map(({ name }) => name));
	});

	test("holds picture, rows, sources and caption, under names that any system takes", () => {
		expect(entries.map(({ name }) => name.replace(/^.*(?=_\d{3,4}@|_reports|_figure)/, ""))).toEqual([
			"_640@2x-light.png",
			"_640@1x-light.svg",
			"_reports.csv",
			"_figure.csv",
			"sources.csv",
			"caption.txt",
			"README.txt",
		]);
		for (const { name } of entries) expect(name).toMatch(/^[\w][\w.@-]{0,180}[\w]$/);
		const readMe = ending("README.txt").toString("utf8");
		for (const { name } of entries) if (name !== "README.txt") expect(readMe).toContain(`${name}\n`);
	});

	test("its picture is the chart's at twice the size, and the same as SVG", async () => {
		const png = PNG.sync.read(ending(".png"));
		expect(png.width).toBe(1280);
		const alone = await bytesOf(await get(`/api/v1/chart.png?${query}&width=640&pixel-ratio=2`));
		expect(Buffer.compare(ending(".png"), alone)).toBe(0);
		expect(ending(".svg").toString("utf8")).toBe(await text(`/api/v1/chart.svg?${query}&width=640`));
	});

	test("its tables are those of the API", async () => {
		expect(ending("_reports.csv").toString("utf8")).toBe(await text(`/api/v1/reports.csv?${query}`));
		expect(ending("_figure.csv").toString("utf8")).toBe(await text(`/api/v1/figure.csv?${query}`));
	});

	test("its sources are numbered as on the chart, each with its days and its page; then yardsticks and events", () => {
		const rows = csvParse(ending("sources.csv").toString("utf8"));
		expect(rows[0]).toMatchObject({
			mark: "1",
			use: "source",
			name: "NATO",
			days: "23 Mar 2022",
			publisher: "AP via The Journal Gazette",
			weak: "false",
			reports: "nato-2022-03-23-ru-mil-killed",
		});
		expect(rows[0]?.url).toMatch(/^https:\/\/www\.journalgazette\.net\//);
		expect(rows[1]).toMatchObject({
			mark: "",
			use: "yardstick",
			name: "Associated Press",
			reports: "ap-2022-03-23-soviet-afghan-mil-killed",
		});
		expect(rows.at(-1)).toMatchObject({ use: "event", name: expect.stringMatching(/\w/) });
	});

	test("its caption names the page of each figure", () => {
		expect(ending("caption.txt").toString("utf8")).toMatch(
			/\n- 1 "NATO: 7,000 to 15,000 Russian troops dead in Ukraine", AP via The Journal Gazette, https:\/\/www\.journalgazette\.net\//,
		);
	});

	test("has the same bytes wherever it is made: its files have the dataset's day", () => {
		const [year, month, day] = dataset.version.slice(0, 10).split("-").map(Number);
		for (const { date, time } of entries) {
			expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([year, month, day]);
			expect(time >> 11).toBe(12);
		}
		const script = `
			const { bundle } = await import("@/data/formats/bundle");
			const { readBundleRequest } = await import("@/data/formats/bundle-request");
			const { dataset } = await import("@/data/dataset");
			const { decodeView } = await import("@/data/view");
			const { createHash } = await import("node:crypto");
			const parts = { png: new Uint8Array(9), svg: new Uint8Array(99), figure: "a", sources: "b", caption: "c", permalink: "d" };
			const { view } = decodeView(new URLSearchParams("source=nato"), dataset);
			const zip = bundle([view], readBundleRequest(new URLSearchParams()).request, parts, dataset);
			process.stdout.write(createHash("sha256").update(zip).digest("hex"));
		`;
		const hashes = ["Pacific/Auckland", "America/Los_Angeles"].map((TZ) => {
			const run = spawnSync("node_modules/.bin/tsx", ["--input-type=module", "-e", script], {
				env: { ...process.env, TZ },
				encoding: "utf8",
			});
			expect(run.stderr).toBe("");
			return run.stdout;
		});
		expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
		expect(hashes[1]).toBe(hashes[0]);
	});

	test("of several views has their figure's table and the reports of each", async () => {
		const pair = "view=source%3Dnato%26to%3D2022-03-31&view=side%3Dukraine%26to%3D2022-03-31";
		const response = await get(`/api/v1/bundle.zip?${pair}&width=640&pixel-ratio=1&text=text`);
		expect(response.status).toBe(200);
		entries = unzip(await bytesOf(response));
		expect(PNG.sync.read(ending(".png")).width).toBe(640);
		expect(ending(".svg").toString("utf8")).toContain("<text");
		expect(ending("_figure.csv").toString("utf8")).toBe(await text(`/api/v1/figure.csv?${pair}`));
		for (const [at, own] of ["source=nato&to=2022-03-31", "side=ukraine&to=2022-03-31"].entries())
			expect(ending(`_reports-${at + 1}.csv`).toString("utf8")).toContain(
				(await text(`/api/v1/reports.csv?${own}`)).split("\r\n")[1],
			);
		expect(new Set(csvParse(ending("sources.csv").toString("utf8")).map(({ panel }) => panel))).toEqual(
			new Set(["1", "2"]),
		);
	});

	test.each([
		["sorce=nato", "sorce", /not understood/],
		["preset=poster", "preset", /no preset/],
		["pixel-ratio=9", "pixel-ratio", /1 to 4/],
		["preset=print&pixel-ratio=2", "pixel-ratio", /paper/],
		["text=runes", "text", /no text/],
		["format=pdf", "format", /not understood/],
		["version=yesterday", "version", /no version/],
	])("refuses %s", async (wrong, parameter, message) => {
		const response = await get(`/api/v1/bundle.zip?${wrong}`);
		expect(response.status).toBe(400);
		const { errors } = (await response.json()) as { errors: { parameter: string; message: string }[] };
		expect(errors[0]).toMatchObject({ parameter, message: expect.stringMatching(message) });
	});

	test("an address of another version leads to the present one, as a picture's does", async () => {
		const response = await get("/api/v1/bundle.zip?source=nato&version=2020-01-01-00000000");
		expect(response.status).toBe(307);
		expect(response.headers.get("location")).toContain(`version=${dataset.version}`);
	});
});

describe("a caption", () => {
	const home = { permalink: "https://losses.example.org/explore?x=1", reworded: [] };

	test("of the home page's view says all that its picture does", () => {
		const caption = captionOf(
			figure(decodeView(new URLSearchParams(homeQuery), dataset).view, dataset),
			home,
		);
		const blocks = caption.trimEnd().split("\n\n");
		expect(blocks[0]).toBe("Russian soldiers reported killed");
		expect(blocks[1]).toMatch(/^Running totals since 24 February 2022.*15 reports from 9 sources$/);
		expect(blocks[2]).toContain("Arrows mark open ends: 'at least' and 'up to'.");
		expect(blocks.slice(3).map((block) => block.split(":")[0])).toEqual([
			"What may be compared",
			"Yardsticks",
			"Notes",
			"Events",
			"Sources, numbered as on the chart",
			"Text alternative",
			"Where it is found again",
			`Dataset ${dataset.version}, read up to 22 August 2026. CC BY 4.0 (compilation); each figure belongs to its source`,
			"Cite as",
		]);
		const lines = caption.split("\n");
		expect(lines).toContain("- 3 NATO (23 Mar 2022)");
		expect(lines).toContain("- 9 President of Ukraine (28 Feb 2022 to 20 Mar 2022)");
		expect(caption).toContain("comparable with care: 5 to 30 days against 3,341; another war");
		expect(caption).toContain("- Yardstick: “about 15,000 over 10 years” (Associated Press, 23 March 2022)");
		expect(caption).toContain("- 15 reports, at most nine independent lines, the basis of five unknown.");
		expect(caption).toContain("- 3 reports that match the choice may not stand on this chart");
		expect(caption).toContain("NATO: 7,000–15,000, as of 23 March 2022 (adversary's ally)");
		expect(caption).toContain(
			`Cite as: Reported Losses contributors (2026). Russian soldiers reported killed. Reported Losses [data set], version ${dataset.version}. ${home.permalink}`,
		);
	});

	test("says formulas where something was computed, and that nothing is left where nothing is", () => {
		const shown = (query: string) =>
			captionOf(figure(decodeView(new URLSearchParams(query), dataset).view, dataset), home);
		expect(shown("source=nato&to=2022-03-31&chart=pace")).toMatch(/\nComputed:\n- .*÷/);
		expect(shown("source=nato&to=2022-02-25")).toMatch(/\n\n.*No report/i);
	});

	test("of a reader's own title says whose it is, and cites without it", () => {
		const shown = figure(decodeView(new URLSearchParams(homeQuery), dataset).view, dataset);
		const caption = captionOf({ ...shown, title: "My title" }, { ...home, reworded: ["title"] });
		expect(caption).toMatch(/^My title\n/);
		expect(caption).toContain("In the words of whoever took this picture: title.");
		expect(caption.split("Cite as:")[1]).not.toContain("My title");
	});

	test("of several views says on which panel what stands", () => {
		const { views } = decodeViews(new URLSearchParams("view=&view=side%3Dukraine"), dataset);
		const caption = captionOf(multiples(views, dataset), home);
		expect(caption).toContain("\nTwo charts side by side");
		expect(caption).toMatch(/- Russian soldiers: 1 Ministry of Defence of Russia \(/);
		expect(caption).toMatch(/- Ukrainian soldiers: 1 /);
		expect(caption).toContain("another side: Russia against Ukraine");
	});
});
