import { dataset } from "@/data/dataset";
import { currentId } from "@/data/renamed";
import { rowHref } from "@/data/series";
import { noSuchRow } from "@/data/series-page";

/**
 * A row of a series by its id: `/reports/<series>@<date>` comes here and is led on, for good, to the row on the
 * series' page. A day without a row gets a page, written out here since it belongs to no other, that says which days
 * there are.
 */
export async function GET(_: Request, { params }: RouteContext<"/series/[id]/[date]">): Promise<Response> {
	const { id, date } = await params;
	const series = dataset.series.find((one) => one.id === currentId("series", id));
	if (series?.rows.some(([day]) => day === date))
		return new Response(null, { status: 308, headers: { location: rowHref(series.id, date) } });
	return new Response(page(noSuchRow(id, date, series ?? null)), {
		status: 404,
		headers: { "content-type": "text/html; charset=utf-8", "x-content-type-options": "nosniff" },
	});
}

function page({ message, links }: ReturnType<typeof noSuchRow>): string {
	const items = links.map(
		({ href, label }) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a></li>`,
	);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>No such row | Reported Losses</title>
<style>:root { color-scheme: light dark } body { font-family: system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5 }</style>
</head>
<body><main>
<h1>There is no such row</h1>
<p>${escapeMarkup(message)}</p>
<ul>${items.join("")}</ul>
</main></body>
</html>
`;
}

function escapeMarkup(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
