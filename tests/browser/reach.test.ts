import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

describe("every mark can be reached", () => {
	test.each(["/explore?to=2022-03-31", "/explore?to=2022-12-31", "/explore?chart=by-source&to=2022-12-31"])(
		"by keyboard on %s",
		async (path) => {
			await using page = await open(path);
			const current = page.locator('[role="group"] button[tabindex="0"]');
			await current.waitFor({ state: "attached" });
			// The marks of single reports, then the points of each line.
			const marks = await page.evaluate(() => {
				const [dataset] = document.querySelector("canvas")?.reportedLossesChart?.data.datasets ?? [];
				const { lines } = (dataset as unknown as { scene: { figure: { lines: { points: object[] }[] } } })
					.scene.figure;
				return (dataset?.data.length ?? 0) + lines.reduce((sum, { points }) => sum + points.length, 0);
			});
			expect(marks).toBeGreaterThan(10);
			await current.focus();
			await page.keyboard.press("Home");
			const reached = new Set<string>();
			for (let step = 0; step < marks; step++) {
				reached.add((await page.locator("[data-mark-outline]").getAttribute("data-id")) ?? "");
				expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
					`mark ${step + 1} of ${marks}`,
				);
				await page.keyboard.press("ArrowRight");
			}
			expect(reached.size).toBe(marks);
		},
	);

	test("the same card by keyboard and by pointer, closed by Escape", async () => {
		await using page = await open("/explore?to=2022-03-31&source=nato");
		const current = page.locator('[role="group"] button[tabindex="0"]');
		await current.waitFor({ state: "attached" });
		await current.focus();
		await page.keyboard.press("Enter");
		const card = page.getByRole("region", { name: "Report of NATO" });
		const byKeyboard = await card.locator("dl").innerText();
		for (const fact of ["As of", "23 March 2022", "intelligence estimate", "Basis"])
			expect(byKeyboard).toContain(fact);
		await page.keyboard.press("Escape");
		expect(await card.count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("NATO");
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		const outlinePlace = await page.evaluate(() => {
			const canvas = document.querySelector("canvas");
			const { x, y } = canvas?.reportedLossesChart?.scales ?? {};
			const box = canvas?.getBoundingClientRect();
			if (!x || !y || !box) throw new Error("no live chart");
			return { x: box.left + x.getPixelForValue(19_074), y: box.top + y.getPixelForValue(11_000) };
		});
		await page.mouse.move(outlinePlace.x, outlinePlace.y);
		await card.waitFor();
		expect(await card.locator("dl").innerText()).toBe(byKeyboard);
		expect(await card.getByRole("link", { name: /full report/ }).getAttribute("href")).toBe(
			"/reports/nato-2022-03-23-ru-mil-killed",
		);
	});

	test("by tap on a phone, and each of several that lie on each other", async () => {
		await using page = await open("/explore?to=2022-12-31", phone);
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		await page.locator("canvas").scrollIntoViewIfNeeded();
		const place = await page.evaluate(() => {
			const canvas = document.querySelector("canvas");
			const { x, y } = canvas?.reportedLossesChart?.scales ?? {};
			const box = canvas?.getBoundingClientRect();
			if (!x || !y || !box) throw new Error("no live chart");
			return { x: box.left + x.getPixelForValue(19_053), y: box.top + y.getPixelForValue(5_900) };
		});
		await page.touchscreen.tap(place.x, place.y);
		const card = page.getByRole("region", { name: /^Report of / });
		await card.waitFor();
		const count = Number(/(\d+) marks here/.exec(await card.innerText())?.[1]);
		expect(count).toBeGreaterThan(1);
		const seen = new Set<string>();
		for (let turn = 0; turn < count; turn++) {
			seen.add((await page.locator("[data-mark-outline]").getAttribute("data-id")) ?? "");
			await card.getByRole("button", { name: "Next" }).click();
		}
		expect(seen.size).toBe(count);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});

describe("the explorer works by keyboard alone", () => {
	test("a measure, a source and a heading are chosen without a pointer", async () => {
		await using page = await open("/explore?to=2022-12-31");
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		const tabTo = async (reached: (element: string) => boolean) => {
			for (let step = 0; step < 120; step++) {
				await page.keyboard.press("Tab");
				const here = await page.evaluate(() => {
					const { activeElement: element } = document;
					const input = element as HTMLInputElement | null;
					return `${input?.tagName} ${input?.name ?? ""} ${input?.value ?? ""} ${element?.textContent ?? ""}`;
				});
				if (reached(here)) return;
			}
			throw new Error("not reached by Tab");
		};
		await tabTo((element) => element.startsWith("SELECT measure"));
		await page.keyboard.type("loss");
		await page.waitForURL(/measure=losses/);
		await tabTo((element) => element.startsWith("SUMMARY") && element.includes("Sources"));
		await page.keyboard.press("Enter");
		await tabTo((element) => element.includes("source ua-general-staff"));
		await page.keyboard.press("Space");
		await page.waitForURL(/source=ua-general-staff/);
		await tabTo((element) => element.startsWith("BUTTON") && element.includes("Estimate"));
		await page.keyboard.press("Enter");
		expect(await page.getByRole("columnheader", { name: /^Estimate/ }).getAttribute("aria-sort")).toBe(
			"ascending",
		);
	});
});
