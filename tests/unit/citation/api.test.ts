import { afterEach, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/v1/[file]/route";
import type { ProblemDetail } from "@/app/problem";
import { dataset } from "@/data/dataset";

afterEach(() => vi.useRealTimers());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
	const url = new URL(`/api/v1/${path}`, "http://localhost");
	const file = url.pathname.split("/").at(-1) ?? "";
	return GET(new Request(url, { headers }), { params: Promise.resolve({ file }) });
}

const NATO = "of=report&id=nato-2022-03-23-ru-mil-killed";

async function errorsOf(path: string): Promise<ProblemDetail[]> {
	const response = await get(path);
	expect(response.status, path).toBe(400);
	expect(response.headers.get("content-type")).toContain("application/problem+json");
	return ((await response.json()) as { errors: ProblemDetail[] }).errors;
}

describe("citations by the API", () => {
	test.each([
		[
			"txt",
			"text/plain; charset=utf-8",
			/^Reported Losses contributors\. \(2026\)\..*\n\nAP via The Journal Gazette\. \(n\.d\.\)\./,
		],
		["bib", "application/x-bibtex; charset=utf-8", /^@misc\{reported-losses-nato-2022-03-23-ru-mil-killed,/],
		["ris", "application/x-research-info-systems; charset=utf-8", /^TY {2}- DATA\r\n/],
		["json", "application/vnd.citationstyles.csl+json", /^\[\s+\{\s+"id": "reported-losses-nato/],
	])(".%s", async (ending, type, text) => {
		const response = await get(`citation.${ending}?${NATO}&accessed=2026-11-24`);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toBe(type);
		expect(response.headers.get("content-disposition")).toContain(
			`reported-losses_citation_nato-2022-03-23-ru-mil-killed_${dataset.version}.${ending}"`,
		);
		expect(await response.text()).toMatch(text);
	});

	test("by style, as CSL-JSON by default, and of a row of a series", async () => {
		const chicago = await (await get(`citation.txt?${NATO}&style=chicago&accessed=2026-11-24`)).text();
		expect(chicago).toContain(
			"AP via The Journal Gazette. n.d. “NATO: 7,000 to 15,000 Russian troops dead in Ukraine.”",
		);
		expect((await get("citation?of=dataset")).headers.get("content-type")).toContain("csl+json");
		const row = await get("citation.json?of=report&id=ua-general-staff-personnel@2022-03-23");
		const items = (await row.json()) as { URL: string; id: string }[];
		expect(items[0]?.URL).toBe("/reports/ua-general-staff-personnel@2022-03-23");
		expect(items[0]?.id).toBe("reported-losses-ua-general-staff-personnel-2022-03-23");
	});

	test("of several views side by side", async () => {
		const response = await get("citation.json?view=&view=side%3Dukraine&accessed=2026-11-24");
		const items = (await response.json()) as { URL: string; genre?: string }[];
		expect(items[0]).toMatchObject({ genre: "Charts" });
		expect(items[0]?.URL).toMatch(/^\/side-by-side\?view=.*version=/);
		expect(items.length).toBeGreaterThan(10);
	});

	test("without a day of access it is today's in UTC, and is asked for again tomorrow", async () => {
		vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 24, 23, 59) });
		const path = `citation.bib?${NATO}&version=${dataset.version}`;
		const first = await get(path);
		expect(await first.text()).toContain("Accessed 2026-11-24");
		expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
		const etag = first.headers.get("etag") ?? "";
		expect((await get(path, { "if-none-match": etag })).status).toBe(304);
		vi.setSystemTime(Date.UTC(2026, 10, 25, 0, 1));
		const next = await get(path, { "if-none-match": etag });
		expect(next.status).toBe(200);
		expect(await next.text()).toContain("Accessed 2026-11-25");
		const fixed = await get(`${path}&accessed=2026-11-24`);
		expect(fixed.headers.get("cache-control")).toContain("immutable");
	});

	test.each([
		["of=chart", "of", "view, report, source, dataset"],
		["style=mla", "style", "apa, chicago"],
		["accessed=2026-02-30", "accessed", "2026-03-23"],
		["accessed=24+November", "accessed", "2026-03-23"],
		["of=report", "id", "/api/v1/reports"],
		["of=report&id=nato-2022-03-23-ru-mil-kiled", "id", "/api/v1/reports"],
		["of=report&id=ua-general-staff-personnel@2021-01-01", "id", "/api/v1/reports"],
		["of=source&id=nobody", "id", "/api/v1/sources"],
		["of=dataset&id=nato", "id", "of"],
		["id=nato", "id", "of=report"],
		["of=dataset&side=russia", "side", "of, id, style, accessed, version"],
		["side=atlantis", "side", "russia"],
		["width=3", "width", "of, id"],
		["of=", "of", "has no value"],
	])("refuses ?%s by name", async (query, parameter, accepted) => {
		const [error, ...others] = await errorsOf(`citation.txt?${query}`);
		expect(error?.parameter).toBe(parameter);
		expect(`${error?.accepted} ${error?.message}`).toContain(accepted);
		expect(others.filter((one) => one.parameter === parameter)).toEqual([]);
	});

	test("suggests what was perhaps meant", async () => {
		const [report] = await errorsOf("citation.txt?of=report&id=nato-2022-03-23-ru-mil-kiled");
		expect(report?.message).toContain("did you mean 'nato-2022-03-23-ru-mil-killed'?");
		const [source] = await errorsOf("citation.txt?of=source&id=ru-mode");
		expect(source?.message).toContain("did you mean 'ru-mod'?");
	});

	test.each(["citation.csv", "citation.png", "citation.bibtex"])("no file %s", async (file) => {
		expect((await get(file)).status).toBe(404);
	});
});
