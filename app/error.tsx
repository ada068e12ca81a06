"use client";

import Link from "@/components/ui/Link";

/** Shown in place of a page that could not be drawn. The message of the error is for the server's log, not for here. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
	const code = digestOf(error);
	return (
		<>
			<h1>This page could not be shown</h1>
			<p className="mt-3 max-w-prose">
				Something went wrong while it was made. The data is not affected. Trying again may help; if it does
				not, the rest of the site should still work.
			</p>
			<p className="mt-4 flex flex-wrap items-center gap-5">
				<button
					type="button"
					onClick={() => retry()}
					className="border border-line bg-panel px-4 py-2 font-semibold"
				>
					Try again
				</button>
				<Link href="/">Home</Link>
				<Link href="/sources">Sources</Link>
			</p>
			{code ? <p className="mt-4 text-sm text-muted">Reference for a report of this error: {code}</p> : null}
		</>
	);
}

/** Errors of the server carry an identifier that finds them in its log. */
function digestOf(error: unknown): string | null {
	return error instanceof Error && "digest" in error && typeof error.digest === "string"
		? error.digest
		: null;
}
