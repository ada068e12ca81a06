import { expect, test } from "vitest";
import { proxy } from "@/proxy";

test.each(["/reports/%", "/sources/%FF", "/api/v1/%E0%A4%A"])("%s is told to be no text", async (path) => {
	const response = proxy(new Request(`https://example.org${path}`));
	expect(response.status).toBe(400);
	expect(response.headers.get("content-type")).toBe("application/problem+json");
	expect(await response.json()).toMatchObject({
		status: 400,
		detail: expect.stringContaining("percent sign"),
	});
});

test.each(["/", "/reports/nato", "/reports/ua-general-staff-personnel%402022-03-23"])(
	"%s goes its way",
	(path) => {
		expect(proxy(new Request(`https://example.org${path}`)).headers.get("x-middleware-next")).toBe("1");
	},
);
