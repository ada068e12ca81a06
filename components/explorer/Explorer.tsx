"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, useTransition } from "react";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import { FigureTable } from "@/components/table/FigureTable";
import { figure as toFigure } from "@/data/figures";
import { permalinkQuery } from "@/data/permalink";
import { covers } from "@/data/slice";
import type { Dataset, View } from "@/data/types";
import { decodeView, encodeFullView, encodeView } from "@/data/view";
import { unpack, type WireDataset } from "@/data/wire";
import { Filters } from "./Filters";
import { Problems } from "./Problems";
import { ReadFirst } from "./ReadFirst";
import { pushAddress, useAddress } from "./use-address";

interface ExplorerProps {
	/** What the chosen side of the chosen conflict and the yardsticks need of the dataset. */
	packed: WireDataset;
	/** SITE_URL, or empty. */
	site: string;
}

/** The workbench. Its only state is the address: every change is a new one, and back and forward walk through them. */
export function Explorer({ packed, site }: ExplorerProps) {
	const data = useMemo(() => unpack(packed), [packed]);
	const [waiting, startWaiting] = useTransition();
	const router = useRouter();
	const address = useAddress().toString();
	const [shown, setShown] = useState(address);
	// What is not here arrives after its address: until then the old view stays.
	const search = holds(address) ? address : shown;
	if (search !== shown) setShown(search);
	const { view, problems } = useMemo(
		() => decodeView(new URLSearchParams(search), data, ["version"]),
		[search, data],
	);
	const figure = useMemo(() => toFigure(view, data), [view, data]);
	const query = encodeView(view, data);
	const linkedVersion = new URLSearchParams(search).get("version");

	/** True where the reports and series that an address names are here. */
	function holds(wanted: string): boolean {
		return covers(decodeView(new URLSearchParams(wanted), data, ["version"]).view, packed.scope, data);
	}

	function change(part: Partial<View>) {
		const next = changed(view, part);
		// Another war or side needs other reports, another measure perhaps a series: the server sends them.
		if (holds(next.toString())) pushAddress(canonical(next, data));
		else startWaiting(() => router.push(`/explore?${next.toString()}`, { scroll: false }));
	}

	return (
		<>
			<Problems problems={problems} />
			<p role="status" className={waiting ? "mb-2 text-sm text-muted" : "sr-only"}>
				{waiting ? "Fetching the reports of this choice" : ""}
			</p>
			{linkedVersion && linkedVersion !== data.version ? (
				<p role="status" className="mb-4 rounded border border-line bg-mark p-3 text-sm">
					This link was made with dataset version {linkedVersion.slice(0, 40)}; the present version is{" "}
					{data.version}, so figures may have been added or corrected since.
				</p>
			) : null}
			<p className="mb-3 flex gap-4 text-sm lg:mb-0">
				<a href="#choose" className="lg:hidden">
					Choose what to compare
				</a>
				<a href="#chart" className="sr-only focus:not-sr-only">
					Skip the choices, to the chart
				</a>
			</p>
			<div aria-busy={waiting} className="grid items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
				<div id="choose" className="order-2 min-w-0 lg:order-1 lg:row-span-2">
					<Filters view={view} data={data} onChange={change} />
				</div>
				<div id="chart" tabIndex={-1} className="order-1 min-w-0 lg:order-2">
					<FigureCard
						figure={figure}
						actions={
							figure.empty ? null : (
								<ExportMenu query={query} permalink={`${site}/explore?${permalinkQuery(figure)}`} />
							)
						}
					>
						<ChartStage figure={figure} query={query} goLive="at-once" widest={820} />
					</FigureCard>
				</div>
				<div className="order-3 grid min-w-0 gap-6">
					<FigureTable figure={figure} />
					<ReadFirst conflict={data.conflicts.find(({ id }) => id === view.conflict)} />
				</div>
			</div>
		</>
	);
}

/** The address of a changed view; another population or measure takes its own default yardstick and kind of count. */
function changed(view: View, part: Partial<View>): URLSearchParams {
	const parameters = new URLSearchParams(encodeFullView({ ...view, ...part }));
	if (part.conflict) return new URLSearchParams({ conflict: part.conflict });
	if (part.side || part.group || part.measure) parameters.delete("baseline");
	if (part.measure) parameters.delete("span");
	if ((part.measure || part.span) && view.chart === "timeline") parameters.delete("chart");
	return parameters;
}

function canonical(parameters: URLSearchParams, data: Dataset): string {
	const query = encodeView(decodeView(parameters, data).view, data);
	return query ? `/explore?${query}` : "/explore";
}
