import { z } from "zod";
import { suggest } from "./suggest";

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value and what would be right, in a line: names the value, the accepted ones and the nearest.
 * @param input the whole record that was parsed
 */
export function explainIssue(issue: Issue, input: unknown, schema: z.ZodType): string {
	const value = valueAt(input, issue.path);
	if (issue.code === "unrecognized_keys") {
		const known = keysAt(schema, issue.path);
		return issue.keys.map((key) => `unknown field '${key}'${suggest(key, known) || among(known)}`).join("; ");
	}
	if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
		return oneOf(value, issue.options.map(String));
	if (issue.code === "invalid_union") return `is ${shown(value)}; ${alternatives(issue.errors)}`;
	if (value === undefined) return `is missing; ${wanted(issue)}`;
	if (issue.code === "invalid_value") return oneOf(value, issue.values.map(String));
	if (issue.code === "invalid_type") return `is ${shown(value)}; ${wanted(issue)}`;
	if (issue.code === "too_small" || issue.code === "too_big") return `is ${shown(value)}; ${bound(issue)}`;
	if (issue.code === "invalid_format" && issue.format === "url")
		return `is ${shown(value)}; a full address is needed, https://…`;
	return `is ${shown(value)}: ${issue.message}`;
}

function oneOf(value: unknown, known: readonly string[]): string {
	const near = typeof value === "string" ? suggest(value, known) : "";
	const what = value === undefined ? "is missing" : `is ${shown(value)}`;
	return `${what}; accepted: ${known.join(", ")}${near}`;
}

const among = (known: readonly string[]) => (known.length > 0 ? `; there are ${known.join(", ")}` : "");

function wanted(issue: Issue): string {
	if (issue.code === "invalid_value") return `accepted: ${issue.values.join(", ")}`;
	if (issue.code !== "invalid_type") return issue.message;
	return issue.expected === "int"
		? "a whole number is needed"
		: `a value of type ${issue.expected} is needed`;
}

function bound(issue: Extract<Issue, { code: "too_small" | "too_big" }>): string {
	if (issue.code === "too_big")
		return `at most ${issue.maximum} ${issue.origin === "string" ? "characters" : ""}`.trim();
	return issue.origin === "string" ? "some text is needed" : `at least ${issue.minimum} is needed`;
}

function alternatives(errors: readonly (readonly Issue[])[]): string {
	const ways = errors.map((issues) =>
		issues
			.map((one) =>
				one.code === "invalid_value"
					? `'${one.values.join("' or '")}'`
					: `a record with ${one.path.join(".") || "other fields"}`,
			)
			.slice(0, 1)
			.join(", "),
	);
	return `accepted: ${ways.join(", or ")}`;
}

/** A value short enough to stand in a line. */
function shown(value: unknown): string {
	if (typeof value === "string") return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
	const written = JSON.stringify(value) ?? String(value);
	return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		input,
	);
}

/** The names of the fields that an object of a schema may have at a path; none where it is no plain object. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	const [first, ...rest] = path;
	const inner = unwrapped(schema);
	if (!(inner instanceof z.ZodObject)) return [];
	if (first === undefined) return Object.keys(inner.shape);
	const field: z.core.$ZodType | undefined = inner.shape[String(first)];
	return field ? keysAt(field, rest) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
	const wrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
	return wrapped ? unwrapped(schema.unwrap()) : schema;
}
