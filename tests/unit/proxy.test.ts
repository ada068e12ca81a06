import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { hashesOf } from "@/app/security/inline-scripts";
import { proxy } from "@/proxy";

vi.mock(import("@/app/security/inline-scripts"), async (original) => ({
	...(await original()),
	readInlineScripts: () => ({
		"/": ["'sha256-home'"],
		"/series/long": ["'sha256-series'"],
		"/_not-found": ["'sha256-missing'"],
		"/_error": ["'sha256-failed'"],
	}),
}));

const answerTo = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
	proxy(new NextRequest(`http://localhost${path}`, init));
const REWRITE = "x-middleware-rewrite";
const policyOf = (path: string) => answerTo(path).headers.get("content-security-policy") ?? "";
const scriptsOf = (path: string) => /script-src ([^;]*)/.exec(policyOf(path))?.[1];

describe("addresses", () => {
	test.each(["/reports/%", "/sources/%FF", "/series/%C3.x"])(
		"%s, which cannot be decoded, is no page",
		async (path) => {
			const response = answerTo(path);
			expect(response.status).toBe(404);
			expect(response.headers.get("content-type")).toContain("text/html");
			expect(await response.text()).toContain("no valid address");
			// A rewrite to a whole address is asked for over the network, by whatever host and scheme the caller named.
			expect(response.headers.get(REWRITE)).toBe(null);
		},
	);

	test.each(["/api/v1/%", "/api/v1/series/%FF.csv", "/data/%?version=1"])("%s is a problem", async (path) => {
		const response = answerTo(path);
		expect(response.status).toBe(404);
		expect(response.headers.get("content-type")).toContain("problem+json");
		expect(((await response.json()) as { detail: string }).detail).toContain("no valid address");
	});

	test.each(["/series/gaza-moh-killed%402024-01-01", "/reports/%E2%82%AC", "/reports/%25"])(
		"%s is left as it is",
		(path) => {
			const response = answerTo(path);
			expect(response.status).toBe(200);
			expect(response.headers.get("x-middleware-next")).toBe("1");
		},
	);
});

describe("what is refused", () => {
	test.each([
		["DELETE", "/", {}, 405, "nothing here can be changed"],
		["PATCH", "/api/v1/reports.json", {}, 405, "GET, HEAD, OPTIONS"],
		["GET", `/explore?source=${"a".repeat(9000)}`, {}, 414, "at most 8000"],
		["GET", `/plot.svg?${"a&".repeat(500)}`, {}, 400, "501 parameters"],
		["GET", "/feed.xml", { "content-length": "3" }, 413, "Nothing here takes a body"],
		["GET", "/explore", { "transfer-encoding": "chunked" }, 413, "Nothing here takes a body"],
	])("%s %.20s", async (method, path, headers, status, said) => {
		const response = answerTo(path, { method, headers });
		expect(response.status).toBe(status);
		expect(await response.text()).toContain(said);
		const isPage = /^\/(?:explore|$)/.test(path);
		expect(response.headers.get("content-type")).toContain(isPage ? "text/html" : "application/problem+json");
		expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
		if (status === 405) expect(response.headers.get("allow")).toMatch(/^GET, HEAD/);
	});

	test("a page tells its methods, and data speaks for itself", () => {
		const options = (path: string) => answerTo(path, { method: "OPTIONS" });
		expect([options("/explore").status, options("/explore").headers.get("allow")]).toEqual([
			204,
			"GET, HEAD",
		]);
		for (const path of ["/sitemap.xml", "/reports/__proto__%40x"])
			expect(options(path).headers.get("allow")).toBe("GET, HEAD");
		expect(options("/api/v1/reports.json").headers.get("x-middleware-next")).toBe("1");
	});
});

describe("the policy of a page", () => {
	test("names the scripts of a page that was made at build, and a nonce, new each time, for others", () => {
		expect(scriptsOf("/")).toBe("'self' 'sha256-home' 'sha256-failed'");
		const nonce = /^'self' 'nonce-[\w+/]{22}==' 'sha256-missing' 'sha256-failed'$/;
		expect(scriptsOf("/explore")).toMatch(nonce);
		expect(scriptsOf("/explore")).not.toBe(scriptsOf("/explore"));
		expect(scriptsOf("/nowhere")).toMatch(nonce);
		expect(scriptsOf("/series/long")).toContain("sha256-series");
		expect(scriptsOf("/series/long?year=2022")).toMatch(nonce);
	});

	test("never lets a page run text or bring styles of its own", () => {
		for (const path of ["/", "/explore", "/embed", "/nowhere", "/series/long?year=2022"])
			expect(policyOf(path)).not.toContain("unsafe");
	});

	test("lets an embed, and nothing else, be framed", () => {
		expect(policyOf("/embed")).toContain("frame-ancestors *");
		for (const path of ["/", "/embed/make", "/embed/", "/explore"])
			expect(policyOf(path)).toContain("frame-ancestors 'none'");
	});

	test("is left to what is no page", () => {
		for (const path of ["/api/v1/chart.svg", "/data/reports.csv", "/plot.svg", "/feed.xml", "/explore/held"])
			expect(policyOf(path)).toBe("");
		for (const path of ["/data", "/data/corrections", "/nowhere.svg", "/apis"])
			expect(policyOf(path)).not.toBe("");
	});

	test("a page that is made now is told its nonce, whatever the caller says of it", () => {
		const { headers } = answerTo("/explore?a=2", {
			headers: { "content-security-policy": "script-src 'nonce-forged'" },
		});
		expect(headers.get("x-middleware-request-content-security-policy")).toBe(
			headers.get("content-security-policy"),
		);
	});

	test("hashes are those of scripts that a page would run, to the letter", () => {
		const html =
			'<script src="/a.js"></script><script type="application/ld+json">{}</script><script id="b">\nlet a;</script>';
		expect(hashesOf(html)).toEqual(["'sha256-hceeRDdVsfCEdiP6+1IB/tHb8VWtpLHbypEUnffMoiU='"]);
	});
});
