import type { Metadata } from "next";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import { CheckClaim } from "@/components/home/CheckClaim";
import { CuratedViews } from "@/components/home/CuratedViews";
import { InShort } from "@/components/home/InShort";
import { Newest } from "@/components/home/Newest";
import { FigureTable } from "@/components/table/FigureTable";
import Link from "@/components/ui/Link";
import { curatedViews, homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { newestOfEachStance } from "@/data/figures/rows";
import { newestRows } from "@/data/newest";
import { permalinkQuery } from "@/data/permalink";
import { encodeViews, firstPair } from "@/data/side-by-side";
import { decodeView, encodeView } from "@/data/view";
import { oembedLinks } from "./oembed-links";
import { permalink } from "./site";

export const metadata: Metadata = { alternates: { types: oembedLinks("/") } };

export default function HomePage() {
	const { view } = decodeView(new URLSearchParams(homeQuery), dataset);
	const query = encodeView(view, dataset);
	const shown = figure(view, dataset);
	return (
		<>
			<h1>Who said how many, about whom, and when</h1>
			<p className="mt-2 mb-5 max-w-3xl">
				Publicly reported estimates of war losses, each with its source, its date, its range and the interest
				of whoever gave it.
			</p>
			<FigureCard
				figure={shown}
				actions={
					<>
						<ExportMenu query={query} permalink={permalink(`/explore?${permalinkQuery(shown)}`)} />
						<p className="mt-3 print:hidden">
							<Link href={`/explore?${query}`} className="font-semibold">
								Open this comparison in the explorer
							</Link>{" "}
							to narrow it by source and date.
						</p>
					</>
				}
			>
				<ChartStage figure={shown} query={query} goLive="when-touched" widest={1120} />
			</FigureCard>
			<p className="mt-6 mb-5 max-w-3xl">
				The chart shows what had been reported of Russian soldiers killed in Ukraine by the end of March 2022,
				beside the toll of another war that the press compared it with.
			</p>
			<InShort newest={newestOfEachStance(shown.sources)} />
			<div className="mt-6">
				<FigureTable figure={shown} query={query} />
			</div>
			<CheckClaim />
			<CuratedViews views={curatedViews} />
			<p className="mt-3 print:hidden">
				Two sides at once:{" "}
				<Link href={`/side-by-side?${encodeViews(firstPair(dataset), dataset)}`} prefetch={false}>
					Russian and Ukrainian soldiers reported killed, side by side on one axis
				</Link>
			</p>
			<Newest rows={newestRows(dataset, 6)} />
		</>
	);
}
