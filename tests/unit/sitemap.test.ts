import { afterEach, describe, expect, test, vi } from "vitest";
import { dataset } from "@/data/dataset";

/** The routes as they are made at build, with and without the setting. */
async function made(site: string | undefined) {
	vi.resetModules();
	vi.stubEnv("SITE_URL", site);
	const [sitemap, robots] = await Promise.all([import("@/app/sitemap"), import("@/app/robots")]);
	return { pages: sitemap.default(), robots: robots.default() };
}

afterEach(() => vi.unstubAllEnvs());

describe("sitemap and robots", () => {
	test("list every page with its whole address and a day from the data", async () => {
		const { pages, robots } = await made("https://losses.example.org/");
		const urls = pages.map(({ url }) => url);
		expect(new Set(urls).size).toBe(urls.length);
		for (const path of [
			"/",
			"/data",
			`/reports/${dataset.reports[0]?.id}`,
			`/sources/${dataset.sources[0]?.id}`,
		])
			expect(urls).toContain(`https://losses.example.org${path}`);
		for (const { lastModified } of pages) expect(lastModified).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(robots.sitemap).toBe("https://losses.example.org/sitemap.xml");
	});

	test("name no address where the site's own is not known", async () => {
		const { pages, robots } = await made(undefined);
		expect(pages).toEqual([]);
		expect(robots.sitemap).toBeUndefined();
	});
});
