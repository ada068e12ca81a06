import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { GET as getFile } from "@/app/api/v1/[file]/route";
import { GET as getSeries } from "@/app/api/v1/series/[file]/route";
import { dataset } from "@/data/dataset";
import { openApi } from "@/data/formats/openapi";
import { viewParameters } from "@/data/view-reader";
import { keysOf, measures } from "@/data/vocabulary";

interface Parameter {
	name: string;
	in: string;
	example: unknown;
	explode?: boolean;
	schema: { enum?: string[]; items?: { enum?: string[] } };
}
interface Operation {
	operationId: string;
	parameters?: ({ $ref: string } | Parameter)[];
	responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const made = JSON.parse(JSON.stringify(openApi(dataset, "")));
const paths = Object.entries(made.paths as Record<string, { get: Operation }>);

function resolve(parameter: { $ref: string } | Parameter): Parameter {
	if (!("$ref" in parameter)) return parameter;
	return made.components.parameters[parameter.$ref.split("/").at(-1) ?? ""] ?? expect.fail(parameter.$ref);
}

/** The address with the given parameters' examples filled in. */
function exampleOf(path: string, parameters: readonly Parameter[]): string {
	const query = new URLSearchParams();
	let filled = path;
	for (const { name, in: place, example, explode } of parameters)
		if (place === "path") filled = filled.replace(`{${name}}`, String(example));
		else if (explode) for (const one of [example].flat()) query.append(name, String(one));
		else query.set(name, [example].flat().join(","));
	return `${filled}?${query}`;
}

function call(address: string): Promise<Response> {
	const url = new URL(address, "http://localhost");
	const file = url.pathname.split("/").at(-1) ?? "";
	const context = { params: Promise.resolve({ file }) };
	return (url.pathname.startsWith("/api/v1/series/") ? getSeries : getFile)(new Request(url), context);
}

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema({ $id: "api", components: made.components });

describe("the OpenAPI document", () => {
	test.each(["", "https://losses.example.org"])("is valid OpenAPI 3.1 (site '%s')", async (site) => {
		const validator = new Validator();
		const result = await validator.validate(openApi(dataset, site));
		expect(result.errors ?? []).toEqual([]);
		expect(result.valid).toBe(true);
		expect(validator.version).toBe("3.1");
	});

	test("is what the API itself answers", async () => {
		const response = await call("/api/v1/openapi.json");
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual(made);
	});

	test("takes its words from the vocabulary", () => {
		expect(made.components.parameters.measure.schema.enum).toEqual(keysOf(measures));
		expect(made.components.parameters.conflict.schema.enum).toEqual(dataset.conflicts.map(({ id }) => id));
	});

	test.each(paths)(
		"%s answers to its examples, alone and together",
		async (path, { get: operation }) => {
			const parameters = (operation.parameters ?? []).map(resolve);
			const needed = parameters.filter((one) => one.in === "path");
			const optional = parameters.filter((one) => one.in === "query");
			const isImage = /^\/api\/v1\/(chart|bundle)/.test(path);
			// Beside several views stands nothing that is a view's own, and beside a size no preset.
			const several = optional.filter(({ name }) => name === "view");
			const preset = optional.filter(({ name }) => name === "preset");
			// An `id` is of something else than a view.
			const ofThing = optional.filter(({ name }) => name === "id");
			const single = optional.filter(({ name }) => !["view", "preset", "id"].includes(name));
			const beside = single.filter(({ name }) => !(viewParameters as readonly string[]).includes(name));
			const tries = [
				[],
				single,
				...(several.length > 0 ? [[...several, ...beside]] : []),
				...(preset.length > 0 ? [preset] : []),
				...(isImage ? [] : [...several, ...single].map((one) => [one])),
				...ofThing.map((id) => [id, { ...id, name: "of", example: "report" }]),
			];
			for (const tried of tries) {
				const address = exampleOf(path, [...needed, ...tried]);
				const response = await call(address);
				expect(response.status, address).toBe(200);
				const [type, content] = Object.entries(operation.responses[200]?.content ?? {})[0] ?? expect.fail();
				expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
				if (!type.endsWith("json")) continue;
				const schema = JSON.parse(JSON.stringify(content.schema).replaceAll('"#/', '"api#/'));
				const validate = ajv.compile(schema);
				expect(validate(await response.json()), `${address} ${JSON.stringify(validate.errors?.[0])}`).toBe(
					true,
				);
			}
		},
		60_000,
	);

	test.each(paths.filter(([, { get: operation }]) => operation.parameters))(
		"%s refuses, as documented, what it cannot read",
		async (path, { get: operation }) => {
			const needed = (operation.parameters ?? []).map(resolve).filter((one) => one.in === "path");
			const address = exampleOf(path, needed);
			const response = await call(`${address}&nonsense=1`);
			expect(response.status).toBe(400);
			const validate = ajv.compile({ $ref: "api#/components/schemas/Problem" });
			const body = (await response.json()) as { errors: { parameter: string; accepted: string }[] };
			expect(validate(body)).toBe(true);
			expect(body.errors[0]?.parameter).toBe("nonsense");
			expect(body.errors[0]?.accepted).toContain("version");
		},
	);
});
