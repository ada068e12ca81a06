import { expect, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

test.each(["/", "/explore", "/embed"])("%s asks for no script before the picture is there", async (path) => {
	await using page = await open(path);
	const { picture, scripts } = await page.evaluate(() => {
		const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
		const of = (part: string) => entries.filter(({ name }) => name.includes(part));
		return {
			picture: of("/plot.svg").map(({ responseEnd }) => responseEnd),
			scripts: of(".js").map(({ startTime }) => startTime),
		};
	});
	expect(picture).toHaveLength(1);
	expect(scripts.length).toBeGreaterThan(3);
	expect(Math.min(...scripts)).toBeGreaterThan(picture[0] ?? Infinity);
});

test("a key does not wait for a picture that does not come", async () => {
	await using page = await open("/privacy");
	await page.route("**/plot.svg*", () => undefined);
	await page.evaluate(() => location.assign("/"));
	await page.waitForURL("/", { waitUntil: "commit" });
	const waiting = page.locator("script[type='text/waiting']");
	await expect.poll(() => waiting.count()).toBeGreaterThan(3);
	await page.getByRole("link", { name: "Skip to the content" }).press("Tab");
	await expect.poll(() => waiting.count()).toBe(0);
	await page.unrouteAll({ behavior: "ignoreErrors" });
});
