import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

interface Watched {
	/** What a policy kept from happening. */
	violations: string[];
	/** Requests to anywhere but here. */
	elsewhere: string[];
	/** Answers that set a cookie. */
	cookies: string[];
}

/** Notes, from the next page on, what must not happen. */
async function watch(page: Page): Promise<Watched> {
	const seen: Watched = { violations: [], elsewhere: [], cookies: [] };
	await page.exposeFunction("noteViolation", (text: string) => seen.violations.push(text));
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
			(window as unknown as { noteViolation: (text: string) => void }).noteViolation(
				`${effectiveDirective} ${blockedURI} ${sample}`,
			);
		});
	});
	const origin = inject("origin");
	page.context().on("request", (asked) => {
		if (!asked.url().startsWith(origin) && !/^(?:blob|data):/.test(asked.url()))
			seen.elsewhere.push(asked.url());
	});
	page.context().on("response", (response) => {
		if ("set-cookie" in response.headers()) seen.cookies.push(response.url());
	});
	return seen;
}

const kept = (page: Page) =>
	page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);

async function isLive(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

async function search(page: Page, text: string): Promise<void> {
	await page.locator('header a[aria-keyshortcuts*="Control+K"]').waitFor();
	await page.keyboard.press("Control+k");
	await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
	await page.keyboard.type(text);
	await page.getByRole("option").first().waitFor();
}

describe("a reader's way through the site", () => {
	test("asks nobody else, sets no cookie, keeps nothing, and breaks no policy", {
		timeout: 120_000,
	}, async () => {
		await using page = await open("/privacy");
		const seen = await watch(page);
		await page.goto("/");
		await page.locator("picture img").hover();
		await isLive(page);
		await search(page, "nato");
		await page.keyboard.press("Escape");
		// From page to page without loading a document: the first one's policy holds for all.
		await page.locator("header").getByRole("link", { name: "Explore" }).click();
		await page.waitForURL("**/explore");
		await page.getByLabel("Measure").selectOption("casualties");
		await page.waitForURL("**/explore?*measure=casualties*");
		await isLive(page);
		for (const path of [
			"/embed/make?to=2022-03-31",
			"/embed?to=2022-03-31&theme=dark",
			"/side-by-side",
			"/check?n=15000",
			"/cite?of=dataset",
			"/search?q=nato",
			"/data",
			"/open",
			"/yardsticks",
			"/sources/nato",
			"/conflicts/gaza-2023",
			"/reports/nato-2022-03-23-ru-mil-killed",
			"/series/ua-general-staff-personnel",
			"/series/ua-general-staff-personnel?year=2023",
		]) {
			await page.goto(path, { waitUntil: "load" });
			expect(await page.locator("h1").first().innerText(), path).not.toBe("");
		}
		expect(await kept(page)).toEqual(["", 0, 0]);
		expect(await page.context().cookies()).toEqual([]);
		expect(seen).toEqual({ violations: [], elsewhere: [], cookies: [] });
	});

	test("a picture is previewed and downloaded within the policy", async () => {
		await using page = await open("/privacy");
		const seen = await watch(page);
		await page.goto("/export?to=2022-03-31");
		const downloads = page.locator('main a[href*="chart."], main button').filter({ hasText: /PNG|SVG/ });
		const [file] = await Promise.all([page.waitForEvent("download"), downloads.first().click()]);
		expect(file.suggestedFilename()).toMatch(/^reported-losses_/);
		expect(seen).toEqual({ violations: [], elsewhere: [], cookies: [] });
	});
});

describe("scripts that are not the page's own", () => {
	test.each(["/", "/explore", "/nowhere", "/embed"])(
		"do not run on %s, and the page's own do",
		async (path) => {
			await using watched = await open("/nowhere");
			const page = await watched.context().newPage();
			const seen = await watch(page);
			await page.route(`**${path}`, async (route) => {
				const response = await route.fetch();
				const body = await response.text();
				const planted =
					'<script>window.planted = true</script><img src="/nowhere.png" onerror="window.planted = true" alt="">';
				await route.fulfill({ response, body: body.replace("</body>", `${planted}</body>`) });
			});
			await page.goto(path, { waitUntil: "load" });
			await expect
				.poll(() => seen.violations.map((one) => one.split(" ")[0]))
				.toEqual(expect.arrayContaining(["script-src-elem", "script-src-attr"]));
			expect(await page.evaluate(() => "planted" in window)).toBe(false);
			await page.waitForFunction(() =>
				Object.keys(document).some((key) => key.startsWith("__react") || key.startsWith("_react")),
			);
			// What is planted is all that was held back.
			expect(seen.violations).toHaveLength(2);
		},
	);
});

const PAGE = {
	"x-frame-options": "DENY",
	"cross-origin-resource-policy": "same-origin",
	"content-security-policy": /^default-src 'none'; style-src 'self'; .*frame-ancestors 'none'$/,
};
const PLAIN = {
	...PAGE,
	"content-security-policy": /^default-src 'none'; style-src 'sha256-[^']+'; base-uri/,
};
const DATA = {
	"x-frame-options": "DENY",
	"cross-origin-resource-policy": "cross-origin",
	"content-security-policy": /^default-src 'none'; frame-ancestors 'none'; sandbox/,
};

describe("headers", () => {
	test.each([
		["/", 200, PAGE],
		["/explore", 200, PAGE],
		["/series/ua-general-staff-personnel?year=2023", 200, PAGE],
		["/nowhere", 404, PAGE],
		["/series/nowhere", 404, PAGE],
		["/reports/%", 404, PLAIN],
		["/series/nowhere?year=2022", 307, PAGE],
		[
			"/embed",
			200,
			{
				"x-frame-options": undefined,
				"cross-origin-resource-policy": "cross-origin",
				"cross-origin-embedder-policy": "require-corp",
				"content-security-policy": /frame-ancestors \*$/,
			},
		],
		["/reports/ua-general-staff-personnel@2021-01-01", 404, PLAIN],
		["/api/v1/reports.json?source=nato", 200, DATA],
		["/api/v1/reports.json?source=nobody", 400, DATA],
		["/api/nowhere", 404, DATA],
		["/api/v1/chart.png?to=2022-03-31", 200, DATA],
		[
			"/api/v1/chart.pdf?to=2022-03-31",
			200,
			{
				...DATA,
				"content-security-policy": /^default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'$/,
			},
		],
		["/plot.svg?to=2022-03-31&width=720&height=480", 200, DATA],
		["/data/sources.csv", 200, DATA],
		["/feed.xml", 200, DATA],
		["/search-index.json", 200, { ...DATA, "cross-origin-resource-policy": "same-origin" }],
		["/icon.svg", 200, DATA],
		["/_next/static/nowhere.js", 404, DATA],
	] as const)("%s", async (path, status, own) => {
		await using page = await open("/nowhere");
		const response = await page.request.get(path, { maxRedirects: 0 });
		expect(response.status()).toBe(status);
		const headers = response.headers();
		expect(headers).toMatchObject({
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
			"cross-origin-opener-policy": "same-origin",
			"origin-agent-cluster": "?1",
			"permissions-policy": expect.stringContaining("geolocation=()"),
		});
		for (const [name, value] of Object.entries(own))
			if (value instanceof RegExp) expect(headers[name]).toMatch(value);
			else expect(headers[name], name).toBe(value);
		// Served by http and not known to be served otherwise.
		expect(headers).not.toHaveProperty("strict-transport-security");
		expect(headers).not.toHaveProperty("x-powered-by");
	});
});

describe("an SVG", () => {
	test.each(["paths", "text"])(
		"of %s is drawn when it is opened by itself, and runs nothing",
		async (text) => {
			await using watched = await open("/nowhere");
			const page = await watched.context().newPage();
			await page.route("**/api/v1/chart.svg?*", async (route) => {
				const response = await route.fetch();
				const { "content-disposition": _, ...headers } = response.headers();
				const body = (await response.text()).replace(
					"</svg>",
					"<script>document.documentElement.remove()</script></svg>",
				);
				await route.fulfill({ response, headers, body });
			});
			await page.goto(`/api/v1/chart.svg?to=2022-03-31&text=${text}`);
			const width = () => document.querySelector("svg")?.getBoundingClientRect().width;
			expect(await page.evaluate(width)).toBeGreaterThan(600);
			if (text === "paths") return;
			const faces = await page.evaluate(async () => {
				await document.fonts.ready;
				return [...document.fonts].map(({ status }) => status);
			});
			expect(faces).toContain("loaded");
		},
	);
});

interface Told {
	status: number;
	body: string;
}

/** A request as no browser sends it. */
function tell(
	path: string,
	options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Told> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(inject("origin"));
		const sent = request({ hostname, port, path, ...options }, (response) => {
			let body = "";
			response.on("data", (chunk) => (body += chunk));
			response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
		});
		sent.on("error", reject);
		sent.end(options.body);
	});
}

describe("requests that no reader makes", () => {
	test.each(["POST", "PUT", "PATCH", "DELETE", "TRACE"])(
		"%s changes nothing, wherever it goes",
		async (method) => {
			for (const path of [
				"/",
				"/explore",
				"/nowhere",
				"/reports/%",
				"/api/v1/reports.json",
				"/feed.xml",
				"/search-index.json",
			])
				expect([path, (await tell(path, { method })).status]).toEqual([path, 405]);
		},
	);

	test("a body is refused unread, an address and headers have an end", async () => {
		expect((await tell("/explore", { headers: { "content-length": "5" }, body: "hello" })).status).toBe(413);
		expect((await tell("/", { method: "POST", body: "x".repeat(3_000_000) })).status).toBe(405);
		const long = await tell(`/explore?source=${"a".repeat(8_000)}`);
		expect([long.status, long.body]).toEqual([414, expect.stringContaining("at most 8000 are read")]);
		expect((await tell("/", { headers: { "x-long": "a".repeat(20_000) } })).status).toBe(431);
		for (const host of ["", "a b", "[", "evil.example:99999"])
			expect((await tell("/", { headers: { host } })).status).toBeLessThan(500);
	});
});

describe("what a page is told wrongly", () => {
	test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
		"%s=1 is an unknown name as any other",
		async (name) => {
			await using page = await open(`/explore?${name}=1`);
			expect(await page.locator("main").innerText()).toContain(`'${name}' is not understood here`);
		},
	);

	test("a version that is none is said", async () => {
		await using page = await open("/explore?version=junk");
		expect(await page.locator("main").innerText()).toContain("'junk' is no version of the dataset");
		expect(await page.locator("main").innerText()).not.toContain("This link was made with");
	});

	test("a series that is not there has a whole page without scripts", async () => {
		await using page = await open("/series/nowhere", { javaScriptEnabled: false });
		expect(await page.locator("h1").innerText()).toBe("There is no page at this address");
	});
});

describe("frames of other sites", () => {
	/** What a page of another origin, isolated as a page can be, shows in a frame. */
	async function framed(path: string, context: BrowserContext): Promise<string> {
		const isolated = {
			"content-type": "text/html",
			"cross-origin-embedder-policy": "require-corp",
			"cross-origin-opener-policy": "same-origin",
		};
		const host = createServer((_, response) => {
			response.writeHead(200, isolated).end(`<iframe src="${inject("origin")}${path}"></iframe>`);
		});
		await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
		const page = await context.newPage();
		await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, { waitUntil: "load" });
		const text = await page.frames()[1]?.locator("body").innerText();
		await page.close();
		host.close();
		return text ?? "";
	}

	test("show an embed, even where the page is isolated, and no other page", async () => {
		await using page = await open("/nowhere");
		expect(await framed("/embed?to=2022-03-31", page.context())).toContain(
			"Russian soldiers reported killed",
		);
		for (const path of ["/", "/explore", "/embed/make"])
			expect(await framed(path, page.context())).toMatch(/refused to connect|blocked/);
	});
});
