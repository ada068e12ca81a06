import { createHash } from "node:crypto";
import { dataset } from "@/data/dataset";
import { cut } from "@/data/foreign-text";
import { isVersion } from "@/data/version";
import { isPackable, toSend } from "./packed";
import { INERT, open, type ProblemDetail, problem, refuse } from "./problem";
import { siteUrl } from "./site";

/** Thrown where what is asked for turns out, while it is made, to be asked for wrongly. */
export class Refusal extends Error {
	constructor(readonly problems: readonly ProblemDetail[]) {
		super("refused");
	}
}

/** Thrown where more is asked for at once than can be made in good time. */
export class Busy extends Error {}

/** A caller that comes back after so many seconds finds the queue of pictures drawn. */
const RETRY_AFTER = 10;

function excuse(error: unknown): Response {
	if (error instanceof Refusal) return refuse(error.problems);
	if (!(error instanceof Busy)) throw error;
	const detail = `Too much is asked for at once. Ask again in ${RETRY_AFTER} seconds.`;
	return problem(503, "Too busy now", detail, [], { "retry-after": String(RETRY_AFTER) });
}

const METHODS = "GET, HEAD, OPTIONS";

/** The answer to a browser that asks whether a page elsewhere may read this. */
export function OPTIONS(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...open,
			allow: METHODS,
			"access-control-allow-methods": METHODS,
			"access-control-allow-headers": "If-None-Match",
			"access-control-max-age": "86400",
		},
	});
}

/** The answer to methods that would change something: there is nothing to change here. */
export function refuseMethod(request: Request): Response {
	const detail = `This address can be read (${METHODS}); ${request.method} would change something.`;
	return problem(405, "Only to be read", detail, [], { allow: METHODS });
}

/** Of files that need more than nothing where they are opened by themselves. */
const POLICIES: Record<string, string> = {
	// Its styles and its font are in the file.
	"image/svg+xml": `${INERT}; style-src 'unsafe-inline'; font-src data:`,
	// Browsers' viewers of PDF do not open in a sandbox.
	"application/pdf": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

interface Answer {
	/** Called only where the caller does not have the body already. */
	body: () => string | Uint8Array | Promise<string | Uint8Array>;
	type: string;
	/** The name under which it is saved. */
	name?: string;
	/** True for what is saved rather than looked at. */
	attachment?: boolean;
	/** The request headers on which the body depends. */
	vary?: string;
	/** True where an address that names another version of the dataset leads to the present one. */
	isPinned?: boolean;
	/** On what else it depends, as on today's date: in the tag, and such a body is never kept for good. */
	until?: string;
}

/**
 * A body with its type, a weak ETag and honest caching; 304 where the caller has it already. The tag stands for the
 * dataset's version, the code that writes and draws, the site's address, and the address asked for: nothing else
 * decides what the body is, but what `until` names. A body may throw a Refusal or a Busy, which are answered as problems.
 */
export async function answer(
	request: Request,
	{ body, type, name, attachment, vary, isPinned, until }: Answer,
) {
	const { pathname, searchParams } = new URL(request.url);
	const version = searchParams.get("version");
	if (isPinned && version !== null && version !== dataset.version) return toPresent(request, version);
	const etag = tagOf(
		`${type} ${pathname}?${[...searchParams].map(String).sort().join("&")}${until ? ` ${until}` : ""}`,
	);
	const varies = [vary ?? [], isPackable(type) ? "Accept-Encoding" : []].flat();
	const isFixed = !until && version === dataset.version;
	const headers = {
		...open,
		"content-type": type,
		...(isBuilt ? { etag } : {}),
		"cache-control": isFixed ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate",
		"content-security-policy": POLICIES[type] ?? INERT,
		...(name ? { "content-disposition": `${attachment ? "attachment" : "inline"}; filename="${name}"` } : {}),
		...(varies.length > 0 ? { vary: varies.join(", ") } : {}),
	};
	if (isBuilt && isKnown(request, etag)) return new Response(null, { status: 304, headers });
	try {
		const made = await body();
		const sent = typeof made === "string" ? made : await toSend(request, made, type);
		return new Response(sent as BodyInit, { headers });
	} catch (error) {
		return excuse(error);
	}
}

/** An address of another version leads to the same picture made from the present one, for the time being. */
function toPresent(request: Request, version: string): Response {
	if (!isVersion(version))
		return refuse([
			{
				parameter: "version",
				value: cut(version),
				message: `is no version of the dataset; the present one is ${dataset.version}`,
				accepted: dataset.version,
			},
		]);
	const { pathname, searchParams } = new URL(request.url);
	searchParams.set("version", dataset.version);
	return new Response(
		`This address names version ${version} of the dataset. The present version is ${dataset.version}, to which this leads: figures may have been revised since.\n`,
		{
			status: 307,
			headers: {
				...open,
				// A path, as a Host header is never trusted.
				location: `${pathname}?${searchParams}`,
				"content-type": "text/plain; charset=utf-8",
				"cache-control": "public, max-age=0, must-revalidate",
			},
		},
	);
}

/** While the code is being changed, the same address gives another body from one moment to the next. */
const isBuilt = process.env.NODE_ENV !== "development";

function tagOf(address: string): string {
	const all = [dataset.version, process.env.SOURCE_ID ?? "", siteUrl, address];
	return `W/"${createHash("sha256").update(JSON.stringify(all)).digest("base64url").slice(0, 22)}"`;
}

function isKnown(request: Request, etag: string): boolean {
	const weak = (tag: string) => tag.trim().replace(/^W\//, "");
	const known = request.headers.get("if-none-match")?.split(",").map(weak) ?? [];
	return known.includes(weak(etag)) || known.includes("*");
}
