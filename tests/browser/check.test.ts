import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const noScripts = { javaScriptEnabled: false };
const claim = "/check?n=15k&date=2022-03-23";

describe("a claim is checked", () => {
	test.each([
		["with scripts", {}],
		["without", noScripts],
	])("by a form, %s: sentence, picture, each report, other measures", async (_, options) => {
		await using page = await open("/check", options);
		await page.getByLabel("The number, as you heard it").fill("15,000 in four weeks");
		await page.getByLabel("Said on, or as of").fill("2022-03-23");
		await page.getByRole("button", { name: "Check", exact: true }).click();
		await page.waitForURL(/n=15/);
		const heading = await page.locator("#answer").innerText();
		expect(heading).toContain("The claim of 15,000 Russian soldiers killed lies within 7,000–15,000 (NATO)");
		expect(await page.title()).toContain("Check a claim: 15,000 Russian soldiers killed");
		expect(await page.getByLabel("The number, as you heard it").inputValue()).toBe("15,000 in four weeks");
		expect(await page.getByText("Left aside: ‘four’ (a length of time).").count()).toBe(1);
		const image = page.locator("picture img");
		expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(300);
		expect(await image.getAttribute("alt")).toContain("The claim: 15,000. Claim as entered by the reader");
		const rows = await page
			.getByRole("region", { name: "How the claim lies to each report" })
			.locator("li")
			.allInnerTexts();
		expect(rows[0]).toContain("NATO");
		expect(rows[0]).toContain("The claim lies within it.");
		expect(rows.join("\n")).toContain("9,000 = 15,000 − 6,000");
		await page.getByRole("link", { name: "Check it as casualties" }).click();
		await page.waitForURL(/measure=casualties/);
		expect(await page.locator("#answer").innerText()).toContain("15,000 casualties among Russian soldiers");
		expect(new URL(page.url()).searchParams.get("date")).toBe("2022-03-23");
	});

	test("the chart answers to keys, and its link and its image carry the claim", async () => {
		await using page = await open(claim);
		await page.getByRole("button", { name: "Read the marks one by one" }).focus();
		await page.keyboard.press("Enter");
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		const explorer = page.getByRole("link", { name: "Open this comparison in the explorer" });
		expect(await explorer.getAttribute("href")).toContain("claim=15000");
		const png = page.getByRole("link", { name: "Download PNG" });
		const address = (await png.getAttribute("href")) ?? "";
		expect(address).toContain("claim=15000");
		expect((await page.request.get(address)).headers()["content-type"]).toBe("image/png");
		await explorer.click();
		await page.waitForURL(/\/explore\?/);
		await page
			.getByText(
				"The claim: 15,000. Claim as entered by the reader, not a report; it does not say whom and what it counts.",
			)
			.waitFor();
		await page.getByRole("link", { name: "Leave it out" }).click();
		await page.waitForURL((url) => !url.search.includes("claim"));
		expect(await page.getByText("Claim as entered by the reader").count()).toBe(0);
	});

	test("another war brings its own sides, without asking the server", async () => {
		await using page = await open("/check?n=15k&side=ukraine");
		await page.getByLabel("War").selectOption("gaza-2023");
		const sides = await page.getByLabel("Whose losses").locator("option").allInnerTexts();
		expect(sides).toContain("Palestinians in Gaza");
		expect(sides).not.toContain("Ukraine");
		expect(await page.getByLabel("Who is counted").inputValue()).toBe("all");
		await page.getByRole("button", { name: "Check", exact: true }).click();
		await page.waitForURL(/conflict=gaza-2023/);
		expect(await page.locator("[aria-invalid]").count()).toBe(0);
		expect(await page.locator("#answer").innerText()).toContain("The claim of 15,000");
	});

	test("what the text names is read from it, and asked about where a field says otherwise", async () => {
		const n = "100,000 Ukrainian soldiers killed, 30 November 2022";
		await using page = await open("/check", noScripts);
		await page.getByLabel("The number, as you heard it").fill(n);
		await page.getByRole("button", { name: "Check", exact: true }).click();
		await page.waitForURL(/n=100/);
		expect(await page.locator("#answer").innerText()).toContain("100,000 Ukrainian soldiers killed");
		expect(await page.getByText("Read from the text: Ukraine, 30 November 2022.").count()).toBe(1);
		await page.getByRole("link", { name: "Keep the fields instead" }).click();
		await page.waitForURL(/as=fields/);
		expect(await page.locator("#answer").innerText()).toContain("100,000 Russian soldiers killed");
		await page.goto(new URL(`/check?measure=casualties&n=${encodeURIComponent(n)}`, page.url()).href);
		expect(await page.locator("#answer").count()).toBe(0);
		await page.getByRole("link", { name: "Use what the text says" }).click();
		await page.waitForURL(/side=ukraine/);
		expect(await page.locator("#answer").innerText()).toContain("100,000 Ukrainian soldiers killed");
	});

	test("on a phone nothing sticks out", async () => {
		await using page = await open(claim, phone);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	test("the home page leads to it", async () => {
		await using page = await open("/", noScripts);
		await page.getByLabel(/^A number or a range/).fill("15k");
		await page.getByRole("button", { name: "Check", exact: true }).click();
		await page.waitForURL(/\/check\?n=15k/);
		expect(await page.locator("#answer").count()).toBe(1);
	});
});

describe("what cannot be used is told at its field", () => {
	const described = (name: string) => `[name=${name}][aria-invalid=true]` as const;

	test.each([
		["n", "/check?n=tens+of+thousands", "‘tens of thousands’ is no number", "tens of thousands"],
		["n", "/check?n=", "Enter a number or a range", ""],
		["date", "/check?n=15k&date=23+March", "'23 March' is no calendar date", "23 March"],
		["side", "/check?n=15k&conflict=gaza-2023&side=russia", "Used instead: Palestinians in Gaza", "gaza"],
		["measure", "/check?n=15k&measure=kiled", "did you mean 'killed'?", "killed"],
		[
			"conflict",
			"/check?n=15k&conflict=ww9",
			"'ww9' is no conflict that is listed here",
			"russia-ukraine-2022",
		],
	])("%s of %s", async (name, path, message, value) => {
		await using page = await open(path, noScripts);
		const control = page.locator(described(name));
		expect(await control.inputValue()).toBe(value);
		const told = await control.evaluate((element) =>
			(element.getAttribute("aria-describedby") ?? "")
				.split(" ")
				.map((id) => document.getElementById(id)?.innerText ?? "")
				.join(" "),
		);
		expect(told).toContain(message);
		await page.getByRole("status").getByRole("link").first().click();
		expect(new URL(page.url()).hash).toBe(`#check-${name}`);
	});

	test("with nothing asked, three claims to try lead to answers", async () => {
		await using page = await open("/check", noScripts);
		const links = page.getByRole("region", { name: "Three claims to try" }).getByRole("link");
		expect(await links.count()).toBe(3);
		await links.first().click();
		await page.waitForURL(/check\?n=/);
		expect(await page.locator("#answer").count()).toBe(1);
		expect(await page.locator("[aria-invalid]").count()).toBe(0);
	});
});
