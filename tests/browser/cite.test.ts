import { describe, expect, test } from "vitest";
import { launchChromium, open, phone, unbound } from "./open";

launchChromium();

const NATO = "/cite?of=report&id=nato-2022-03-23-ru-mil-killed&accessed=2026-11-24";
const noScripts = { javaScriptEnabled: false };
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

describe("a citation is taken away", () => {
	test.each([
		["APA", "Reported Losses contributors. (2026). Russian soldiers reported killed: 7,000–15,000 (NATO)"],
		["Chicago", "Reported Losses contributors. 2026. “Russian soldiers reported killed: 7,000–15,000 (NATO)"],
		["BibTeX", "@misc{reported-losses-nato-2022-03-23-ru-mil-killed,"],
		["RIS", "TY  - DATA"],
		["CSL-JSON", '[\n  {\n    "id": "reported-losses-nato-2022-03-23-ru-mil-killed"'],
	])("%s: copied as it stands there, and saved", async (name, beginning) => {
		await using page = await open(NATO, clipboard);
		const form = page.getByRole("region", { name, exact: true });
		await form.getByRole("button", { name: `Copy ${name}`, exact: true }).click();
		await form.getByRole("status").getByText("Copied.").waitFor();
		const copied = (await (await unbound(page)).evaluate(() => navigator.clipboard.readText())).replaceAll(
			"\r\n",
			"\n",
		);
		expect(copied.startsWith(beginning)).toBe(true);
		const text = await form.locator("pre, h3 + p").textContent();
		expect(copied.trim()).toBe(text?.replaceAll("\r\n", "\n").trim());
		const href = (await form.getByRole("link", { name: `Save ${name} as` }).getAttribute("href")) ?? "";
		const file = await page.request.get(href);
		expect(file.status()).toBe(200);
		const saved = (await file.text()).replaceAll("\r\n", "\n");
		expect(saved).toContain("journalgazette.net");
		if (name !== "CSL-JSON") expect(saved.startsWith(copied.trim())).toBe(true);
	});

	test("all originals at once, in the chosen style", async () => {
		await using page = await open("/cite?to=2022-03-31&style=chicago&accessed=2026-11-24", clipboard);
		const originals = page.getByRole("region", { name: "Originals" });
		const lines = await originals.locator("li > p:first-child").allTextContents();
		expect(lines.length).toBeGreaterThan(5);
		await originals.getByRole("button", { name: "Copy all originals" }).click();
		await originals.getByText("Copied.").waitFor();
		const copied = await (await unbound(page)).evaluate(() => navigator.clipboard.readText());
		expect(copied.replaceAll("\r\n", "\n")).toBe(lines.join("\n\n"));
		expect(copied).toContain(
			"AP via The Journal Gazette. n.d. “NATO: 7,000 to 15,000 Russian troops dead in Ukraine.”",
		);
	});

	test("without scripts the text stands there, and the day is chosen by a form that keeps the view", async () => {
		await using page = await open("/cite?source=nato&to=2022-03-31&baseline=none", noScripts);
		await page.getByLabel("Day of access", { exact: true }).fill("2025-01-02");
		await page.getByLabel("Style of the originals").selectOption("chicago");
		await page.getByRole("button", { name: "Write it so" }).click();
		await page.waitForURL(/accessed=2025-01-02/);
		const { searchParams } = new URL(page.url());
		expect(searchParams.get("source")).toBe("nato");
		expect(searchParams.get("to")).toBe("2022-03-31");
		expect(await page.getByRole("region", { name: "Chicago" }).innerText()).toContain(
			"Accessed January 2, 2025.",
		);
		expect(await page.getByRole("region", { name: "Originals" }).innerText()).toContain(
			"AP via The Journal Gazette. n.d. “",
		);
		expect(await page.getByText("could not be used").count()).toBe(0);
	});

	test("what is wrong in the address is told", async () => {
		await using page = await open("/cite?of=source&id=ru-mode&accessed=soon", noScripts);
		const told = await page.getByRole("status").first().innerText();
		expect(told).toContain("there is no source 'ru-mode' (did you mean 'ru-mod'?)");
		expect(told).toContain("'soon' is no calendar day");
		expect(await page.getByRole("region", { name: "APA" }).innerText()).toContain("[Data set]");
		expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
	});

	test.each([
		["/reports/nato-2022-03-23-ru-mil-killed", "Cite this report", "a report: Russian soldiers"],
		["/sources/nato", "Cite this source’s record", "a source: NATO"],
		["/data", "Cite this dataset", "the dataset: Reported Losses"],
		["/explore?to=2022-03-31&source=nato", "Cite", "a chart: Russian soldiers reported killed"],
		["/side-by-side?view=&view=side%3Dukraine", "Cite", "a chart: "],
	])("from %s", async (path, link, said) => {
		await using page = await open(path, noScripts);
		await page.getByRole("link", { name: link, exact: link === "Cite" }).click();
		await page.waitForURL(/\/cite/);
		expect(await page.locator("main").innerText()).toContain(`How to cite ${said}`);
		expect(await page.getByText("could not be used").count()).toBe(0);
	});

	test("on a phone nothing sticks out, and no script of the library is sent", async () => {
		await using page = await open("/cite", phone);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		const addresses = await page.evaluate(() =>
			performance.getEntriesByType("resource").map(({ name }) => name),
		);
		for (const address of addresses.filter((one) => new URL(one).pathname.endsWith(".js")))
			expect(await (await page.request.get(address)).text()).not.toMatch(/citeproc|purl\.org\/net\/xbiblio/);
	});
});
