import { type ProblemDetail, refuse } from "@/app/problem";
import { dataset } from "@/data/dataset";
import { cut } from "@/data/foreign-text";
import { SEVERAL } from "@/data/formats/endpoints";
import { decodeViews, encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { viewParameters } from "@/data/view-reader";
import { blanks, namesOf, withAccepted } from "./read";

/** An address of several Views as the API reads it: strictly. */
export interface ReadViews {
	views: View[];
	parameters: URLSearchParams;
	/** What it asks for, in one spelling. */
	meaning: string;
}

/** True where an address names several Views, whether or not it may. */
export function namesViews(request: Request): boolean {
	return new URL(request.url).searchParams.has(SEVERAL);
}

/**
 * @param endpoint every name that the address may hold
 * @param own what the endpoint found in the names that are its own
 */
export function readViews(
	request: Request,
	endpoint: readonly string[],
	own: readonly ProblemDetail[] = [],
): ReadViews | Response {
	const parameters = new URL(request.url).searchParams;
	if (!endpoint.includes(SEVERAL))
		return refuse([
			{
				parameter: SEVERAL,
				value: cut(parameters.get(SEVERAL) ?? ""),
				message:
					"several views at once have a chart, a bundle and a figure only; ask here for one view at a time",
				accepted: namesOf(endpoint),
			},
		]);
	const beside = endpoint.filter((name) => name !== SEVERAL && !isOfView(name));
	const { views, problems } = decodeViews(parameters, dataset, beside);
	const all: ProblemDetail[] = [
		...blanks(parameters, beside),
		...parameters.getAll(SEVERAL).flatMap(emptyNames),
		...problems
			.filter(({ renamed }) => !renamed)
			.map(({ within, ...one }) =>
				within === undefined
					? withAccepted(one, [SEVERAL, ...beside])
					: { ...withAccepted({ ...one, parameter: within }, viewParameters), parameter: SEVERAL },
			),
	];
	const named = new Set(all.map(({ parameter }) => parameter));
	all.push(...own.filter(({ parameter }) => !named.has(parameter)));
	if (all.length > 0) return refuse(all);
	return { views, parameters, meaning: encodeFullViews(views) };
}

function isOfView(name: string): boolean {
	return (viewParameters as readonly string[]).includes(name);
}

/** Names inside a View that stand there without a value. */
function emptyNames(query: string, at: number): ProblemDetail[] {
	return blanks(new URLSearchParams(query), viewParameters).map(({ parameter, message, ...one }) => ({
		...one,
		parameter: SEVERAL,
		value: cut(query),
		message: `view ${at + 1}, ${parameter}: ${message}`,
	}));
}
