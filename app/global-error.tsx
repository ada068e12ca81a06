"use client";

import "./globals.css";

/** Shown where even the frame of the site failed, so that it brings its own document. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
	return (
		<html lang="en">
			<body className="font-sans">
				<title>Error | Reported Losses</title>
				<main className="mx-auto max-w-6xl px-4 py-6">
					<h1>This page could not be shown</h1>
					<p className="mt-3">Something went wrong while it was made. The data is not affected.</p>
					<p className="mt-4 flex flex-wrap items-center gap-5">
						<button
							type="button"
							onClick={() => retry()}
							className="border border-line bg-panel px-4 py-2 font-semibold"
						>
							Try again
						</button>
						<a href="/">Home</a>
					</p>
				</main>
			</body>
		</html>
	);
}
