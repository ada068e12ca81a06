import { describe, expect, test } from "vitest";
import { errorHref, errorReport, readErrorAddress } from "@/data/error-report";
import { datasetOf, report } from "./synthetic";

describe("reporting an error", () => {
	const one = report({ id: "here" });
	const lines = errorReport(one, datasetOf([one]));

	test("the lines name record, figure, page and version", () => {
		for (const part of ["Record: here", "Figure: 1,000", "https://example.org/page", "2021-01-01-test"])
			expect(lines).toContain(part);
	});

	test("the setting is a page, a mail address, or nothing; anything else stops the build", () => {
		expect(readErrorAddress(undefined)).toBeNull();
		expect(readErrorAddress(" ")).toBeNull();
		expect(readErrorAddress("desk@example.org")).toEqual({ kind: "mail", to: "desk@example.org" });
		expect(readErrorAddress("https://example.org/issues/new")).toMatchObject({ kind: "issue" });
		for (const wrong of ["javascript:alert(1)", "http://example.org/", "nobody", "a@b?cc=c@d.org"])
			expect(() => readErrorAddress(wrong)).toThrow("REPORT_ERRORS_TO");
	});

	test("a mail and an issue are begun with the lines", () => {
		const mail = new URL(errorHref({ kind: "mail", to: "desk@example.org" }, "here", lines));
		expect(mail.protocol + mail.pathname).toBe("mailto:desk@example.org");
		expect(mail.searchParams.get("body")).toBe(lines.replaceAll("\n", "\r\n"));
		const issue = new URL(
			errorHref({ kind: "issue", to: "https://example.org/new?labels=data" }, "here", lines),
		);
		expect(issue.searchParams.get("labels")).toBe("data");
		expect(issue.searchParams.get("title")).toBe("Error in the record here");
		expect(issue.searchParams.get("body")).toBe(lines);
	});
});
