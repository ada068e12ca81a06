import { XmlDocument } from "libxml2-wasm";
import { afterAll, describe, expect, test, vi } from "vitest";
import { dataset } from "@/data/dataset";
import { readEmbed } from "@/data/embed/read";
import { openApi } from "@/data/formats/openapi";

const SITE = "https://losses.example.org";

afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** The code reads where the site lives once, when it is loaded. */
async function loadedAt(site: string) {
	vi.stubEnv("SITE_URL", site);
	vi.resetModules();
	return {
		...(await import("@/app/api/v1/oembed/route")),
		...(await import("@/app/oembed-links")),
	};
}

const known = loadedAt(SITE);

async function ask(parameters: Record<string, string>, loaded = known): Promise<Response> {
	const { GET } = await loaded;
	return GET(new Request(`http://localhost/api/v1/oembed?${new URLSearchParams(parameters)}`));
}

interface Answer {
	[name: string]: string | number;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

async function answered(parameters: Record<string, string>): Promise<Answer> {
	const response = await ask(parameters);
	expect(response.status).toBe(200);
	return (await response.json()) as Answer;
}

/** The embed in the frame that an answer holds. */
function embedIn({ html }: Answer) {
	const src = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? expect.fail(html);
	expect(src.startsWith(`${SITE}/embed?`)).toBe(true);
	return readEmbed(new URL(src).searchParams, dataset);
}

describe("oEmbed", () => {
	test("gives the fields of a rich answer", async () => {
		const answer = await answered({ url: `${SITE}/explore?source=nato&to=2022-03-31` });
		expect(answer).toMatchObject({
			type: "rich",
			version: "1.0",
			title: "Russian soldiers reported killed",
			provider_name: "Reported Losses",
			provider_url: SITE,
			width: 720,
		});
		expect(answer.html).toMatch(/^<iframe [^<>]+><\/iframe>$/);
		expect(answer.html).toContain(`width="720" height="${answer.height}"`);
		expect(answer.thumbnail_url.startsWith(`${SITE}/api/v1/chart.png?`)).toBe(true);
		expect(embedIn(answer).views[0]).toMatchObject({ source: ["nato"], to: "2022-03-31" });
	});

	test.each([
		["/", { to: "2022-03-31", known: "2022-03-31" }],
		["/explore", { to: null }],
		["/embed?side=ukraine&theme=dark", { side: "ukraine" }],
		["/reports/nato-2022-03-23-ru-mil-killed", { source: ["nato"] }],
	])("%s has a view", async (path, view) => {
		expect(embedIn(await answered({ url: SITE + path })).views[0]).toMatchObject(view);
	});

	test("/side-by-side has several, and a frozen embed stays frozen in its colours", async () => {
		expect(embedIn(await answered({ url: `${SITE}/side-by-side` })).views).toHaveLength(2);
		const url = `${SITE}/embed?frozen=${dataset.version}&theme=dark`;
		expect(embedIn(await answered({ url }))).toMatchObject({
			theme: "dark",
			frozen: { version: dataset.version },
			problems: [],
		});
	});

	test("keeps within what the caller has room for, the thumbnail too", async () => {
		const url = `${SITE}/explore`;
		const narrow = await answered({ url, maxwidth: "400", maxheight: "3000" });
		expect(narrow.width).toBe(400);
		expect(narrow.thumbnail_width).toBe(400);
		const small = await answered({ url, maxwidth: "200", maxheight: "100" });
		expect([small.width, small.height]).toEqual([200, 100]);
		expect(small).not.toHaveProperty("thumbnail_url");
	});

	test("as XML says the same", async () => {
		const url = `${SITE}/explore?to=2022-03-31`;
		const response = await ask({ url, format: "xml" });
		expect(response.headers.get("content-type")).toContain("text/xml");
		using document = XmlDocument.fromString(await response.text());
		const { html } = await answered({ url });
		expect(document.get("/oembed/html")?.content).toBe(html);
		expect(document.get("/oembed/version")?.content).toBe("1.0");
	});

	test.each([
		"https://elsewhere.example/explore",
		`${SITE}/methodology`,
		`${SITE}/reports/nobody`,
		`${SITE}.elsewhere.example/`,
		"javascript:alert(1)",
		"nonsense",
	])("%s is nothing to embed", async (url) => {
		const response = await ask({ url });
		expect(response.status).toBe(404);
		expect(((await response.json()) as { detail: string }).detail).toContain("/explore");
	});

	test.each([
		[{ url: `${SITE}/`, format: "yaml" }, "format"],
		[{ url: `${SITE}/`, maxwidth: "wide" }, "maxwidth"],
		[{}, "url"],
	])("%o is refused by name", async (parameters, name) => {
		const response = await ask(parameters as unknown as Record<string, string>);
		expect(response.status).toBe(400);
		expect(((await response.json()) as { errors: { parameter: string }[] }).errors[0]?.parameter).toBe(name);
	});

	test("without the site's address says what to set", async () => {
		const response = await ask(
			{ url: "https://losses.example.org/" },
			known.then(() => loadedAt("")),
		);
		expect(response.status).toBe(404);
		expect(((await response.json()) as { detail: string }).detail).toContain("SITE_URL");
	});

	test("is found from the pages, and described, where the site knows its address", async () => {
		const { oembedLinks } = await known;
		const link = oembedLinks("/explore?to=2022-03-31")["application/json+oembed"] ?? expect.fail();
		expect(new URL(link).searchParams.get("url")).toBe(`${SITE}/explore?to=2022-03-31`);
		expect(openApi(dataset, SITE).paths).toHaveProperty("/api/v1/oembed");
		expect(openApi(dataset, "").paths).not.toHaveProperty("/api/v1/oembed");
	});
});
