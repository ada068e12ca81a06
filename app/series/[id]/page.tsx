import type { Metadata } from "next";
import { dataset } from "@/data/dataset";
import { SeriesPage, seriesMetadata } from "../SeriesPage";

type Props = PageProps<"/series/[id]">;

// What is not listed is a 404 from the router, and a whole page: thrown while a page is made, it would need scripts.
export const dynamicParams = false;

export function generateStaticParams() {
	return dataset.series.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	return seriesMetadata((await params).id);
}

/** A series with its newest rows, made at build; `?year=` leads to ./rows. */
export default async function Page({ params }: Props) {
	return <SeriesPage id={(await params).id} />;
}
