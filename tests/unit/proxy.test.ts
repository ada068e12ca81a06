import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "@/proxy";

const answerTo = (path: string) => proxy(new NextRequest(`http://localhost${path}`));
const REWRITE = "x-middleware-rewrite";

test.each(["/reports/%", "/sources/%FF", "/series/%C3.x"])(
	"%s, which cannot be decoded, is no page",
	(path) => {
		expect(answerTo(path).headers.get(REWRITE)).toBe("http://localhost/404");
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
