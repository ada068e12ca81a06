/** What is no page: opened by itself it shows what it is, runs nothing and asks for nothing. */
export const INERT = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Anyone may read the open data from a page of theirs. */
export const open = {
	"access-control-allow-origin": "*",
	"access-control-expose-headers": "ETag, Content-Disposition",
	"content-security-policy": INERT,
};

export interface ProblemDetail {
	parameter: string;
	value: string;
	message: string;
	accepted?: string;
}

/** An error as RFC 9457 problem details, naming each parameter and what would be accepted. */
export function problem(
	status: number,
	title: string,
	detail: string,
	errors: readonly ProblemDetail[] = [],
	headers: Record<string, string> = {},
): Response {
	const body = { type: "about:blank", title, status, detail, ...(errors.length > 0 ? { errors } : {}) };
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			...open,
			"content-type": "application/problem+json; charset=utf-8",
			"cache-control": "no-store",
			...headers,
		},
	});
}

/** An answer is no longer than a reader can use, however long the address was. */
const MAX_TOLD = 20;

/** A 400 that says of each parameter what was wrong with it. */
export function refuse(problems: readonly ProblemDetail[]): Response {
	const told = problems.slice(0, MAX_TOLD);
	const named = told.map(({ parameter, message }) => `${parameter}: ${message}`).join("; ");
	const more = problems.length - told.length;
	const detail = more === 0 ? named : `${named}; and ${more} more`;
	return problem(400, "The address could not be read", detail, told);
}
