import { plainPage } from "@/app/plain-page";
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
	return plainPage({ status: 404, title: "There is no such row", ...noSuchRow(id, date, series ?? null) });
}
