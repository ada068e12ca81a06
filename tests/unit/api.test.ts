import { csvParse } from "d3-dsv";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { GET as getNothing } from "@/app/api/[[...path]]/route";
import { GET as getFile, OPTIONS, POST } from "@/app/api/v1/[file]/route";
import { GET as getSeries } from "@/app/api/v1/series/[file]/route";
import { MAX_PENDING } from "@/app/images/queue";
import { GET as getPlot } from "@/app/plot.svg/route";
import type { ProblemDetail } from "@/app/problem";
import { allReports } from "@/data/choose";
import { dataset } from "@/data/dataset";
import { figure, selectForChart } from "@/data/figures";
import { type Multiples, multiples } from "@/data/figures/side-by-side";
import { toCsv } from "@/data/formats/csv";
import { fromCsv } from "@/data/formats/from-csv";
import { everyReport, select } from "@/data/select";
import { decodeViews } from "@/data/side-by-side";
import { decodeView } from "@/data/view";

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
		expect(body.reports.find(({ id }) => id === "nato-2022-03-23-ru-mil-killed")).toMatchObject({
			source: "nato",
			stance: "adversary-ally",
			estimate: { low: 7000, best: null, high: 15000 },
		});
	});

	test("as CSV, under a name that says what it is", async () => {
		const response = await get("/api/v1/reports.csv?known=2022-03-23");
		expect(response.headers.get("content-disposition")).toContain("known-2022-03-23");
		const body = await response.text();
		expect(body).toContain("nato-2022-03-23-ru-mil-killed");
		expect(body).not.toContain("ru-mod-2022-03-25");
	});

	test("scope=all: every report that agrees with what is asked, and no default", async () => {
		const ids = async (query: string) => {
			const body = (await (await get(`/api/v1/reports.json?scope=all&${query}`)).json()) as {
				view: unknown;
				reports: { id: string }[];
			};
			expect(body.view).toBe(null);
			return body.reports.map(({ id }) => id);
		};
		const everything = allReports(dataset);
		expect(await ids("conflict=syria-2011")).toEqual(
			everything.filter(({ conflict }) => conflict === "syria-2011").map(({ id }) => id),
		);
		expect(await ids("measure=wounded&group=civilians")).toEqual(
			everything
				.filter(({ measure, group }) => measure === "wounded" && group.of === "civilians")
				.map(({ id }) => id),
		);
		const known = new Set(await ids("known=2022-03-23&conflict=russia-ukraine-2022"));
		expect(known.has("nato-2022-03-23-ru-mil-killed")).toBe(true);
		expect(everything.some(({ id, published }) => published === null && known.has(id))).toBe(false);
		const csv = await (await get("/api/v1/reports.csv?scope=all")).text();
		expect(csv).toBe(toCsv(everything, dataset));
	});

	test("a View's rows are those of its figure, series among them", async () => {
		const query = "measure=losses&source=ua-general-staff&to=2022-03-31";
		const body = (await (await get(`/api/v1/reports.json?${query}`)).json()) as { reports: { id: string }[] };
		const { view } = decodeView(new URLSearchParams(query), dataset);
		expect(body.reports.map(({ id }) => id)).toEqual(
			everyReport(selectForChart(view, dataset)).map(({ id }) => id),
		);
		expect(body.reports.some(({ id }) => id === "ua-general-staff-personnel@2022-03-23")).toBe(true);
	});

	test("of a chart of periods the counts of periods, not the running totals whose steps it shows", async () => {
		const query = "conflict=russia-ukraine-2022&side=russia&measure=killed&span=period&chart=periods";
		const { view } = decodeView(new URLSearchParams(query), dataset);
		const ids = everyReport(select(view, dataset)).map(({ id }) => id);
		const body = (await (await get(`/api/v1/reports.json?${query}`)).json()) as {
			reports: { id: string; span: string }[];
		};
		expect(body.reports.map(({ id }) => id)).toEqual(ids);
		expect(new Set(body.reports.map(({ span }) => span))).toEqual(new Set(["period"]));
		const rows = csvParse(await (await get(`/api/v1/reports.csv?${query}`)).text());
		expect(rows.map(({ id }) => id)).toEqual(ids);
	});

	test("of a comparison by source the latest of each", async () => {
		const query = "chart=by-source";
		const { view } = decodeView(new URLSearchParams(query), dataset);
		const body = (await (await get(`/api/v1/reports.json?${query}`)).json()) as { reports: { id: string }[] };
		expect(body.reports.map(({ id }) => id)).toEqual(
			selectForChart(view, dataset).reports.map(({ id }) => id),
		);
	});

	test("of a spread those that may stand in it, rows of series among them", async () => {
		const query = "chart=spread&measure=casualties";
		const { view } = decodeView(new URLSearchParams(query), dataset);
		const body = (await (await get(`/api/v1/reports.json?${query}`)).json()) as { reports: { id: string }[] };
		const standing = everyReport(selectForChart(view, dataset)).map(({ id }) => id);
		expect(body.reports.map(({ id }) => id).sort()).toEqual(standing.sort());
		expect(standing.length).toBeLessThan(everyReport(select(view, dataset)).length);
	});

	test("of crossings those that may enter, and not what the chart leaves out", async () => {
		const query = "chart=crossings";
		const shown = figure(decodeView(new URLSearchParams(query), dataset).view, dataset);
		const body = (await (await get(`/api/v1/reports.json?${query}`)).json()) as { reports: { id: string }[] };
		const ids = new Set(body.reports.map(({ id }) => id));
		expect(shown.rows.every(({ id }) => ids.has(id))).toBe(true);
		const refused = shown.leftOut.filter(({ reason }) =>
			reason.startsWith("not comparable with the yardstick"),
		);
		expect(refused.length).toBeGreaterThan(0);
		expect(refused.some(({ id }) => ids.has(id))).toBe(false);
	});

	test("a side of any conflict, where none is named", async () => {
		const ofArmenia = allReports(dataset).filter(({ side }) => side === "armenia");
		const rows = csvParse(await (await get("/api/v1/reports.csv?scope=all&side=armenia")).text());
		expect(rows.map(({ id }) => id)).toEqual(ofArmenia.map(({ id }) => id));
		expect(rows.length).toBeGreaterThan(0);
		const { sources } = (await (await get("/api/v1/sources.json?side=armenia")).json()) as {
			sources: { id: string }[];
		};
		expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(ofArmenia.map(({ source }) => source)));
		expect((await get("/api/v1/sources.json?side=armenia&conflict=gaza-2023")).status).toBe(400);
		expect((await get("/api/v1/sources.json?side=atlantis")).status).toBe(400);
		expect((await get("/api/v1/reports.json?side=armenia")).status).toBe(400);
	});

	test("however it is written, an address that means the same gives the same bytes", async () => {
		const text = async (query: string) => {
			const response = await get(`/api/v1/reports.csv?scope=all&${query}`);
			expect(response.status, query).toBe(200);
			return response.text();
		};
		const first = await text("conflict=russia-ukraine-2022&source=nato,ru-mod&to=2022");
		expect(csvParse(first).length).toBeGreaterThan(1);
		expect(
			await text("to=2022-12-31&source=ru-mod&source=nato&conflict=russia-ukraine-2022&utm_source=x"),
		).toBe(first);
		expect(await text("conflict=russia-ukraine-2022&source=nato&to=2022")).not.toBe(first);
	});

	test("an ETag saves a second transfer; a versioned address never changes", async () => {
		const first = await get("/api/v1/reports.json");
		const etag = first.headers.get("etag") ?? expect.fail();
		expect((await get("/api/v1/reports.json", { "if-none-match": `"other", ${etag}` })).status).toBe(304);
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
		["/api/v1/reports.json?scope=half", "scope", /'half' is no scope/],
		["/api/v1/figure.json?events=true", "events", /'true' is no choice for 'events'/],
		[
			"/api/v1/figure.json?span=cumulative&chart=periods",
			"chart",
			/span=period\) stand on the chart 'Periods'$/,
		],
		["/api/v1/reports.json?measure=killed,missing", "measure", /^one measure at a time$/],
		["/api/v1/sources.csv?source=natto", "source", /did you mean 'nato'/],
		["/api/v1/sources.csv?source=NATO", "source", /did you mean 'nato'/],
		["/api/v1/sources.csv?stance=foe", "stance", /no stance/],
		["/api/v1/openapi.json?from=2022-02-30", "from", /says nothing here/],
		["/api/v1/reports.json?scope=all&chart=timeline", "chart", /says nothing where scope=all/],
		["/api/v1/sources.json?scale=log", "scale", /says nothing here/],
		["/api/v1/sources.json?conflict=atlantis", "conflict", /no conflict/],
		["/api/v1/conflicts.csv?from=2022-05-01&to=2022-04-01", "from", /after the cut-off/],
		["/api/v1/series.json?conflict=gaza-2023", "conflict", /says nothing here/],
		["/api/v1/figure.csv?chart=pie", "chart", /no chart/],
	])("%s", async (path, parameter, message) => {
		const response = await get(path);
		expect(response.status).toBe(400);
		expect(response.headers.get("content-type")).toContain("application/problem+json");
		const body = (await response.json()) as {
			status: number;
			errors: { parameter: string; value: string; message: string; accepted?: string }[];
		};
		expect(body.status).toBe(400);
		expect(body.errors).toHaveLength(1);
		const given = new URL(path, ORIGIN).searchParams.get(parameter)?.slice(0, 60);
		expect(given?.split(",")).toContain(body.errors[0]?.value);
		expect(body.errors[0]?.accepted).toBeTruthy();
		expect(body.errors[0]?.parameter).toBe(parameter);
		expect(body.errors[0]?.message).toMatch(message);
	});

	test.each([
		["/api/v1/chart.svg?width=900&width=5", "width", /2 times/],
		["/api/v1/chart.svg?theme=dark&theme=zzz", "theme", /2 times/],
		["/api/v1/chart.svg?theme=dark&theme=dark", "theme", /2 times/],
		["/api/v1/reports.csv?scope=view&scope=all", "scope", /2 times/],
		["/api/v1/reports.csv?scope=all&scope=view", "scope", /2 times/],
		["/api/v1/reports.json?version=1&version=2", "version", /2 times/],
		["/api/v1/reports.json?measure=killed&measure=killed", "measure", /2 times/],
		["/api/v1/reports.json?measure=killed&measure=missing", "measure", /one measure at a time/],
		["/api/v1/reports.json?to=2022&to=any", "to", /one date at a time/],
		["/api/v1/reports.csv?scope=all&conflict=", "conflict", /no value/],
		["/api/v1/reports.csv?scope=", "scope", /no value|no scope/],
		["/api/v1/reports.json?conflict=&conflict=gaza-2023", "conflict", /no value/],
		["/api/v1/sources.csv?source=%20,", "source", /no value/],
		["/api/v1/figure.json?from=", "from", /no value/],
		["/api/v1/chart.png?width=", "width", /no value/],
		["/api/v1/series.csv?version=", "version", /no value/],
	])("said twice, or said with nothing: %s", async (path, parameter, message) => {
		const response = await get(path);
		expect(response.status).toBe(400);
		const { errors } = (await response.json()) as { errors: { parameter: string; message: string }[] };
		expect(new Set(errors.map((one) => one.parameter))).toEqual(new Set([parameter]));
		expect(errors.some((one) => message.test(one.message))).toBe(true);
	});

	test("every slip of an address at once, but no more than can be read", async () => {
		const errorsOf = async (path: string) => {
			const response = await get(path);
			expect(response.status).toBe(400);
			return (await response.json()) as {
				detail: string;
				errors: { parameter: string; accepted?: string }[];
			};
		};
		const { errors } = await errorsOf("/api/v1/chart.png?width=0&theme=x&from=2022-02-31&pixel_ratio=2");
		expect(errors.map(({ parameter }) => parameter)).toEqual(["from", "pixel_ratio", "width", "theme"]);
		const query = Array.from({ length: 1500 }, (_, index) => `p${index}=1`).join("&");
		const many = await errorsOf(`/api/v1/reports.json?${query}`);
		expect(many.errors).toHaveLength(20);
		expect(many.detail).toMatch(/; and 1480 more$/);
		const { errors: words } = await errorsOf("/api/v1/sources.csv?stance=foe");
		expect(words[0]?.accepted).toMatch(/, any$/);
	});

	test.each(["any,nato", "nato&source=any"])("'any' beside others: source=%s", async (value) => {
		const response = await get(`/api/v1/reports.json?source=${value}`);
		expect(response.status).toBe(400);
		expect(await response.text()).toContain("exclude each other");
	});

	test.each(["chart.gif", "chart.csv", "constructor", "__proto__", "reports.", "reports.json.csv", ".csv"])(
		"no file %s",
		async (file) => {
			const response = await get(`/api/v1/${file}`);
			expect(response.status).toBe(404);
			expect(await response.text()).toContain("reports.json");
		},
	);
});

describe("sources, conflicts, series, figure, ledger", () => {
	const list = async (path: string) => (await (await get(path)).json()) as Record<string, { id: string }[]>;

	test("all of them where nothing is asked, and those that have a say where something is", async () => {
		expect((await list("/api/v1/sources.json")).sources).toHaveLength(dataset.sources.length);
		expect((await list("/api/v1/conflicts.json")).conflicts).toHaveLength(dataset.conflicts.length);
		expect((await list("/api/v1/series.json")).series).toHaveLength(dataset.series.length);
		const ofSyria = allReports(dataset).filter(({ conflict }) => conflict === "syria-2011");
		const { sources = [] } = await list("/api/v1/sources.json?conflict=syria-2011");
		expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(ofSyria.map(({ source }) => source)));
		const { conflicts = [] } = await list("/api/v1/conflicts.json?source=ucdp");
		expect(conflicts.map(({ id }) => id)).toContain("organised-violence");
		expect(conflicts.length).toBeLessThan(dataset.conflicts.length);
	});

	test("as CSV, a row each", async () => {
		for (const what of ["sources", "conflicts", "series"] as const) {
			const rows = csvParse(await (await get(`/api/v1/${what}.csv`)).text());
			expect(rows.map(({ id }) => id)).toEqual(dataset[what].map(({ id }) => id));
		}
	});

	test("a figure is the one that the page draws; as CSV its rows", async () => {
		const query = "to=2022-03-31";
		const { view } = decodeView(new URLSearchParams(query), dataset);
		const drawn = figure(view, dataset);
		expect(await (await get(`/api/v1/figure.json?${query}`)).json()).toEqual(
			JSON.parse(JSON.stringify(drawn)),
		);
		const rows = csvParse(await (await get(`/api/v1/figure.csv?${query}`)).text());
		expect(rows.map(({ id }) => id)).toEqual(drawn.rows.map(({ id }) => id));
	});

	test("one series: its rows as reports", async () => {
		const at = (file: string) =>
			getSeries(new Request(`${ORIGIN}/api/v1/series/${file}`), { params: Promise.resolve({ file }) });
		const csv = fromCsv(await (await at("gaza-moh-killed.csv")).text());
		expect(csv.problems).toEqual([]);
		expect(csv.reports).toHaveLength(999);
		const body = (await (await at("gaza-moh-killed.json")).json()) as { series: { id: string } };
		expect(body.series.id).toBe("gaza-moh-killed");
		const missing = await at("gaza-moh-kiled.csv");
		expect(missing.status).toBe(404);
		expect(await missing.text()).toContain("did you mean 'gaza-moh-killed'");
		expect((await at("gaza-moh-killed.xml")).status).toBe(404);
	});
});

describe("manners", () => {
	test("without an ending: JSON, or what the caller likes better", async () => {
		const typeFor = async (accept?: string) => {
			const response = await get("/api/v1/sources", accept ? { accept } : {});
			expect(response.headers.get("vary")).toBe("Accept, Accept-Encoding");
			return response.headers.get("content-type")?.split(";")[0];
		};
		expect(await typeFor()).toBe("application/json");
		expect(await typeFor("text/csv")).toBe("text/csv");
		expect(await typeFor("text/html,*/*;q=0.8")).toBe("application/json");
		expect(await typeFor("text/csv;q=0.5, application/json;q=0.9")).toBe("application/json");
		expect((await get("/api/v1/sources.json")).headers.get("vary")).toBe("Accept-Encoding");
		expect((await get("/api/v1/chart.png")).headers.get("vary")).toBe(null);
	});

	test("a page elsewhere may ask, and read what it is told", async () => {
		const asked = OPTIONS();
		expect(asked.status).toBe(204);
		expect(asked.headers.get("access-control-allow-origin")).toBe("*");
		expect(asked.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
		expect((await get("/api/v1/sources.json")).headers.get("access-control-expose-headers")).toContain(
			"ETag",
		);
	});

	test("nothing here can be changed, and nothing else is here: both in the form of a problem", async () => {
		const changed = POST(new Request(`${ORIGIN}/api/v1/reports.json`, { method: "POST" }));
		expect(changed.status).toBe(405);
		expect(changed.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
		const missing = getNothing(new Request(`${ORIGIN}/api/v2/reports`));
		expect(missing.status).toBe(404);
		for (const response of [changed, missing])
			expect(response.headers.get("content-type")).toContain("problem+json");
		expect(await missing.text()).toContain("/api/v1/openapi.json");
	});

	test("files to be saved have names that say what they are", async () => {
		const nameOf = async (path: string) => (await get(path)).headers.get("content-disposition");
		const { version } = dataset;
		expect(await nameOf("/api/v1/sources.csv")).toBe(
			`attachment; filename="reported-losses_sources_${version}.csv"`,
		);
		expect(await nameOf("/api/v1/sources.csv?conflict=syria-2011")).toContain("sources-chosen");
		expect(await nameOf("/api/v1/reports.json")).toMatch(/^inline; filename="reported-losses_russia-/);
		expect(await nameOf("/api/v1/chart.svg")).toMatch(/^attachment; .*\.svg"$/);
	});

	test("an ETag is another for another query, format and address", async () => {
		const paths = [
			"/api/v1/sources.json",
			"/api/v1/sources.csv",
			"/api/v1/conflicts.json",
			"/api/v1/sources",
		];
		const tags = await Promise.all(
			[...paths, "/api/v1/sources.json?conflict=syria-2011"].map(async (path) =>
				(await get(path)).headers.get("etag"),
			),
		);
		expect(new Set(tags).size).toBe(tags.length);
		const reordered = ["?measure=killed&side=russia", "?side=russia&measure=killed"].map(async (query) =>
			(await get(`/api/v1/reports.json${query}`)).headers.get("etag"),
		);
		expect(new Set(await Promise.all(reordered)).size).toBe(1);
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

	test("the theme for paper is in greys alone", async () => {
		const response = await get("/api/v1/chart.png?to=2022-03-31&theme=print");
		expect(response.status).toBe(200);
		const { data } = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
		const isGrey = (at: number) => data[at] === data[at + 1] && data[at] === data[at + 2];
		expect(Array.from({ length: data.length / 4 }, (_, pixel) => pixel * 4).every(isGrey)).toBe(true);
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

	test("where too many wait to be drawn the next is told when to come again; then all is as before", async () => {
		const many = Array.from(
			{ length: MAX_PENDING + 3 },
			(_, index) => `/api/v1/chart.svg?conflict=soviet-afghan&width=${400 + index}`,
		);
		const responses = await Promise.all(many.map((path) => get(path)));
		expect(responses.filter(({ status }) => status === 200)).toHaveLength(MAX_PENDING);
		const refused = responses.at(-1) ?? expect.fail();
		expect(refused.status).toBe(503);
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(refused.headers.get("content-type")).toContain("problem+json");
		expect(refused.headers.get("cache-control")).toBe("no-store");
		expect((await get(many.at(-1) ?? "")).status).toBe(200);
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

describe("several views side by side", () => {
	const pair = "view=&view=side%3Dukraine";
	const errorsOf = async (path: string) => {
		const response = await get(path);
		expect(response.status).toBe(400);
		return ((await response.json()) as { errors: ProblemDetail[] }).errors;
	};

	test("as an image, by its width and its theme, with the address of all of them in it", async () => {
		const response = await get(`/api/v1/chart.png?${pair}&width=900&theme=dark&pixel-ratio=2`);
		expect(response.headers.get("content-disposition")).toContain(
			"reported-losses_russia-military-killed_beside_ukraine-military-killed_timeline_",
		);
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(PNG.sync.read(bytes).width).toBe(1800);
		const { permalink } = multiples(decodeViews(new URLSearchParams(pair), dataset).views, dataset);
		expect(bytes.includes(`/side-by-side?${permalink}`)).toBe(true);
		const svg = await (await get(`/api/v1/chart.svg?${pair}`)).text();
		expect(svg.match(/<title/g)).toHaveLength(1);
	});

	test("as a figure: each panel's, on one axis; as CSV the rows of all, with their panel", async () => {
		const body = (await (await get(`/api/v1/figure.json?${pair}`)).json()) as Multiples;
		expect(body).toEqual(
			JSON.parse(JSON.stringify(multiples(decodeViews(new URLSearchParams(pair), dataset).views, dataset))),
		);
		const rows = csvParse(await (await get(`/api/v1/figure.csv?${pair}`)).text());
		expect(rows.map(({ panel, panel_title, id }) => [panel, panel_title, id])).toEqual(
			body.panels.flatMap(({ title, figure: { rows: own } }, at) =>
				own.map(({ id }) => [`${at + 1}`, title, id]),
			),
		);
	});

	test("the order of the views is theirs, and another order is another answer", async () => {
		const there = await (await get(`/api/v1/figure.csv?${pair}`)).text();
		expect(await (await get("/api/v1/figure.csv?view=side%3Dukraine&view=")).text()).not.toBe(there);
		expect(await (await get(`/api/v1/figure.csv?${pair}&utm_source=x`)).text()).toBe(there);
	});

	test.each([
		["chart.png?view=side%3Dukraine", /one view alone/],
		["chart.png?view=&view=side%3Dukrain", /second view, side: 'ukrain' is no side/],
		["figure.json?view=&view=side%3D%26measure%3Dwounded", /view 2, side: has no value/],
		["figure.json?view=&view=chart%3Dpace", /second view, chart: Pace and .* cannot share an axis$/],
		["figure.csv?view=&view=side%3Dukraine&view=", /third view: shows the same as the first view$/],
		["chart.svg?view=&view=side%3Dukraine%26width%3D900", /second view, width: 'width' is not understood/],
		[
			`figure.json?${["killed", "wounded", "losses", "casualties", "missing"].map((one) => `view=chart%3Dby-source%26measure%3D${one}`).join("&")}`,
			/fifth view: at most 4/,
		],
		["reports.csv?view=&view=side%3Dukraine", /a chart, a bundle and a figure only/],
		["sources.json?view=&view=side%3Dukraine", /a chart, a bundle and a figure only/],
	])("what the page forgives is refused: %s", async (path, message) => {
		const errors = await errorsOf(`/api/v1/${path}`);
		expect(errors.every(({ parameter }) => parameter === "view")).toBe(true);
		expect(errors.some((one) => message.test(one.message))).toBe(true);
	});

	test.each(["window=0", "claim=x", "known=x", "side=x", "per=x"])(
		"what would be accepted is told of the parameter at fault, as for one view: %s",
		async (slip) => {
			const [one] = await errorsOf(`/api/v1/figure.json?${slip}`);
			const several = await errorsOf(
				`/api/v1/figure.json?view=${encodeURIComponent(slip)}&view=side%3Dukraine`,
			);
			expect(several.map(({ accepted }) => accepted)).toContain(one?.accepted);
		},
	);

	test("the same view twice is one problem, of which no value would be right", async () => {
		const errors = await errorsOf("/api/v1/figure.json?view=&view=");
		expect(errors.map(({ message, accepted }) => [message, accepted])).toEqual([
			["second view: shows the same as the first view", undefined],
		]);
	});

	test("a name of any length is cut where it is told, as values are", async () => {
		const [error] = await errorsOf(`/api/v1/figure.json?${"a".repeat(5000)}=1`);
		expect(error?.parameter).toBe(`${"a".repeat(60)}…`);
	});

	test.each([
		[`chart.png?${pair}&side=russia`, "side", /belongs inside one/],
		[`chart.png?${pair}&width=5`, "width", /whole number/],
		[`chart.png?${pair}&width=`, "width", /no value/],
		[`chart.png?${pair}&width=320&height=240`, "height", /no room for the plot/],
		[`figure.json?${pair}&theme=dark`, "theme", /not understood/],
	])("beside the views: %s", async (path, parameter, message) => {
		const errors = await errorsOf(`/api/v1/${path}`);
		expect(errors).toEqual([expect.objectContaining({ parameter, message: expect.stringMatching(message) })]);
	});

	test("a page's picture is the plot of one panel, on the shared axes", async () => {
		const plot = (query: string) => getPlot(new Request(`${ORIGIN}/plot.svg?${query}&width=520&height=400`));
		const [first, second] = await Promise.all([1, 2].map((panel) => plot(`${pair}&panel=${panel}`)));
		const texts = await Promise.all([first?.text(), second?.text()]);
		expect(texts[0]).toMatch(/<svg[^>]*width="520"[^>]*height="400"/);
		expect(texts[0]).not.toBe(texts[1]);
		expect(texts[1]).not.toBe(await (await plot("side=ukraine")).text());
		for (const panel of ["", "0", "3", "1e0", "x"])
			expect((await plot(`${pair}&panel=${panel}`)).status).toBe(400);
		expect((await plot(pair)).status).toBe(400);
	});
});
