"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useEffect, useMemo, useReducer, useState, useTransition } from "react";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import { FigureTable } from "@/components/table/FigureTable";
import { figure as toFigure } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import { permalinkQuery } from "@/data/permalink";
import { covers } from "@/data/slice";
import type { Dataset, View } from "@/data/types";
import { decodeView, encodeView } from "@/data/view";
import { unpack, type WireDataset } from "@/data/wire";
import { ChartTabs } from "./ChartTabs";
import { Filters } from "./Filters";
import { Problems } from "./Problems";
import { ReadFirst } from "./ReadFirst";
import { changedAddress } from "./settle";
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
	// A new form keeps no half-written date.
	const [form, renewForm] = useReducer((count: number) => count + 1, 0);
	const [hasChanged, setHasChanged] = useState(false);
	if (search !== shown) {
		setShown(search);
		setHasChanged(true);
	}
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

	useEffect(() => {
		// The server knows of a changed view only where it had to be asked.
		document.title = `${figure.title} | Reported Losses`;
	}, [figure.title]);

	function change(part: Partial<View>) {
		show(changedAddress(view, part));
	}

	function show(next: URLSearchParams) {
		// Another war or side needs other reports, another measure perhaps a series: the server sends them.
		if (holds(next.toString())) pushAddress(canonical(next, data));
		else startWaiting(() => router.push(`/explore?${next.toString()}`, { scroll: false }));
	}

	/** A link to another view is a change of this one: no new page, and focus is where the change is read. */
	function follow(event: MouseEvent<HTMLElement>) {
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
		if (!link || !plain || link.hash || `${link.origin}${link.pathname}` !== exploreHere()) return;
		event.preventDefault();
		renewForm();
		show(new URLSearchParams(link.search));
		document.getElementById("figure-title")?.focus();
	}

	return (
		<>
			<Problems problems={problems} />
			<p role="status" className={waiting ? "mb-2 text-sm text-muted" : "sr-only"}>
				{waiting ? "Fetching the reports of this choice" : hasChanged ? inShort(figure) : ""}
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
			{/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to its links */}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
			<div
				aria-busy={waiting}
				onClick={follow}
				className="grid items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)]"
			>
				<div id="choose" className="order-2 min-w-0 lg:order-1 lg:row-span-2">
					<Filters key={form} view={view} data={data} onChange={change} />
				</div>
				<div id="chart" tabIndex={-1} className="order-1 min-w-0 lg:order-2">
					<ChartTabs view={view} data={data} />
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

function exploreHere(): string {
	return `${window.location.origin}/explore`;
}

function inShort({ title, rows }: Figure): string {
	return `${title}: ${rows.length} ${rows.length === 1 ? "report" : "reports"}`;
}

function canonical(parameters: URLSearchParams, data: Dataset): string {
	const query = encodeView(decodeView(parameters, data).view, data);
	return query ? `/explore?${query}` : "/explore";
}
