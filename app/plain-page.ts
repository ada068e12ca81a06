import { createHash } from "node:crypto";
import type { InternalLink } from "@/data/links";

const STYLE =
	":root { color-scheme: light dark } body { font-family: system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; overflow-wrap: anywhere }";

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

interface PlainPage {
	status: number;
	title: string;
	message: string;
	links: readonly InternalLink[];
	headers?: Record<string, string> | undefined;
}

/** A page outside the site's frame, for what was refused before any page was looked for: no script, no file. */
export function plainPage({ status, title, message, links, headers }: PlainPage): Response {
	const items = links.map(
		({ href, label }) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a></li>`,
	);
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)} | Reported Losses</title>
<style>${STYLE}</style>
</head>
<body><main>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(message)}</p>
<ul>${items.join("")}</ul>
</main></body>
</html>
`;
	return new Response(html, {
		status,
		headers: {
			"content-type": "text/html; charset=utf-8",
			"content-security-policy": POLICY,
			"cache-control": "no-store",
			...headers,
		},
	});
}

function escapeMarkup(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
