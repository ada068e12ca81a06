import { ChartTabs } from "@/components/explorer/ChartTabs";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import Link from "@/components/ui/Link";
import { chartTabs } from "@/data/chart-tabs";
import { figure } from "@/data/figures";
import { permalinkQuery } from "@/data/permalink";
import type { Dataset, View } from "@/data/types";
import { encodeView } from "@/data/view";
import { permalink } from "../../site";

/** The chart that a conflict's page opens on. */
export function OpeningFigure({ view, data }: { view: View; data: Dataset }) {
	const query = encodeView(view, data);
	const shown = figure(view, data);
	return (
		<FigureCard
			figure={shown}
			actions={
				<>
					<ExportMenu query={query} permalink={permalink(`/explore?${permalinkQuery(shown)}`)} />
					<p className="mt-3 print:hidden">
						<Link href={`/explore?${query}`} prefetch={false} className="font-semibold">
							Open this chart in the explorer
						</Link>
						, with the table behind it, or read its reports otherwise:
					</p>
					<ChartTabs tabs={chartTabs(view, data)} />
				</>
			}
		>
			<ChartStage figure={shown} query={query} goLive="when-touched" widest={1120} />
		</FigureCard>
	);
}
