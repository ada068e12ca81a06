"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import { FigureTable } from "@/components/table/FigureTable";
import { figure as toFigure } from "@/data/figures";
import { permalinkQuery } from "@/data/permalink";
import type { Dataset, View } from "@/data/types";
import { decodeView, encodeFullView, encodeView } from "@/data/view";
import { Filters } from "./Filters";
import { Problems } from "./Problems";
import { ReadFirst } from "./ReadFirst";
import { pushAddress, useAddress } from "./use-address";

type Held = Pick<View, "conflict" | "side">;

interface ExplorerProps {
	/** What the chosen side of the chosen conflict and the yardsticks need of the dataset. */
	data: Dataset;
	/** The side that `data` holds. */
	held: Held;
	/** Of each war the address of a view that shows something. */
	openings: Readonly<Record<string, string>>;
	/** SITE_URL, or empty. */
	site: string;
}

/** The workbench. Its only state is the address: every change is a new one, and back and forward walk through them. */
export function Explorer({ data, held, openings, site }: ExplorerProps) {
	const router = useRouter();
	const address = useAddress().toString();
	const [shown, setShown] = useState(address);
	// On the way to another war or side its reports arrive after the address: until then the old view stays.
	const search = isOf(held, viewOf(address, data)) ? address : shown;
	if (search !== shown) setShown(search);
	const { view, problems } = useMemo(
		() => decodeView(new URLSearchParams(search), data, ["version"]),
		[search, data],
	);
	const figure = useMemo(() => toFigure(view, data), [view, data]);
	const query = encodeView(view, data);
	const linkedVersion = new URLSearchParams(search).get("version");

	function change(part: Partial<View>) {
		const next = changed(view, part, openings);
		const address = `/explore?${next.toString()}`;
		// Another war or side needs other reports: the server sends them. All else is already here.
		if (isOf(held, viewOf(next.toString(), data))) pushAddress(canonical(next, data));
		else router.push(address, { scroll: false });
	}

	return (
		<>
			<Problems problems={problems} />
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
			<div className="grid items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]">
				<div id="choose" className="order-2 min-w-0 lg:order-1 lg:row-span-2">
					<Filters view={view} data={data} onChange={change} />
				</div>
				<div id="chart" tabIndex={-1} className="order-1 min-w-0 lg:order-2">
					<FigureCard
						figure={figure}
						actions={
							figure.empty ? null : (
								<ExportMenu query={query} permalink={`${site}/explore?${permalinkQuery(view, data)}`} />
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

function viewOf(address: string, data: Dataset): View {
	return decodeView(new URLSearchParams(address), data, ["version"]).view;
}

function isOf(held: Held, { conflict, side }: View): boolean {
	return conflict === held.conflict && side === held.side;
}

/** The address of a changed view; another population or measure takes its own default yardstick and kind of count. */
function changed(view: View, part: Partial<View>, openings: ExplorerProps["openings"]): URLSearchParams {
	const parameters = new URLSearchParams(encodeFullView({ ...view, ...part }));
	if (part.conflict) return new URLSearchParams(openings[part.conflict] ?? { conflict: part.conflict });
	if (part.side || part.group || part.measure) parameters.delete("baseline");
	if (part.measure) parameters.delete("span");
	if ((part.measure || part.span) && view.chart === "timeline") parameters.delete("chart");
	return parameters;
}

function canonical(parameters: URLSearchParams, data: Dataset): string {
	const query = encodeView(decodeView(parameters, data).view, data);
	return query ? `/explore?${query}` : "/explore";
}
