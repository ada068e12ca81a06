import { createHash } from "node:crypto";

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
): Response {
	const body = { type: "about:blank", title, status, detail, ...(errors.length > 0 ? { errors } : {}) };
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			"content-type": "application/problem+json; charset=utf-8",
			"cache-control": "no-store",
			...open,
		},
	});
}

/** Anyone may read the open data from a page of theirs. */
const open = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" };

interface Answer {
	body: string | Buffer;
	type: string;
	/** Given for a file to be saved. */
	name?: string;
	/** True where the address holds the dataset's version, so that its content never changes. */
	immutable: boolean;
}

/** A body with its type, an ETag over its bytes and honest caching; 304 where the caller has it already. */
export function answer(request: Request, { body, type, name, immutable }: Answer): Response {
	const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
	const headers = {
		...open,
		"content-type": type,
		etag,
		"cache-control": immutable ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate",
		// An SVG opened by itself must not run anything.
		"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
		...(name ? { "content-disposition": `attachment; filename="${name}"` } : {}),
	};
	const known = request.headers
		.get("if-none-match")
		?.split(",")
		.map((tag) => tag.trim().replace(/^W\//, ""));
	if (known?.includes(etag)) return new Response(null, { status: 304, headers });
	return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers });
}
