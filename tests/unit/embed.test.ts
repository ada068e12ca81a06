import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { frozenDay, readEmbed } from "@/data/embed/read";
import { sinceFrozen } from "@/data/embed/since-frozen";
import { figure } from "@/data/figures";
import { embedQuery, iframeSnippet, imageSnippet, markdownSnippet } from "@/data/formats/embed";
import type { ReportInput } from "@/data/schema";
import type { LedgerEntry } from "@/data/types";
import { decodeView, encodeFullView } from "@/data/view";
import { datasetOf, report } from "./synthetic";

const read = (query: string) => readEmbed(new URLSearchParams(query), dataset);
const day = dataset.version.slice(0, 10);

describe("the address of an embed", () => {
	test("is that of its view, with colours and the version with which it was frozen", () => {
		const { view } = decodeView(new URLSearchParams("source=nato&to=2022-03-31"), dataset);
		const query = embedQuery(encodeFullView(view), { theme: "dark", frozen: dataset.version });
		const { views, theme, frozen, problems } = read(query);
		expect(problems).toEqual([]);
		expect(theme).toBe("dark");
		expect(frozen).toEqual({ version: dataset.version, day });
		expect(views).toEqual([{ ...view, known: day }]);
	});

	test("holds several views too, each of them frozen", () => {
		const { views } = read(`view=&view=side%3Dukraine&frozen=${dataset.version}`);
		expect(views.map(({ side, known }) => [side, known])).toEqual([
			["russia", day],
			["ukraine", day],
		]);
	});

	test("keeps an earlier known-on day of the view", () => {
		expect(read(`known=2022-03-21&frozen=${dataset.version}`).views[0]?.known).toBe("2022-03-21");
	});

	test.each(["", "yesterday", "2026-11-23", "2026-13-01-1a2b3c4d", "2026-11-23-XYZ"])(
		"'%s' is no version: the view is shown live, and that is said",
		(text) => {
			const { frozen, views, problems } = read(`frozen=${text}`);
			expect(frozen).toBeNull();
			expect(views[0]?.known).toBeNull();
			if (text === "") expect(problems).toEqual([]);
			else expect(problems[0]).toMatchObject({ parameter: "frozen", accepted: expect.stringContaining(day) });
		},
	);

	test("a version from the future is not held here", () => {
		expect(read("frozen=2999-01-01-1a2b3c4d").problems[0]?.message).toContain("newer than the one held here");
	});

	test("tells what it cannot use, and never fails", () => {
		expect(read("theme=pink&junk=1&theme=dark").problems.map(({ parameter }) => parameter)).toEqual([
			"junk",
			"theme",
			"theme",
		]);
		const names = fc.constantFrom("theme", "frozen", "view", "known", "side", "junk");
		fc.assert(
			fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
				expect(readEmbed(new URLSearchParams(pairs), dataset).views.length).toBeGreaterThan(0);
			}),
			{ numRuns: 200 },
		);
	});

	test("what is frozen today shows all that was published by the newest report", () => {
		expect(frozenDay({ version: "2026-11-23-1a2b3c4d", readTo: "2026-08-22" })).toBe("2026-11-23");
		expect(frozenDay({ version: "2026-11-23-1a2b3c4d", readTo: "2026-12-01" })).toBe("2026-12-01");
	});
});

describe("what a frozen embed says of itself", () => {
	function said(query: string, ledger: LedgerEntry[] = []): string {
		// Of versions older than the dataset too, which no address may name.
		const version = new URLSearchParams(query).get("frozen") ?? "";
		const day = version.slice(0, 10);
		const { views } = read(query.replace(/&?frozen=[^&]*/, ""));
		const shown = views.map((view) => figure({ ...view, known: view.known ?? day }, dataset));
		return sinceFrozen(shown, { version, day }, dataset, ledger);
	}
	const entry = (date: string, reason: LedgerEntry["reason"], reports: string[], series: string[] = []) => ({
		date,
		reason,
		reports,
		series,
		what: "",
	});
	const early = "to=2022-03-31&frozen=2022-03-31-00000000";

	test("nothing, where nothing was revised", () => {
		expect(said(`frozen=${dataset.version}`, dataset.ledger as LedgerEntry[])).toMatch(
			/^Frozen on \d+ \w+ \d{4}, dataset version \S+\. None of its figures has been revised, withdrawn or corrected since\.$/,
		);
	});

	test("how many were corrected after its day; others' corrections and earlier ones are not its own", () => {
		const nato = "nato-2022-03-23-ru-mil-killed";
		const text = said(early, [
			entry("2022-03-30", "our-error", [nato]),
			entry("2022-04-01", "our-error", [nato, "somebody-elses"]),
			entry("2022-04-02", "our-error", [nato]),
			entry("2022-04-02", "definition-changed", [nato]),
		]);
		expect(text).toContain("Frozen on 31 March 2022");
		expect(text).toContain(
			"Since then 1 of its figures was corrected here and 1 came under a changed definition.",
		);
	});

	test("of a series one correction, however many of its rows are shown", () => {
		const view = read("source=ua-general-staff&measure=losses&frozen=2023-01-31-00000000");
		const [series] = figure(view.views[0] ?? expect.fail(), dataset).lines;
		const text = said("source=ua-general-staff&measure=losses&frozen=2023-01-31-00000000", [
			entry("2023-03-01", "our-error", [], [series?.id ?? expect.fail("no series")]),
		]);
		expect(text).toContain("Since then 1 of its figures was corrected here.");
		expect(text).toMatch(/newer reports are not shown/);
	});

	test("what sources revised, took back and added since its day, and nothing from before", () => {
		const total = (id: string, published: string, best: number, more: Partial<ReportInput> = {}) =>
			report({ id, published, estimate: { ...report().estimate, best }, ...more });
		const war = datasetOf([
			total("first", "2020-02-02", 1000),
			total("second", "2020-03-05", 1100),
			total("third", "2020-05-01", 1200),
			total("gone", "2020-02-10", 900, {
				source: "watchers",
				standing: { status: "withdrawn", on: "2020-04" },
			}),
			total("new", "2020-06-01", 5000, {
				source: "south-army",
				period: { start: "2020-01-01", end: "2020-05-31" },
			}),
		]);
		const since = (day: string, known = day) => {
			const { view } = decodeView(new URLSearchParams(`known=${known}`), war);
			return sinceFrozen([figure(view, war)], { version: `${day}-00000000`, day }, war, [])
				.split(". ")
				.slice(1);
		};
		expect(since("2020-03-10")).toEqual([
			"Since then 1 of its figures was revised by its source and 1 was withdrawn or disowned",
			"1 newer report is not shown, being no revision.",
		]);
		// A view of an early day, frozen when all of that had long happened.
		expect(since("2020-12-31", "2020-03-10")).toEqual([
			"None of its figures has been revised, withdrawn or corrected since.",
		]);
	});
});

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const address = anyText.map((text) => `https://losses.example.org/embed?${new URLSearchParams({ q: text })}`);

describe("a snippet", () => {
	const unescaped = (value: string) =>
		value
			.replaceAll("&#39;", "'")
			.replaceAll("&quot;", '"')
			.replaceAll("&gt;", ">")
			.replaceAll("&lt;", "<")
			.replaceAll("&amp;", "&");
	const attribute = (html: string, name: string) =>
		unescaped(new RegExp(` ${name}="([^"<>]*)"`).exec(html)?.[1] ?? expect.fail(`no ${name} in ${html}`));

	test("as a frame holds address and title as they are, whatever is in them", () => {
		fc.assert(
			fc.property(address, anyText, (src, title) => {
				const html = iframeSnippet({ address: src, title, height: 640 });
				expect(attribute(html, "src")).toBe(src);
				expect(attribute(html, "title")).toBe(title);
				expect(html.match(/<\/script/g)).toHaveLength(1);
			}),
		);
	});

	test("as a picture holds its address, its page and its words", () => {
		fc.assert(
			fc.property(address, address, anyText, (picture, page, alt) => {
				const html = imageSnippet({ picture, page, alt, width: 1200, height: 675 });
				expect(attribute(html, "src")).toBe(picture);
				expect(attribute(html, "href")).toBe(page);
				expect(attribute(html, "alt")).toBe(alt);
			}),
		);
	});

	test("as Markdown is one picture in one link, in a table too", () => {
		fc.assert(
			fc.property(address, address, anyText, (picture, page, alt) => {
				const text = markdownSnippet({ picture, page, alt, width: 1, height: 1 });
				const [link] = text.split("\n");
				const parts = /^\[!\[((?:\\.|[^\\[\]|<>*_`&])*)\]\(([^\s()<>|]*)\)\]\(([^\s()<>|]*)\)$/u.exec(
					link ?? "",
				);
				expect(parts?.[1]?.replace(/\\(.)/g, "$1")).toBe(alt.replace(/\s+/g, " "));
				expect(new URL(parts?.[2] ?? "").searchParams.get("q")).toBe(new URL(picture).searchParams.get("q"));
				expect(new URL(parts?.[3] ?? "").searchParams.get("q")).toBe(new URL(page).searchParams.get("q"));
			}),
		);
	});
});
