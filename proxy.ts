import { type NextRequest, NextResponse } from "next/server";
import { keepPage, keptPage } from "./app/kept-pages";
import { plainPage } from "./app/plain-page";
import { problem } from "./app/problem";
import { isPage, policyOf } from "./app/security/policy";
import { refuse } from "./app/security/refuse";

const POLICY = "Content-Security-Policy";

/** Refuses what no route should have to look at, and gives every page its policy. */
export function proxy(request: NextRequest): Response {
	return refuse(request) ?? lead(request);
}

function lead(request: NextRequest): Response {
	const { pathname, search } = request.nextUrl;
	const path = decoded(pathname);
	if (path === null) return noSuchAddress(pathname);
	if (!isPage(pathname)) return NextResponse.next();
	const { text, nonce } = policyOf(path, search);
	const kept = nonce ? keptPage(nonce) : null;
	const passed = nonce === null ? undefined : { request: { headers: told(request, text) } };
	const response = kept ?? NextResponse.next(passed);
	if (nonce && !kept) keepPage(nonce);
	response.headers.set(POLICY, text);
	return response;
}

/** Null for what is no valid percent-encoding, and so names nothing: the router would give up on it with a 500. */
function decoded(pathname: string): string | null {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return null;
	}
}

/** Answered here: led on to the page of what is not there, Next would ask itself for it over the network. */
function noSuchAddress(pathname: string): Response {
	const title = "No such address";
	const detail = `'${pathname.slice(0, 80)}' is no valid address: a % in it is not followed by what it should be.`;
	if (!isPage(pathname)) return problem(404, title, detail);
	return plainPage({ status: 404, title, message: detail, links: [{ href: "/", label: "Home" }] });
}

/** Next reads the nonce from the policy in the request's headers, and writes it into the scripts of the page. */
function told(request: NextRequest, policy: string): Headers {
	const headers = new Headers(request.headers);
	headers.set(POLICY, policy);
	return headers;
}

// Files with a hash in their name need no look at all: their headers stand in app/security/headers.js.
export const config = { matcher: "/((?!_next/static/).*)" };
