"use client";

import { useRouter } from "next/navigation";
import {
	type MouseEvent,
	use,
	useDeferredValue,
	useEffect,
	useMemo,
	useReducer,
	useState,
	useTransition,
} from "react";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import { FigureTable } from "@/components/table/FigureTable";
import { OtherVersion } from "@/components/ui/OtherVersion";
import { formatDate } from "@/data/dates";
import { basicFigure, isBasic } from "@/data/figures/basic";
import type { Figure } from "@/data/figures/figure";
import { permalinkQuery } from "@/data/permalink";
import { covers } from "@/data/slice";
import type { Dataset, View } from "@/data/types";
import { decodeView, encodeView } from "@/data/view";
import { unpack, type WireDataset } from "@/data/wire";
import { sidesOf } from "@/data/yardsticks";
import { ChartTabs } from "./ChartTabs";
import { FILTERS, Filters } from "./Filters";
import { KnownOn } from "./KnownOn";
import { Problems } from "./Problems";
import { ReadFirst } from "./ReadFirst";
import { loadReadings, makerOf } from "./readings";
import { changedAddress } from "./settle";
import { pushAddress, replaceAddress, useAddress } from "./use-address";

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
	/** The day under a slider that still moves: chart and table follow, the address and the status wait. */
	const [tried, setTried] = useState<string | null>();
	const followed = useDeferredValue(tried);
	if (search !== shown) {
		setShown(search);
		setHasChanged(true);
		setTried(undefined);
	}
	const { view: chosen, problems } = useMemo(
		() => decodeView(new URLSearchParams(search), data, ["version"]),
		[search, data],
	);
	const view = useMemo(
		() => (followed === undefined ? chosen : { ...chosen, known: followed }),
		[chosen, followed],
	);
	// Only the first view of a page waits for its code here: a later one is asked for before it is shown.
	// Asked for at each rendering, also once it is here: React counts on meeting it again where it waited.
	const toFigure = isBasic(view) ? basicFigure : use(loadReadings());
	const figure = useMemo(() => toFigure(view, data), [toFigure, view, data]);
	const isSettled = tried === undefined && followed === undefined;
	const query = encodeView(view, data);
	const hasOtherSide = sidesOf(view.conflict, data).length > 1;
	const linkedVersion = new URLSearchParams(search).get("version");

	/** True where the reports and series that an address names are here, and the code of its chart. */
	function holds(wanted: string): boolean {
		const asked = viewAt(wanted);
		return makerOf(asked) !== null && covers(asked, packed.scope, data);
	}

	function viewAt(wanted: string): View {
		return decodeView(new URLSearchParams(wanted), data, ["version"]).view;
	}

	const [, codeCame] = useReducer((count: number) => count + 1, 0);
	const lacksCode = makerOf(viewAt(address)) === null;
	useEffect(() => {
		// Back or forward may lead to a chart whose code is not here.
		if (lacksCode) loadReadings().then(codeCame, () => window.location.reload());
	}, [lacksCode]);

	useEffect(() => {
		// The server knows of a changed view only where it had to be asked.
		document.title = `${figure.title} | Reported Losses`;
	}, [figure.title]);

	function change(part: Partial<View>, setAddress = pushAddress) {
		show(changedAddress(chosen, part), setAddress);
	}

	function show(next: URLSearchParams, setAddress = pushAddress) {
		// Another war or side needs other reports, another measure perhaps a series: the server sends them.
		const asked = viewAt(next.toString());
		if (!covers(asked, packed.scope, data))
			startWaiting(() => router.push(`/explore?${next.toString()}`, { scroll: false }));
		else if (makerOf(asked) !== null) setAddress(canonical(next, data));
		else
			startWaiting(async () => {
				const there = canonical(next, data);
				await loadReadings().then(
					() => setAddress(there),
					() => window.location.assign(there),
				);
			});
	}

	/** A link to another view is a change of this one: no new page, and focus is where the change is read. */
	function follow(event: MouseEvent<HTMLElement>) {
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
		if (!link || !plain || link.hash || `${link.origin}${link.pathname}` !== exploreHere()) return;
		event.preventDefault();
		show(new URLSearchParams(link.search));
		if ("stay" in link.dataset) return;
		renewForm();
		document.getElementById("figure-title")?.focus();
	}

	return (
		<>
			<Problems problems={problems} />
			<p role="status" className={waiting ? "mb-2 text-sm text-muted" : "sr-only"}>
				{waiting ? "Fetching the reports of this choice" : hasChanged && isSettled ? inShort(figure) : ""}
			</p>
			<OtherVersion linked={linkedVersion} present={data.version} />
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
					<Filters key={form} view={chosen} data={data} onChange={(part) => change(part)} />
				</div>
				<div id="chart" tabIndex={-1} className="order-1 min-w-0 lg:order-2">
					<ChartTabs view={view} data={data} />
					<FigureCard
						figure={figure}
						actions={
							<>
								<KnownOn
									key={form}
									view={tried === undefined ? chosen : { ...chosen, known: tried }}
									data={data}
									form={FILTERS}
									onTry={setTried}
									onChoose={(known, again) => {
										setTried(undefined);
										if (known !== chosen.known) change({ known }, again ? replaceAddress : pushAddress);
									}}
								/>
								{figure.empty ? null : (
									<>
										<ExportMenu query={query} permalink={`${site}/explore?${permalinkQuery(figure)}`} />
										<p className="mt-2 text-sm">
											<a href={`/side-by-side?view=${encodeURIComponent(query)}`}>
												Put side by side with {hasOtherSide ? "the other side of the war" : "another view"}
											</a>
										</p>
									</>
								)}
							</>
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

function inShort({ title, rows, view: { known } }: Figure): string {
	const counted = `${title}: ${rows.length} ${rows.length === 1 ? "report" : "reports"}`;
	return known === null ? counted : `${counted}, as known on ${formatDate(known)}`;
}

function canonical(parameters: URLSearchParams, data: Dataset): string {
	const query = encodeView(decodeView(parameters, data).view, data);
	return query ? `/explore?${query}` : "/explore";
}
