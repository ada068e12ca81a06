import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { GET as getFile } from "@/app/api/v1/[file]/route";
import { GET as getPlot } from "@/app/plot.svg/route";
import { dataset } from "@/data/dataset";

const ORIGIN = "http://localhost";

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
	const url = new URL(path, ORIGIN);
	const file = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
	return getFile(new Request(url, { headers }), { params: Promise.resolve({ file }) });
}

describe("a View's reports", () => {
	test("as JSON: the figure's rows, with the view and the version", async () => {
		const response = await get("/api/v1/reports.json?source=nato&to=2022-12-31");
		expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
		expect(response.headers.get("access-control-allow-origin")).toBe("*");
		const body = (await response.json()) as {
			version: string;
			reports: { id: string; stance: string; estimate: object }[];
		};
		expect(body.version).toBe(dataset.version);
		expect(body.reports).toMatchObject([
			{
				id: "nato-2022-03-23-ru-mil-killed",
				stance: "adversary-ally",
				estimate: { low: 7000, best: null, high: 15000 },
			},
		]);
	});

	test("as CSV, under a name that says what it is", async () => {
		const response = await get("/api/v1/reports.csv?known=2022-03-23");
		expect(response.headers.get("content-disposition")).toContain("known-2022-03-23");
		const body = await response.text();
		expect(body).toContain("nato-2022-03-23-ru-mil-killed");
		expect(body).not.toContain("ru-mod-2022-03-25");
	});

	test("an ETag saves a second transfer; a versioned address never changes", async () => {
		const first = await get("/api/v1/reports.json");
		const etag = first.headers.get("etag") ?? expect.fail();
		expect((await get("/api/v1/reports.json", { "if-none-match": `W/${etag}, "other"` })).status).toBe(304);
		expect((await get("/api/v1/reports.json?source=nato", { "if-none-match": etag })).status).toBe(200);
		expect(first.headers.get("cache-control")).toContain("must-revalidate");
		const versioned = await get(`/api/v1/reports.json?version=${dataset.version}`);
		expect(versioned.headers.get("cache-control")).toContain("immutable");
	});
});

describe("what a page forgives is refused, naming the parameter", () => {
	test.each([
		["/api/v1/reports.json?measure=dead", "measure", /no measure/],
		["/api/v1/reports.csv?from=yesterday", "from", /no calendar date/],
		["/api/v1/reports.json?width=100", "width", /not understood/],
		["/api/v1/chart.png?width=10", "width", /whole number/],
		["/api/v1/chart.png?width=1e3", "width", /whole number/],
		["/api/v1/chart.svg?height=99999", "height", /whole number/],
		["/api/v1/chart.png?width=320&height=240", "height", /no room for the plot/],
		["/api/v1/chart.png?theme=pink", "theme", /no theme/],
		["/api/v1/chart.png?width=2400&height=4000&pixel-ratio=3", "pixel-ratio", /million pixels/],
		["/api/v1/chart.png?__proto__=1", "__proto__", /not understood/],
	])("%s", async (path, parameter, message) => {
		const response = await get(path);
		expect(response.status).toBe(400);
		expect(response.headers.get("content-type")).toContain("application/problem+json");
		const body = (await response.json()) as {
			status: number;
			errors: { parameter: string; message: string }[];
		};
		expect(body.status).toBe(400);
		expect(body.errors[0]?.parameter).toBe(parameter);
		expect(body.errors[0]?.message).toMatch(message);
	});

	test.each(["chart.gif", "constructor", "__proto__", "reports"])("no file %s", async (file) => {
		const response = await get(`/api/v1/${file}`);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain("reports.json");
	});
});

describe("pictures", () => {
	test.each([1, 2, 3])("PNG at %sx has that many pixels and is not blank", async (ratio) => {
		const response = await get(`/api/v1/chart.png?to=2022-03-31&width=900&height=800&pixel-ratio=${ratio}`);
		expect(response.headers.get("content-type")).toBe("image/png");
		const { width, height, data } = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
		expect([width, height]).toEqual([900 * ratio, 800 * ratio]);
		const colours = new Set<number>();
		for (let index = 0; index < data.length; index += 4) colours.add(data.readUInt32BE(index));
		expect(colours.size).toBeGreaterThan(20);
	});

	test("SVG carries its title, description and permalink, and no script", async () => {
		const svg = await (await get("/api/v1/chart.svg?source=nato")).text();
		const inside = (tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)<`).exec(svg)?.[1];
		expect(inside("title")).toContain("Russian soldiers reported killed");
		expect(inside("desc")).toContain("7,000–15,000");
		expect(svg.includes("source=nato")).toBe(true);
		expect(/<script|<text/.test(svg)).toBe(false);
	});

	test("the same address gives the same bytes", async () => {
		const [one, two] = await Promise.all(
			["light", "light"].map(async (theme) => (await get(`/api/v1/chart.svg?theme=${theme}`)).text()),
		);
		expect(one === two).toBe(true);
	});

	test("the page's plot refuses what no page of ours asks for", async () => {
		expect((await getPlot(new Request(`${ORIGIN}/plot.svg?to=2022-03-31&width=326&height=430`))).status).toBe(
			200,
		);
		expect((await getPlot(new Request(`${ORIGIN}/plot.svg?measure=dead`))).status).toBe(400);
		expect((await getPlot(new Request(`${ORIGIN}/plot.svg?width=-5`))).status).toBe(400);
	});

	test("the farthest dates that an address may hold can be drawn", async () => {
		for (const dates of [
			"from=2999-12-31",
			"to=2999-12-31",
			"from=1000-01-01&to=1000-01-02",
			"known=1000-01-01",
		])
			expect((await getPlot(new Request(`${ORIGIN}/plot.svg?${dates}`))).status, dates).toBe(200);
	});
});
