import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone, unbound } from "./open";

launchChromium();

const pages = [
	"/sources",
	"/sources/ohchr",
	"/sources/ucdp",
	"/sources/ohchr/russia-ukraine-2022-ukraine-civilians-killed-cumulative",
	"/reports/ua-general-staff-2022-03-25-ru-mil-losses",
	"/reports/ec-vonderleyen-2022-11-30-ua-mil-killed",
	"/series/ua-general-staff-personnel?year=2023",
	"/series/ohchr-civilians-killed",
	"/series/mediazona-meduza-dead-and-missing-by-week?year=1999",
	"/series/ucdp-state-based-afghanistan",
];
const looks = [
	{ name: "light, desktop", options: { colorScheme: "light" as const } },
	{ name: "dark, phone", options: { ...phone, colorScheme: "dark" as const } },
];
const noScripts = { javaScriptEnabled: false };

async function violationsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { violations } = await window.axe.run();
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
		);
	});
}

describe("pages of sources, reports and series", () => {
	test.each(pages.flatMap((path) => looks.map((look) => ({ path, ...look }))))(
		"$path ($name): axe finds nothing, and nothing sticks out",
		async ({ path, options }) => {
			await using page = await open(path, options);
			expect(await violationsOf(page)).toEqual([]);
			const [whole, seen] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth,
			]);
			expect(whole).toBe(seen);
		},
	);

	test.each([
		["/sources/ohchr", 350],
		["/reports/ohchr-2022-11-13-ua-civ-killed", 160],
		["/series/ua-general-staff-personnel?year=2023", 420],
		["/sources", 420],
	])("%s stays below %i kB", async (path, most) => {
		await using page = await open("/methodology");
		const body = await (await page.request.get(path)).body();
		expect(body.length / 1000).toBeLessThan(most);
	});
});

describe("rows of a series", () => {
	test.each(["@", "%40"])(
		"series%sdate leads on, for good, to the row on the page of its year",
		async (at) => {
			await using page = await open("/methodology");
			const row = await page.request.get(`/reports/ua-general-staff-personnel${at}2022-03-23`, {
				maxRedirects: 0,
			});
			expect([row.status(), row.headers().location]).toEqual([
				308,
				"/series/ua-general-staff-personnel?year=2022#d2022-03-23",
			]);
			await page.goto("/reports/ua-general-staff-personnel@2022-03-23");
			const target = page.locator(":target");
			expect(await target.innerText()).toContain("23 March 2022");
			expect(await target.isVisible()).toBe(true);
		},
	);

	test("a day without a row is a 404 that says which days there are", async () => {
		await using page = await open("/methodology");
		for (const [path, said] of [
			["/reports/ua-general-staff-personnel@2021-01-01", "The nearest are:"],
			["/reports/ua-general-staff-personnel@%3Cscript%3E", "&lt;script>"],
			["/reports/no-such-series@2022-03-23", "no series 'no-such-series'"],
		] as const) {
			const response = await page.request.get(path);
			expect(response.status()).toBe(404);
			expect(await response.text()).toContain(said);
		}
		expect((await page.request.get("/series/no-such-series")).status()).toBe(404);
		expect((await page.request.get("/api/v1/series/no-such-series.csv")).status()).toBe(404);
	});

	test("the series is a CSV with a row for each, and years are plain links", async () => {
		await using page = await open("/series/ua-general-staff-personnel?year=2023", noScripts);
		const all = await page.request.get("/api/v1/series/ua-general-staff-personnel.csv");
		expect(all.headers()["content-disposition"]).toMatch(
			/^attachment; filename="reported-losses_ua-general-staff-personnel_/,
		);
		const lines = (await all.text()).trim().split("\r\n");
		expect(lines.some((line) => line.startsWith("ua-general-staff-personnel@2022-03-23,"))).toBe(true);
		expect(await page.locator("tbody tr").count()).toBe(365);
		await page.getByRole("link", { name: "2022", exact: true }).click();
		await page.waitForURL(/year=2022/);
		expect(await page.locator("#d2022-03-23").count()).toBe(1);
	});
});

describe("a report to take away", () => {
	test("its sentence is copied by keyboard, and the error lines name the record", async () => {
		await using page = await open("/reports/nato-2022-03-23-ru-mil-killed", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await page.getByRole("button", { name: "Copy the sentence" }).press("Enter");
		await page.getByText("Copied.").waitFor();
		expect(await (await unbound(page)).evaluate(() => navigator.clipboard.readText())).toContain(
			"NATO, through a senior military officer, unnamed, estimated on 23 March 2022 that 7,000 to 15,000",
		);
		expect(await page.locator("pre").innerText()).toContain("Record: nato-2022-03-23-ru-mil-killed");
		const archive = await page.getByRole("link", { name: "look for an archived copy" }).getAttribute("href");
		expect(archive).toMatch(/^https:\/\/web\.archive\.org\/web\/\*\/https?:\/\//);
	});

	test("a weak citation and a withdrawn figure are marked on the page's head", async () => {
		await using weak = await open("/reports/ua-general-staff-2022-03-25-ru-mil-losses", noScripts);
		const marks = weak.getByRole("list", { name: "Marks on this record" });
		expect(await marks.innerText()).toMatch(/weak citation/i);
		await using gone = await open("/reports/ec-vonderleyen-2022-11-30-ua-mil-killed", noScripts);
		expect(await gone.getByRole("note").first().innerText()).toMatch(/withdrawn/i);
		expect(await gone.locator("blockquote").innerText()).toContain("The source withdrew the figure on");
	});
});

declare global {
	interface Window {
		axe: typeof axe;
	}
}
