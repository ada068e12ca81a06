import type { NextRequest } from "next/server";
import { plainPage } from "../plain-page";
import { problem } from "../problem";
import { isPage } from "./policy";

/** Characters of a path with its query. */
export const MAX_ADDRESS = 8_000;
/** A form of the explorer sends one for each source that is ticked. */
export const MAX_PARAMETERS = 400;

interface Fault {
	status: number;
	title: string;
	detail: string;
	allow?: string;
}

/** The answer to what no route has to look at; null where the request is in order. */
export function refuse(request: NextRequest): Response | null {
	const { pathname } = request.nextUrl;
	const isData = !isPage(pathname);
	if (request.method === "OPTIONS")
		return isData && !HAS_NO_OPTIONS.test(pathname)
			? null
			: new Response(null, { status: 204, headers: { allow: PAGE_METHODS } });
	const fault = faultOf(request, isData);
	if (!fault) return null;
	const { status, title, detail, allow } = fault;
	const headers = allow ? { allow } : undefined;
	if (isData) return problem(status, title, detail, [], headers);
	return plainPage({ status, title, message: detail, links: [{ href: "/", label: "Home" }], headers });
}

const PAGE_METHODS = "GET, HEAD";
/** Files made at build, and rows of series, which a page answers for where there is no such series. */
const HAS_NO_OPTIONS = /^\/(?:(?:reports|series)\/.*|robots\.txt|sitemap\.xml|icon\.svg|favicon\.ico)$/;

function faultOf({ method, nextUrl, headers }: NextRequest, isData: boolean): Fault | null {
	if (method !== "GET" && method !== "HEAD") {
		const allow = isData ? `${PAGE_METHODS}, OPTIONS` : PAGE_METHODS;
		return {
			status: 405,
			title: "Only to be read",
			detail: `This address can be read (${allow}); nothing here can be changed.`,
			allow,
		};
	}
	const { pathname, search } = nextUrl;
	const length = pathname.length + search.length;
	if (length > MAX_ADDRESS)
		return {
			status: 414,
			title: "Address too long",
			detail: `The address has ${length} characters; at most ${MAX_ADDRESS} are read.`,
		};
	const count = search === "" ? 0 : search.split("&").length;
	if (count > MAX_PARAMETERS)
		return {
			status: 400,
			title: "Too many parameters",
			detail: `The address has ${count} parameters; at most ${MAX_PARAMETERS} are read.`,
		};
	if (Number(headers.get("content-length") ?? 0) !== 0 || headers.has("transfer-encoding"))
		return { status: 413, title: "No body is read", detail: "Nothing here takes a body: ask without one." };
	return null;
}
