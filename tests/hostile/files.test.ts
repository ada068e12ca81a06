import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { plugins } from "@citation-js/core";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test, vi } from "vitest";
import { GET as apiFile } from "@/app/api/v1/[file]/route";
import { GET as oembed } from "@/app/api/v1/oembed/route";
import { GET as seriesFile } from "@/app/api/v1/series/[file]/route";
import { GET as dataFile } from "@/app/data/[file]/route";
import { GET as feed } from "@/app/feed.xml/route";
import { GET as plot } from "@/app/plot.svg/route";
import { dataset } from "@/data/dataset";
import { endpoints } from "@/data/formats/endpoints";
import { unguard } from "@/data/formats/table";
import { marksIn } from "../fuzz/markup";

vi.hoisted(() => {
	process.env.SITE_URL = "https://losses.example.org";
});
vi.mock("@/data/raw", async (original) => {
	const { poisoned } = await import("./poison");
	return { rawDataset: poisoned((await original<typeof import("@/data/raw")>()).rawDataset) };
});

const run = promisify(execFile);
const SITE = "https://losses.example.org";

async function api(file: string, query = ""): Promise<Response> {
	const request = new Request(`${SITE}/api/v1/${file}?${query}`);
	const answer = await apiFile(request, { params: Promise.resolve({ file }) });
	expect(answer.status, `${file}?${query}`).toBe(200);
	return answer;
}

const queries = [
	"to=2022-03-31",
	"chart=by-source&to=2023-01-01",
	"chart=spread",
	"chart=pace",
	"side=ukraine&group=civilians",
	"conflict=soviet-afghan",
	"conflict=gaza-2023",
];

/** Elements that none of these files has of its own. */
const FOREIGN = /zq7x|^(?:script|foreignObject|image|iframe|b)$/i;
/** What a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function expectPlainCsv(text: string): string[] {
	const rows: string[][] = parse(text);
	expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
	const cells = rows.flat();
	expect(cells.filter((cell) => FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
	return cells.map(unguard);
}

/** The names of all elements; throws where it is not well formed. */
function elementsOf(xml: Uint8Array | string): Set<string> {
	using document = typeof xml === "string" ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml);
	return new Set(document.find("//*").map((one) => ("name" in one ? String(one.name) : "")));
}

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

describe("texts that would be something else stay texts", () => {
	test.each(["reports", "sources", "conflicts", "series", "figure", "ledger"])("%s.csv", async (name) => {
		const cells = expectPlainCsv(await (await api(`${name}.csv`)).text());
		expect(cells.some((cell) => cell.includes("zq7x"))).toBe(true);
	});

	test.each(["reports.csv", "series.csv", "sources.csv"])("data/%s", async (file) => {
		const answer = await dataFile(new Request(`${SITE}/data/${file}`), {
			params: Promise.resolve({ file }),
		});
		expectPlainCsv(await answer.text());
	});

	test("reports.csv gives each note back", async () => {
		const cells = new Set(expectPlainCsv(await (await api("reports.csv", "scope=all")).text()));
		const notes = dataset.reports.flatMap(({ note }) => note ?? []);
		expect(notes.filter((note) => !cells.has(note))).toEqual([]);
	});

	test("a series as CSV", async () => {
		const file = `${dataset.series[0]?.id}.csv`;
		const answer = await seriesFile(new Request(`${SITE}/api/v1/series/${file}`), {
			params: Promise.resolve({ file }),
		});
		expectPlainCsv(await answer.text());
	});

	test.each(Object.keys(endpoints).filter((name) => !["chart", "bundle", "citation"].includes(name)))(
		"%s.json",
		async (name) => {
			const answer = await api(`${name}.json`);
			expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
			JSON.parse(await answer.text());
		},
	);

	test.each(queries)("an SVG of %s, its letters as paths and as text", async (query) => {
		for (const text of ["paths", "text"]) {
			const svg = await bytesOf(await api("chart.svg", `${query}&text=${text}`));
			const elements = elementsOf(svg);
			expect([...elements].filter((name) => FOREIGN.test(name))).toEqual([]);
			using document = XmlDocument.fromBuffer(svg);
			expect(document.find("//@*[starts-with(name(), 'on') or contains(., 'javascript:')]")).toEqual([]);
			expect(document.root.content).toContain("zq7x");
		}
	});

	test.each(queries)("the bare plot of %s", async (query) => {
		const answer = await plot(new Request(`${SITE}/plot.svg?${query}`));
		expect(answer.status).toBe(200);
		expect([...elementsOf(await bytesOf(answer))].filter((name) => FOREIGN.test(name))).toEqual([]);
	});

	test.each(["png", "jpg", "webp"])("the packet of texts in a %s", async (format) => {
		const file = Buffer.from(await bytesOf(await api(`chart.${format}`, "to=2022-03-31"))).toString();
		const packet = /<rdf:RDF[\s\S]*?<\/rdf:RDF>/.exec(file)?.[0] ?? expect.fail("no packet");
		expect([...elementsOf(packet)].filter((name) => FOREIGN.test(name))).toEqual([]);
		using document = XmlDocument.fromString(packet);
		expect(document.root.content).toContain("zq7x");
	});

	test("a PDF, as a program that is not ours reads its title and its letters", async () => {
		const folder = await mkdtemp(join(tmpdir(), "reported-losses-hostile-"));
		const file = join(folder, "chart.pdf");
		await writeFile(file, await bytesOf(await api("chart.pdf", "to=2022-03-31")));
		const info = await run("pdfinfo", ["-js", file]);
		expect(info.stdout.trim()).toBe("");
		const [told, letters] = [await run("pdfinfo", [file]), await run("pdftotext", [file, "-"])];
		expect(told.stderr + letters.stderr).toBe("");
		expect(told.stdout).toMatch(/^Title:.*zq7x/m);
		expect(told.stdout).toMatch(/^JavaScript:\s+no$/m);
		expect(letters.stdout).toContain("zq7x");
		await rm(folder, { recursive: true });
	});

	test("a bundle: its tables, its pictures, its names", async () => {
		const answer = await api("bundle.zip", "to=2022-03-31");
		const files = unzipSync(await bytesOf(answer));
		for (const [name, bytes] of Object.entries(files)) {
			expect(name).toMatch(/^[a-z0-9@._-]+$/i);
			if (name.endsWith(".csv")) expectPlainCsv(Buffer.from(bytes).toString());
			if (name.endsWith(".svg")) elementsOf(bytes);
		}
	});

	test("the feed", async () => {
		const xml = await (await feed(new Request(`${SITE}/feed.xml`))).text();
		expect([...elementsOf(xml)].filter((name) => FOREIGN.test(name))).toEqual([]);
		using document = XmlDocument.fromString(xml);
		expect(document.root.content).toContain("<zq7x onload=1>");
	});

	test("oEmbed, as JSON and as XML, and the frame in it", async () => {
		const url = encodeURIComponent(`${SITE}/explore?to=2022-03-31`);
		const json = await (await oembed(new Request(`${SITE}/api/v1/oembed?url=${url}`))).json();
		expect(json.title).toContain("zq7x");
		expect(marksIn(json.html)).toEqual([]);
		const xml = await (await oembed(new Request(`${SITE}/api/v1/oembed?format=xml&url=${url}`))).text();
		expect([...elementsOf(xml)].filter((name) => /zq7x|iframe/.test(name))).toEqual([]);
	});

	test("names under which files are saved", async () => {
		for (const file of ["reports.csv", "figure.json", "chart.svg", "citation.bib"])
			expect((await api(file)).headers.get("content-disposition")).toMatch(
				/^(?:inline|attachment); filename="[a-z0-9@._-]+"$/i,
			);
	});
});

describe("citations", () => {
	const subjects = [
		"to=2022-03-31",
		...dataset.reports.slice(0, 30).map(({ id }) => `of=report&id=${id}`),
		...dataset.sources.slice(0, 15).map(({ id }) => `of=source&id=${id}`),
	];

	test.each(subjects)("of %s in RIS: no text begins a field or a record", async (query) => {
		const text = await (await api("citation.ris", `${query}&accessed=2026-01-01`)).text();
		const lines = text.split("\r\n").filter(Boolean);
		expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
		const types = lines.filter((line) => line.startsWith("TY  - "));
		expect(lines.filter((line) => line.startsWith("ER  - "))).toHaveLength(types.length);
		expect(types.filter((line) => line.includes("BOOK"))).toEqual([]);
	});

	test.each(subjects)("of %s in BibTeX: no command of theirs, no brace left open", async (query) => {
		const text = await (await api("citation.bib", `${query}&accessed=2026-01-01`)).text();
		expect(text).not.toMatch(/\\(?:write|input)/);
		const json = await (await api("citation.json", `${query}&accessed=2026-01-01`)).json();
		const read = plugins.input.chain(text, { forceType: "@bibtex/text", generateGraph: false });
		const keys = (items: Record<string, unknown>[]) => items.map(({ id }) => id);
		expect(keys(read)).toEqual(keys(json));
	});
});
