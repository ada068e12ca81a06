import { describe, expect, test } from "vitest";
import { GET } from "@/app/api/v1/[file]/route";
import { cardOf, cardViewOf } from "@/app/cards";
import { inTurn, MAX_PENDING, remembered } from "@/app/images/queue";
import { subjectOf } from "@/app/images/subject";
import { Busy } from "@/app/respond";
import { fitPicture } from "@/components/charts/fit";
import { measureText } from "@/components/charts/render/render";
import { findCarried } from "@/data/carried";
import { dataset } from "@/data/dataset";
import { readImageRequest } from "@/data/formats/image-request";
import { decodeView } from "@/data/view";

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
	const request = new Request(`https://losses.example${path}`, { headers });
	const file = new URL(request.url).pathname.split("/").at(-1) ?? "";
	return GET(request, { params: Promise.resolve({ file }) });
}

const viewOf = (query: string) => decodeView(new URLSearchParams(query), dataset).view;

/** A drawing that ends when it is told to. */
function held() {
	let end = () => {};
	const ended = new Promise<void>((done) => {
		end = done;
	});
	return { end, ended };
}

describe("the queue of drawings", () => {
	test("two at once, the rest in the order in which they came", async () => {
		const log: string[] = [];
		const drawings = ["a", "b", "c", "d"].map((name) => ({ name, ...held() }));
		const all = drawings.map(({ name, ended }) =>
			inTurn(0, async () => {
				log.push(`${name} begins`);
				await ended;
				log.push(`${name} ends`);
			}),
		);
		const [a, b, c, d] = drawings;
		b?.end();
		await all[1];
		a?.end();
		await all[0];
		c?.end();
		d?.end();
		await Promise.all(all);
		expect(log).toEqual([
			"a begins",
			"b begins",
			"b ends",
			"c begins",
			"a ends",
			"d begins",
			"c ends",
			"d ends",
		]);
	});

	test("a large one has the machine to itself", async () => {
		const log: string[] = [];
		const first = held();
		const small = inTurn(0, () => first.ended);
		const large = inTurn(30_000_000, async () => void log.push("large"));
		const after = inTurn(0, async () => void log.push("after"));
		await Promise.resolve();
		expect(log).toEqual([]);
		first.end();
		await Promise.all([small, large, after]);
		expect(log).toEqual(["large", "after"]);
	});

	test("past the limit the next is told; one that fails gives its place back", async () => {
		const stop = held();
		const many = Array.from({ length: MAX_PENDING }, () => inTurn(0, () => stop.ended));
		await expect(inTurn(0, async () => 1)).rejects.toBeInstanceOf(Busy);
		stop.end();
		await Promise.all(many);
		await expect(inTurn(0, () => Promise.reject(new Error("ink")))).rejects.toThrow("ink");
		expect(await inTurn(0, async () => 2)).toBe(2);
	});

	test("what many ask for at once is drawn once; what failed is tried again", async () => {
		let drawn = 0;
		const draw = async () => new Uint8Array([++drawn]);
		const [one, other] = await Promise.all([remembered("same", draw), remembered("same", draw)]);
		expect([one, other].map((bytes) => bytes?.[0])).toEqual([1, 1]);
		await expect(remembered("bad", () => Promise.reject(new Error("ink")))).rejects.toThrow();
		expect((await remembered("bad", draw))[0]).toBe(2);
	});
});

describe("a version in an image's address", () => {
	test("today's: to be kept for good", async () => {
		const response = await get(`/api/v1/chart.svg?to=2022-03-31&version=${dataset.version}`);
		expect(response.status).toBe(200);
		expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
	});

	test("another one: leads to the present address, and says so", async () => {
		const response = await get("/api/v1/chart.svg?to=2022-03-31&version=2026-01-02-0a1b2c3d&theme=dark");
		expect(response.status).toBe(307);
		expect(response.headers.get("location")).toBe(
			`/api/v1/chart.svg?to=2022-03-31&version=${dataset.version}&theme=dark`,
		);
		expect(await response.text()).toContain("names version 2026-01-02-0a1b2c3d of the dataset");
		expect(response.headers.get("cache-control")).toContain("must-revalidate");
	});

	test("none: an ETag, by which it is asked again", async () => {
		const first = await get("/api/v1/chart.svg?to=2022-03-31");
		expect(first.headers.get("cache-control")).toContain("must-revalidate");
		const etag = first.headers.get("etag") ?? "";
		expect((await get("/api/v1/chart.svg?to=2022-03-31", { "if-none-match": etag })).status).toBe(304);
	});

	test("what is none is refused", async () => {
		const response = await get("/api/v1/chart.svg?version=latest");
		expect(response.status).toBe(400);
		expect((await response.json()) as unknown).toMatchObject({
			errors: [{ parameter: "version", accepted: dataset.version }],
		});
	});
});

describe("a reader's own words", () => {
	const words = new URLSearchParams({ title: "Our <title> & more", notes: "Our notes." });

	test("stand in the picture, which says whose they are; sources and verdicts stay", async () => {
		const svg = await (await get(`/api/v1/chart.svg?to=2022-03-31&text=text&${words}`)).text();
		expect(svg).toContain(">Our &lt;title&gt; &amp; more<");
		expect(svg).toContain("title and notes in the words of whoever took this image");
		expect(svg).toMatch(/>Sources: 1 Russia, Defence Ministry/);
		expect(svg).toContain("comparable with care");
		expect(findCarried(Buffer.from(svg))).toMatchObject({ reworded: ["title", "notes"] });
	});

	test.each([
		["title", "x".repeat(161), /more than 160 letters/],
		["notes", "x".repeat(1501), /more than 1500 letters/],
		["subtitle", "abc\u202edef", /cannot be seen/],
		["title", "a\u0000b", /cannot be seen/],
	])("%s: refused where it is too long or hides what it says", async (name, value, message) => {
		const response = await get(`/api/v1/chart.png?${new URLSearchParams({ [name]: value })}`);
		expect(response.status).toBe(400);
		const { errors } = (await response.json()) as { errors: { parameter: string; message: string }[] };
		expect(errors).toHaveLength(1);
		expect(errors[0]?.parameter).toBe(name);
		expect(errors[0]?.message).toMatch(message);
	});
});

describe("social cards", () => {
	const conflicts = dataset.conflicts.map(({ id }) => viewOf(`conflict=${id}`));
	const sources = dataset.sources.map(({ id }) =>
		cardViewOf(dataset.reports.findLast((report) => report.source === id)),
	);

	test("of every conflict and every source can be drawn in the size that they tell", () => {
		for (const view of [...conflicts, ...sources]) {
			const { url, width, height, alt } = cardOf([view]);
			expect(alt.length).toBeGreaterThan(20);
			const { request, problems } = readImageRequest(new URLSearchParams(url.split("?")[1]), "png");
			expect(problems).toEqual([]);
			const { subject, home } = subjectOf([view]);
			const fitted = fitPicture(subject, request, "png", home, measureText());
			if ("parameter" in fitted) return expect.fail(`${url}: ${fitted.message}`);
			expect(fitted.picture.width * fitted.request.zoom).toBe(width);
			expect(Math.round(fitted.picture.height * fitted.request.zoom)).toBe(height);
		}
	});

	test("are answered at the address that they name", async () => {
		const { url } = cardOf([viewOf("to=2022-03-31")]);
		const response = await get(url);
		expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
		expect(response.headers.get("cache-control")).toContain("immutable");
	});
});
