import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { publicationDays } from "@/data/known";
import { defaultView } from "@/data/view";
import { launchChromium, open, phone } from "./open";

launchChromium();

const days = publicationDays(defaultView(dataset), dataset).map(({ day }) => day);
const followingPublication = (day: string, steps: number) => days[days.indexOf(day) + steps] ?? "";

const slider = (page: Page) => page.getByRole("slider", { name: /^Known on/ });
const knownOf = (page: Page) => new URL(page.url()).searchParams.get("known");
const subtitle = (page: Page) => page.locator("#figure-title + p").innerText();
const entries = (page: Page) => page.evaluate(() => window.history.length);

async function live(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

describe("known on", () => {
	test("an arrow key steps to the next publication, in chart, caption and address; back returns to before", async () => {
		await using page = await open("/explore?known=2022-03-23");
		await live(page);
		expect(await slider(page).getAttribute("aria-valuetext")).toMatch(
			/^23 March 2022: \d+ reports? published$/,
		);
		const length = await entries(page);
		await slider(page).press("ArrowRight");
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", 1)}`);
		await expect
			.poll(() => subtitle(page))
			.toContain(`as known on ${formatDate(followingPublication("2022-03-23", 1))}`);
		for (let step = 0; step < 4; step++) await slider(page).press("ArrowRight");
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", 5)}`);
		await slider(page).press("ArrowLeft");
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", 4)}`);
		expect(await entries(page)).toBe(length + 1);
		await page.goBack();
		await expect.poll(() => knownOf(page)).toBe("2022-03-23");
		await expect.poll(() => slider(page).inputValue()).toBe(String(days.indexOf("2022-03-23")));
		// Steps after that are a new choice: the view that back had brought stays where it was.
		await slider(page).press("ArrowRight");
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", 1)}`);
		await page.goBack();
		await expect.poll(() => knownOf(page)).toBe("2022-03-23");
	});

	test("a key that is held tries day after day and chooses the last", async () => {
		await using page = await open("/explore?known=2022-03-23");
		await live(page);
		const length = await entries(page);
		await slider(page).focus();
		for (let step = 0; step < 6; step++) await page.keyboard.down("ArrowRight");
		await expect
			.poll(() => subtitle(page))
			.toContain(`as known on ${formatDate(followingPublication("2022-03-23", 6))}`);
		expect(knownOf(page)).toBe("2022-03-23");
		await page.keyboard.up("ArrowRight");
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", 6)}`);
		expect(await entries(page)).toBe(length + 1);
	});

	test("home is the first publication, end is today", async () => {
		await using page = await open("/explore");
		await live(page);
		expect(await slider(page).getAttribute("aria-valuetext")).toBe("Today: all that is held");
		await slider(page).press("Home");
		await page.waitForURL(`/explore?known=${days[0]}`);
		await slider(page).press("End");
		await page.waitForURL("/explore");
		await expect.poll(() => subtitle(page)).not.toContain("as known on");
	});

	test("while it is dragged chart and table follow, and address and status wait; one drag is one entry", async () => {
		await using page = await open("/explore?known=2022-03-23");
		await live(page);
		await slider(page).press("ArrowLeft");
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", -1)}`);
		const told = () => page.getByRole("status").filter({ hasText: "as known on" }).allInnerTexts();
		await expect.poll(told).toHaveLength(1);
		const before = page.url();
		const length = await entries(page);
		const box = await slider(page).boundingBox();
		if (!box) throw new Error("the slider is not on the page");
		const at = (share: number) => [box.x + 10 + (box.width - 20) * share, box.y + box.height / 2] as const;
		await page.mouse.move(...at(0.2));
		await page.mouse.down();
		for (let step = 1; step <= 30; step++) await page.mouse.move(...at(0.2 + step * 0.02));
		const tried = days[Number(await slider(page).inputValue())] ?? "";
		await expect.poll(() => subtitle(page)).toContain(`as known on ${formatDate(tried)}`);
		expect(page.url()).toBe(before);
		expect(await told()).toEqual([]);
		await page.mouse.up();
		await page.waitForURL(`/explore?known=${tried}`);
		await expect.poll(told).toHaveLength(1);
		expect(await entries(page)).toBe(length + 1);
		await page.goBack();
		await expect.poll(() => page.url()).toBe(before);
		await expect
			.poll(() => subtitle(page))
			.toContain(`as known on ${formatDate(followingPublication("2022-03-23", -1))}`);
	});

	test("a day that is typed is kept, and the slider stands at the publication before it", async () => {
		await using page = await open("/explore");
		await live(page);
		const field = page.getByLabel("As known on", { exact: true });
		await field.fill("2022-03-24");
		await page.waitForURL("/explore?known=2022-03-24");
		await expect.poll(() => slider(page).inputValue()).toBe(String(days.indexOf("2022-03-23")));
		expect(await slider(page).getAttribute("aria-valuetext")).toBe(
			"24 March 2022: nothing published on that day, the last before it on 23 March 2022",
		);
		expect(await subtitle(page)).toContain("as known on 24 March 2022");
		await field.fill("2021-01-01");
		await page.waitForURL("/explore?known=2021-01-01");
		await expect
			.poll(() => slider(page).getAttribute("aria-valuetext"))
			.toBe("1 January 2021: nothing of this choice had been published");
		// Nothing is left to show, and the way on is still there.
		await slider(page).press("ArrowRight");
		await page.waitForURL(`/explore?known=${days[0]}`);
		await field.fill("");
		await field.blur();
		await page.waitForURL("/explore");
	});

	test("the links keep the focus, and the last leads nowhere", async () => {
		await using page = await open(`/explore?known=${days.at(-2)}`);
		await live(page);
		const next = page.getByRole("link", { name: /^Next publication/ });
		await next.press("Enter");
		await page.waitForURL(`/explore?known=${days.at(-1)}`);
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		await expect.poll(focused).toBe("Next publication: none →");
		expect(await next.getAttribute("aria-disabled")).toBe("true");
		await page.getByRole("link", { name: /^← Previous publication/ }).press("Enter");
		await page.waitForURL(`/explore?known=${days.at(-2)}`);
		await page.getByRole("link", { name: "Today (all that is held)" }).press("Enter");
		await page.waitForURL("/explore");
	});

	test("what changed since is said at once and listed in a fold, by kind", async () => {
		await using page = await open("/explore?known=2022-03-20");
		const summary = page.locator("summary", { hasText: "Since then" });
		expect(await summary.innerText()).toMatch(
			/^Since then: 0 revised, 1 withdrawn, \d+ new and \d+ new rows of \d series\.$/,
		);
		const list = summary.locator("..");
		expect(await list.getByRole("link").first().isVisible()).toBe(false);
		await summary.click();
		expect(await list.getByRole("heading").allInnerTexts()).toEqual(["Withdrawn", "New"]);
		await list.getByRole("link", { name: /9,861 killed.*disowned .* on 21 March 2022/ }).click();
		await page.waitForURL(/reports\/komsomolskaya-pravda/);
		await page.goto("/explore");
		expect(await page.locator("summary", { hasText: "Since then" }).count()).toBe(0);
	});

	test("a figure stands until the day on which it was disowned, and is struck from then on", async () => {
		await using page = await open("/explore?known=2022-03-20");
		const rows = () => page.locator("table tbody").first().innerText();
		expect(await rows()).toContain("9,861");
		expect(await page.locator("del").count()).toBe(0);
		await page.goto("/explore?known=2022-03-21");
		expect(await rows()).not.toContain("9,861");
		await page.getByText("not on this chart, and why").click();
		expect(await page.locator("del").innerText()).toContain("9,861 killed");
		expect(await page.locator("li", { has: page.locator("del") }).innerText()).toContain("on 21 March 2022");
	});

	test("a superseded figure says by what and when", async () => {
		await using page = await open("/explore?conflict=us-korea");
		expect(await page.getByText("superseded on 2 December 2011 by 36,574").count()).toBeGreaterThan(0);
		await page.goto("/explore?conflict=us-korea&known=2011-12-01");
		expect(await page.getByText("superseded").count()).toBe(0);
	});

	test("without scripts the links and the date lead from day to day", async () => {
		await using page = await open("/explore?known=2022-03-23", { javaScriptEnabled: false });
		expect(await slider(page).count()).toBe(0);
		await page.getByRole("link", { name: /^Next publication/ }).click();
		await page.waitForURL(`/explore?known=${followingPublication("2022-03-23", 1)}`);
		expect(await subtitle(page)).toContain(
			`as known on ${formatDate(followingPublication("2022-03-23", 1))}`,
		);
		await page.getByRole("link", { name: /^← Previous publication/ }).click();
		await page.waitForURL("/explore?known=2022-03-23");
		await page.getByLabel("As known on", { exact: true }).fill("2022-04-30");
		await page.getByRole("button", { name: "Show this day" }).click();
		await page.waitForURL("/explore?known=2022-04-30");
		await page.getByRole("link", { name: "Today (all that is held)" }).click();
		await page.waitForURL("/explore");
	});

	test("on a phone it fits, and a tap on the slider chooses", async () => {
		await using page = await open("/explore?known=2022-03-23", phone);
		await live(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		const box = await slider(page).boundingBox();
		if (!box) throw new Error("the slider is not on the page");
		expect(box.width).toBeGreaterThan(280);
		await slider(page).scrollIntoViewIfNeeded();
		await slider(page).tap({ position: { x: box.width / 2, y: box.height / 2 } });
		await page.waitForURL((url) => url.searchParams.get("known") !== "2022-03-23");
		expect(days).toContain(knownOf(page));
	});
});
