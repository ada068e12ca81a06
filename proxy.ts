import { NextResponse } from "next/server";

/** An address that is no text at all (`/reports/%`) is told so, where the router would answer with a server error. */
export function proxy(request: Request): Response {
	const { pathname } = new URL(request.url);
	try {
		decodeURIComponent(pathname);
		return NextResponse.next();
	} catch {
		return Response.json(
			{
				type: "about:blank",
				title: "The address could not be read",
				status: 400,
				detail: "A percent sign in the path is not followed by two digits of a UTF-8 character.",
			},
			{
				status: 400,
				headers: { "Content-Type": "application/problem+json", "Access-Control-Allow-Origin": "*" },
			},
		);
	}
}
