import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const pages = [
	"/",
	"/explore?to=2022-03-31",
	"/explore?chart=by-source&to=2022-12-31",
	"/explore?known=2022-03-21",
	"/explore?method=survey&junk=1",
	"/check",
	"/check?n=15k&date=2022-03-23",
	"/check?n=tens+of+thousands&side=gaza&date=2022-13-01",
	"/side-by-side?view=&view=side%3Dukraine",
	"/side-by-side?view=&view=side%3Dukraine&view=method%3Dsurvey%26junk%3D1&add=nonsense",
	"/embed?to=2022-03-31",
	"/embed?method=survey&theme=dark&frozen=nonsense",
	"/embed?view=&view=side%3Dukraine&frozen=2026-11-23-00000000",
	"/embed/make?to=2022-03-31",
	"/reports/nato-2022-03-23-ru-mil-killed",
	"/reports/komsomolskaya-pravda-2022-03-20-ru-mil-killed",
	"/conflicts",
	"/conflicts/russia-ukraine-2022",
	"/conflicts/organised-violence",
	"/yardsticks",
	"/sources",
	"/sources/ua-general-staff",
	"/methodology",
	"/open",
	"/privacy",
	"/data",
	"/cite?to=2022-03-31",
	"/cite?of=report&id=nato-2022-03-23-ru-mil-kiled&accessed=tomorrow&style=mla",
	"/data/corrections",
	"/nowhere",
	"/reports/nobody",
];
const looks = [
	{ name: "light, desktop", options: { colorScheme: "light" as const } },
	{ name: "dark, desktop", options: { colorScheme: "dark" as const } },
	{ name: "light, phone", options: { ...phone, colorScheme: "light" as const } },
	{ name: "dark, phone", options: { ...phone, colorScheme: "dark" as const } },
];

/** What axe finds, a line a rule, with the elements that break it. */
async function violationsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { violations } = await window.axe.run();
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
		);
	});
}

describe("axe finds nothing, and nothing sticks out", () => {
	test.each(pages.flatMap((path) => looks.map((look) => ({ path, ...look }))))(
		"$path ($name)",
		async ({ path, options }) => {
			await using page = await open(path, options);
			if (path.startsWith("/explore") && !path.includes("survey"))
				await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
			expect(await violationsOf(page)).toEqual([]);
			const width = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth,
			]);
			expect(width[0]).toBe(width[1]);
		},
	);

	test.each(looks)("with a mark's card open ($name)", async ({ options }) => {
		await using page = await open("/explore?to=2022-03-31", options);
		const mark = page.locator('[role="group"] button[tabindex="0"]');
		await mark.waitFor({ state: "attached" });
		await mark.focus();
		await page.keyboard.press("Enter");
		await page.getByRole("region", { name: /^Report of / }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
	});

	test("an address that leads nowhere says so and leads on", async () => {
		await using page = await open("/methodology");
		const response = await page.request.get("/reports/nobody");
		expect(response.status()).toBe(404);
		const html = await response.text();
		for (const href of ["/", "/explore", "/sources", "/methodology"])
			expect(html).toContain(`href="${href}"`);
	});
});

declare global {
	interface Window {
		axe: typeof axe;
	}
}
