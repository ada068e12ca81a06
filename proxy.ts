import { type NextRequest, NextResponse } from "next/server";
import { problem } from "./app/problem";

/** A path that is no valid percent-encoding names nothing: a 404 as elsewhere, where the router would give up with a 500. */
export function proxy(request: NextRequest): Response {
	const { pathname } = request.nextUrl;
	try {
		decodeURIComponent(pathname);
		return NextResponse.next();
	} catch {
		if (!/^\/(api|data)\//.test(pathname)) return NextResponse.rewrite(new URL("/404", request.url));
		const detail = `'${pathname.slice(0, 80)}' is no valid address: a % in it is not followed by what it should be.`;
		return problem(404, "No such address", detail);
	}
}

export const config = { matcher: "/:path(.*%.*)" };
