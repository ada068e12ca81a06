import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { dataset } from "@/data/dataset";
import { SeriesPage, seriesMetadata } from "../../SeriesPage";

type Props = PageProps<"/series/[id]/rows">;

async function idOf({ params }: Props): Promise<string> {
	const { id } = await params;
	// The plain address of a series that is not there says so.
	return dataset.series.some((series) => series.id === id)
		? id
		: redirect(`/series/${encodeURIComponent(id)}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	return seriesMetadata(await idOf(props));
}

/** A series with the rows of a year: `/series/<id>?year=` is answered from here, see next.config.js. */
export default async function Page(props: Props) {
	const { year } = await props.searchParams;
	return <SeriesPage id={await idOf(props)} asked={[year].flat()[0]} />;
}
