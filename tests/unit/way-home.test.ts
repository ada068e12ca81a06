import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { deflateSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { imageOf } from "@/app/images/draw";
import { joined, uint32 } from "@/components/charts/carry/bytes";
import { intoJpeg } from "@/components/charts/carry/jpeg";
import { type Carried, type CarriedRow, encodeCarried, findCarried, rowsOf } from "@/data/carried";
import { curatedViews } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { dayFromNumber } from "@/data/dates";
import { figure } from "@/data/figures";
import { changedSince } from "@/data/figures/changed-since";
import type { Figure } from "@/data/figures/figure";
import { multiples } from "@/data/figures/side-by-side";
import { type ImageFormat, type ImageRequest, imageFormats, usualImage } from "@/data/formats/image-request";
import { pinnedView } from "@/data/permalink";
import { decodeViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { decodeView } from "@/data/view";
import { anyQuery } from "./any-query";

const SEED = 20220323;
const viewOf = (query: string) => decodeView(new URLSearchParams(query), dataset).view;
const viewsOf = (queries: readonly string[]) =>
	decodeViews(new URLSearchParams(queries.map((query) => ["view", query])), dataset).views;
const fileOf = (views: readonly View[], format: ImageFormat, size: Partial<ImageRequest> = {}) =>
	imageOf(views, { ...usualImage, width: 640, ...size }, format);

type WithRows = Carried & { rows: CarriedRow[] };

function carriedBy(file: Uint8Array): WithRows {
	const found = findCarried(file);
	if (typeof found === "string") throw new Error(`the file carries ${found}`);
	const { rows } = found;
	if (rows === null) throw new Error("the file had no room for its figures");
	return { ...found, rows };
}

/** The views to which a page of this site leads; nothing of its address may be left unused. */
function viewsAt(page: string, path: string): View[] {
	const url = new URL(page, "https://losses.example.org");
	expect(url.pathname).toBe(path);
	if (path === "/side-by-side") {
		const { views, problems } = decodeViews(url.searchParams, dataset, ["version"]);
		expect(problems).toEqual([]);
		return views;
	}
	const { view, problems } = decodeView(url.searchParams, dataset, ["version"]);
	expect(problems).toEqual([]);
	return [view];
}

const none = { reports: 0, rows: 0, series: 0 };
const unchanged = { revised: [], gone: [], replaced: [], here: none, later: none };

async function expectWayHome(view: View, nth: number, size: Partial<ImageRequest> = {}): Promise<void> {
	const format = imageFormats[nth % imageFormats.length] ?? "png";
	const carried = carriedBy(await fileOf([view], format, size));
	const shown = figure(view, dataset);
	expect(viewsAt(carried.path, "/explore")).toEqual([pinnedView(shown)]);
	expect(viewsAt(carried.open, "/explore")).toEqual([view]);
	expect(carried.version).toBe(dataset.version);
	expect(carried.rows).toEqual(rowsOf(shown));
	const now = figure(pinnedView(shown), dataset);
	expect(changedSince(carried.rows, [now], [shown])).toMatchObject(unchanged);
}

describe("a file finds its way home", () => {
	test.each(curatedViews.map(({ id, query }, nth) => ({ id, query, nth })))("$id", async ({ query, nth }) => {
		await expectWayHome(viewOf(query), nth);
	});

	test("so do 200 views at random, in each format by turns", async () => {
		let nth = 0;
		// What a file carries does not hang on its size: the smallest is drawn soonest, and so are letters as text.
		const small = () =>
			({ width: 320, text: imageFormats[nth % imageFormats.length] === "svg" ? "text" : "paths" }) as const;
		await fc.assert(
			fc.asyncProperty(anyQuery, (query) => expectWayHome(viewOf(query), nth, small()).finally(() => nth++)),
			{ numRuns: 200, seed: SEED, endOnFailure: true },
		);
	}, 300_000);

	test.each(imageFormats)("so do several views side by side as %s", async (format) => {
		const views = viewsOf(["", "side=ukraine"]);
		const carried = carriedBy(await fileOf(views, format));
		expect(viewsAt(carried.open, "/side-by-side")).toEqual(views);
		const shown = multiples(views, dataset).panels.map((panel) => panel.figure);
		const pinned = viewsAt(carried.path, "/side-by-side");
		expect(pinned).toEqual(shown.map(pinnedView));
		const now = multiples(pinned, dataset).panels.map((panel) => panel.figure);
		expect(changedSince(carried.rows, now, shown)).toMatchObject(unchanged);
	});

	test("what was worded by a reader is known", async () => {
		const words = { title: "My own words", notes: "And mine" };
		const file = await imageOf([viewOf("")], { ...usualImage, width: 640, words }, "svg");
		expect(carriedBy(file).reworded).toEqual(["title", "notes"]);
	});
});

describe("what has changed since", () => {
	const shown = figure(viewOf("to=2022-12-31"), dataset);
	const carried = rowsOf(shown);
	const report = shown.rows.find(({ id }) => !id.includes("@")) ?? shown.rows[0];
	const [line] = shown.lines;
	if (!report || !line) throw new Error("the view needs a report and a series");
	const withRows = (rows: Figure["rows"]): Figure => ({ ...shown, rows });

	test("another number names exactly the report that has it, and what it says today", () => {
		const now = withRows(shown.rows.map((row) => (row === report ? { ...row, low: 1, figure: "1" } : row)));
		const since = changedSince(carried, [now], [now]);
		expect(since).toMatchObject({ ...unchanged, revised: [{ id: report.id, href: report.href }] });
		expect(since.revised[0]?.text).toContain(`${report.source}: 1, `);
		expect(since.same).toBe(carried.length - 1);
	});

	test("so does another row of a series", () => {
		const points = line.points.map((point, at) => (at === 3 ? { ...point, best: 1 } : point));
		const now = { ...shown, lines: shown.lines.map((one) => (one === line ? { ...line, points } : one)) };
		const { revised } = changedSince(carried, [now], [now]);
		expect(revised.map(({ id }) => id)).toEqual([carried.find(([id]) => id === revised[0]?.id)?.[0]]);
		expect(revised[0]?.id).toMatch(new RegExp(`^${line.id}@`));
	});

	test("what the chart no longer shows is named, and what it shows anew is counted", () => {
		const less = withRows(shown.rows.filter((row) => row !== report));
		expect(changedSince(carried, [less], [less])).toMatchObject({ ...unchanged, gone: [report.id] });
		const fresh = { reports: 1, rows: 0, series: 0 };
		expect(changedSince(rowsOf(less), [shown], [shown])).toMatchObject({ ...unchanged, here: fresh });
		expect(changedSince(rowsOf(less), [less], [shown])).toMatchObject({ ...unchanged, later: fresh });
	});

	test("rows of a series that came since are counted apart", () => {
		const open = figure(viewOf(""), dataset);
		const { later, revised, gone } = changedSince(carried, [shown], [open]);
		expect([revised, gone]).toEqual([[], []]);
		expect(later).toEqual({
			reports: open.rows.filter(({ id }) => !id.includes("@") && !carried.some(([had]) => had === id)).length,
			rows: rowsOf(open).filter(([id]) => id.includes("@") && !carried.some(([had]) => had === id)).length,
			series: new Set(open.lines.map(({ id }) => id)).size,
		});
	});

	test("a report that moved beyond the cut-off is revised, not gone", () => {
		const less = withRows(shown.rows.filter((row) => row !== report));
		const open = withRows(
			shown.rows.map((row) =>
				row === report ? { ...row, asOfIso: "2023-01-05", asOf: "5 January 2023" } : row,
			),
		);
		const since = changedSince(carried, [less], [open]);
		expect(since).toMatchObject({ ...unchanged, revised: [{ id: report.id }] });
		expect(since.revised[0]?.text).toContain("as of 5 January 2023");
	});

	test("what its own source has replaced since is told, and what was replaced before is not", () => {
		const shownNow = figure(viewOf("side=ukraine&group=civilians&source=ohchr&span=period"), dataset);
		const rows = rowsOf(shownNow);
		const dimmed = shownNow.lines.flatMap(({ id, points }) =>
			points
				.filter((point) => point.superseded)
				.map(({ covered, position }) => `${id}@${covered ?? dayFromNumber(position)}`),
		);
		expect(dimmed.length).toBeGreaterThan(2);
		expect(changedSince(rows, [shownNow], [shownNow]).replaced).toEqual([]);
		// A picture of the days before what replaced them was published.
		const [first = ""] = dimmed;
		const before = rows.filter(([id]) => !id.endsWith(first.slice(first.indexOf("@"))) || id === first);
		const { replaced } = changedSince(before, [shownNow], [shownNow]);
		expect(replaced.map(({ id }) => id)).toEqual([first]);
		expect(replaced[0]?.text).toMatch(/; superseded on .* of the same source$/);
	});
});

describe("a file is not trusted", () => {
	const text = (words: string) => new TextEncoder().encode(words);
	const packed = (value: unknown) =>
		`reported-losses:1:${Buffer.from(deflateSync(text(JSON.stringify(value)))).toString("base64url")};`;
	const good = ["/explore?a=1", "/explore?a=1", "2026-01-01-abc", [], ["some-report"], "abcd"];

	test("bytes at random, cut off or changed, never throw", async () => {
		const file = await fileOf([viewOf("to=2022-03-31&source=nato")], "webp");
		const at = Buffer.from(file).indexOf("reported-losses:1:");
		const spoilt = fc.oneof(
			fc
				.uint8Array({ maxLength: 400 })
				.map((bytes) => Buffer.concat([text("reported-losses:1:"), bytes, text(";")])),
			fc.nat(file.length).map((length) => file.subarray(0, length)),
			fc.tuple(fc.nat(600), fc.nat(255)).map(([offset, byte]) => {
				const copy = Uint8Array.from(file);
				copy[at + offset] = byte;
				return copy;
			}),
			fc.string({ maxLength: 300 }).map((words) => text(packed(words))),
			fc.json().map((json) => text(packed(JSON.parse(json)))),
		);
		fc.assert(
			fc.property(spoilt, (bytes) => {
				const found = findCarried(bytes);
				expect(typeof found === "string" || /^\/(explore|side-by-side)\?/.test(found.path)).toBe(true);
			}),
			{ numRuns: 500, seed: SEED },
		);
	});

	test("says what is wrong: nothing of ours, damaged, newer", () => {
		expect(findCarried(text("a photo"))).toBe("nothing");
		expect(findCarried(new Uint8Array())).toBe("nothing");
		expect(findCarried(text("reported-losses:1:AAAA;"))).toBe("damaged");
		expect(findCarried(text("reported-losses:1:no end"))).toBe("damaged");
		expect(findCarried(text("reported-losses:2:AAAA;"))).toBe("newer");
		expect(findCarried(text(packed(good)))).toMatchObject({ path: "/explore?a=1" });
	});

	test.each(["zTXt", "iTXt"])("a PNG that another program saved with packed texts (%s) is read", (type) => {
		const texts = zlibSync(text(`<xmp>${packed(good)}</xmp>`));
		const head = type === "zTXt" ? "XML:com.adobe.xmp\0\0" : "XML:com.adobe.xmp\0\x01\0\0\0";
		const chunk = (name: string, data: Uint8Array) =>
			joined([uint32(data.length), text(name), data, uint32(0)]);
		const png = (data: Uint8Array) =>
			joined([
				Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
				chunk("IHDR", new Uint8Array(13)),
				chunk(type, data),
			]);
		expect(findCarried(png(joined([text(head), texts])))).toMatchObject({ path: "/explore?a=1" });
		expect(findCarried(png(joined([text(head), texts.subarray(0, 20)])))).toBe("nothing");
		expect(findCarried(png(text(head.slice(0, 18))))).toBe("nothing");
		const zeros = zlibSync(new Uint8Array(50_000_000));
		expect(findCarried(png(joined([text(head), zeros])))).toBe("nothing");
	});

	test("a spoilt copy beside a whole one does no harm", () => {
		expect(findCarried(text(`reported-losses:1:AAAA;${packed(good)}`))).toMatchObject({
			path: "/explore?a=1",
		});
	});

	test.each([
		"//evil.example/explore?a=1",
		"/\\evil.example/explore?a=1",
		"https://evil.example/explore?a=1",
		"javascript:alert(1)//explore?a=1",
		"/explore@evil.example?a=1",
		"/explore/../..//evil.example?a=1",
		"/explore?a=1\n//evil.example",
		"/reports/x?a=1",
		"/explore",
		`/explore?${"a".repeat(16_001)}`,
	])("a file that leads to %j leads nowhere", (page) => {
		expect(findCarried(text(packed([page, ...good.slice(1)])))).toBe("damaged");
		expect(findCarried(text(packed([good[0], page, ...good.slice(2)])))).toBe("damaged");
	});

	test("what would grow without end is given up", () => {
		const zeros = Buffer.from(deflateSync(new Uint8Array(100_000_000), { level: 9 })).toString("base64url");
		expect(findCarried(text(`reported-losses:1:${zeros};`))).toBe("damaged");
		expect(
			findCarried(text(packed([...good.slice(0, 4), Array(20_001).fill("x"), "abcd".repeat(20_001)]))),
		).toBe("damaged");
		expect(findCarried(text(`reported-losses:1:${"A".repeat(300_000)};`))).toBe("damaged");
	});
});

describe("a JPEG has room for it", () => {
	const SEGMENT = 0xffff;

	test("of the largest views that there are, side by side, with every figure", async () => {
		const chart = "chart=spread&baseline=soviet-afghan";
		const views = viewsOf(
			["measure=losses", "conflict=gaza-2023", "conflict=gaza-2023&measure=wounded", "measure=killed"].map(
				(query) => `${query}&${chart}`,
			),
		);
		expect(views).toHaveLength(4);
		const { rows } = carriedBy(await imageOf(views, { ...usualImage, width: 1200 }, "jpg"));
		expect(rows.length).toBeGreaterThan(4000);
	});

	test("or leaves the single figures out, and says that", () => {
		const page = { path: "/explore?a=1", open: "/explore?a=1", version: "2026-01-01-abc", reworded: [] };
		const rows = Array.from(
			{ length: 9000 },
			(_, at): CarriedRow => [`${(at * 7919) % 10007}-${at * at}`, "abcd"],
		);
		const texts = {
			title: "Title",
			alt: "alt ".repeat(2000),
			permalink: page.path,
			sources: "source ".repeat(1000),
			version: page.version,
			licence: "licence",
			licenceUrl: "https://example.org/",
			carried: encodeCarried({ ...page, rows }),
			carriedBare: encodeCarried({ ...page, rows: null }),
		};
		expect(texts.carried.length).toBeGreaterThan(SEGMENT);
		const jpeg = intoJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), texts, null);
		expect(findCarried(jpeg)).toEqual({ ...page, rows: null });
		expect(jpeg.length).toBeLessThan(SEGMENT);
	});
});

/** What ExifTool reads of files of one view in every format. */
async function readByExifTool(view: View): Promise<Record<string, string>[]> {
	const folder = mkdtempSync(join(tmpdir(), "way-home-"));
	try {
		for (const format of imageFormats)
			writeFileSync(join(folder, `a.${format}`), await fileOf([view], format));
		const { stdout, error } = spawnSync("exiftool", ["-j", folder], { encoding: "utf8" });
		if (error) throw new Error("exiftool is needed for this test: apt-get install libimage-exiftool-perl");
		return JSON.parse(stdout);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe("readers that are not ours find it too", () => {
	test("ExifTool: title, description, keywords, source and rights in every format", async () => {
		const view = viewOf("to=2022-03-31&source=nato");
		const { title, alt } = figure(view, dataset);
		const files = await readByExifTool(view);
		expect(files.map(({ FileName }) => FileName).sort()).toEqual(
			imageFormats.map((one) => `a.${one}`).sort(),
		);
		const all = { Title: title, Keywords: expect.stringMatching(/^reported-losses:1:[\w-]+;$/) };
		for (const file of files) {
			const holding = (field: string) => (file.FileType === "PDF" ? file.Subject : file[field]);
			expect(file).toMatchObject(all);
			expect(holding("Description")).toContain(alt.slice(0, 200));
			expect(holding("Identifier")).toContain("/explore?conflict=russia-ukraine-2022");
			expect(holding("Identifier")).toContain(dataset.version);
			expect(holding("Source")).toContain("NATO");
			expect(holding("Rights")).toContain("CC BY 4.0");
		}
	});
});
