"use client";

import {
	type MouseEvent,
	memo,
	useDeferredValue,
	useEffect,
	useMemo,
	useReducer,
	useRef,
	useState,
} from "react";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import { FigureTable } from "@/components/table/FigureTable";
import { OtherVersion } from "@/components/ui/OtherVersion";
import { formatDate } from "@/data/dates";
import type { Figure } from "@/data/figures/figure";
import type { View } from "@/data/types";
import { ChartTabs } from "./ChartTabs";
import { FILTERS, Filters } from "./Filters";
import { engineHere, ready } from "./fetching";
import { KnownOn } from "./KnownOn";
import { Problems } from "./Problems";
import { ReadFirst } from "./ReadFirst";
import { pushAddress, replaceAddress, spelled, useAddress } from "./use-address";
import { afterPaint, useAfterPaint } from "./use-after-paint";
import { useInOrder } from "./use-in-order";
import type { Workbench } from "./workbench";

// A control that answers need not have these compared: they hang on nothing but the figure.
const Chart = memo(ChartStage);
const Table = memo(FigureTable);

interface ExplorerProps {
	/** The query that the page was asked for, and all that it shows. */
	search: string;
	opening: Workbench;
	/** SITE_URL, or empty. */
	site: string;
}

/**
 * The workbench. Its only state is the address: every change is a new one, and back and forward walk through them. A
 * page brings its first state ready made; what makes the others comes when a reader first touches it.
 */
export function Explorer({ search, opening, site }: ExplorerProps) {
	const { version } = opening.figure;
	const present = spelled(useAddress(search));
	/** The chart and what stands around it follow once the control that was touched has been seen to answer. */
	const address = useAfterPaint(present);
	const [shown, setShown] = useState(() => ({ address: spelled(search), bench: opening }));
	// A new form keeps no half-written date.
	const [form, renewForm] = useReducer((count: number) => count + 1, 0);
	const [arrivals, arrived] = useReducer((count: number) => count + 1, 0);
	const [hasChanged, setHasChanged] = useState(false);
	/** The day under a slider that still moves: chart and table follow, the address and the status wait. */
	const [tried, setTried] = useState<string | null>();
	const followed = useDeferredValue(tried);
	const { pending, go } = useInOrder(version);

	// What is not here arrives after its address: until then the old view stays.
	const there = address === shown.address ? shown.bench : benchAt(address);
	if (there !== null && there !== shown.bench) {
		setShown({ address, bench: there });
		setHasChanged(true);
		setTried(undefined);
	}
	const lacks = there === null;
	useEffect(() => {
		// Back or forward may lead to what is not here.
		if (lacks) ready(address, version).then(arrived, () => window.location.reload());
	}, [lacks, address, version]);

	const { bench } = shown;
	const isSettled = tried === undefined && followed === undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: what makes it may arrive while the slider moves
	const seen = useMemo(
		() => (followed === undefined ? null : engineHere()?.readingOn(followed, shown.address)) ?? bench,
		[followed, shown, arrivals],
	);
	const { figure, query } = seen;
	const waiting = pending !== null || lacks;
	/** A control shows at once what was chosen with it. */
	const choice = useMemo(
		() => (present === shown.address ? null : (engineHere()?.choiceAt(present) ?? null)),
		[present, shown],
	);
	const chosen: View = { ...(choice?.view ?? bench.figure.view), ...pending };
	const linkedVersion = new URLSearchParams(address).get("version");

	useEffect(() => {
		// The server knows of a changed view only where it had to be asked.
		document.title = `${figure.title} | Reported Losses`;
	}, [figure.title]);

	function benchAt(wanted: string): Workbench | null {
		return wanted === spelled(search) ? opening : (engineHere()?.workbenchAt(wanted) ?? null);
	}

	const touched = useRef(false);
	/** Whoever reaches for the page may soon change it. */
	function touch() {
		if (touched.current) return;
		touched.current = true;
		// A failure matters only to a change, which tries again.
		afterPaint(() => ready(shown.address, version).then(arrived, () => undefined));
	}

	function change(part: Partial<View>, setAddress = pushAddress) {
		go({
			part,
			to: (engine) => engine.changed(window.location.search, part),
			setAddress,
			// The form by itself leads where the change would.
			otherwise: () => document.querySelector<HTMLFormElement>(`#${FILTERS}`)?.submit(),
		});
	}

	/** A link to another view is a change of this one: no new page, and focus is where the change is read. */
	function follow(event: MouseEvent<HTMLElement>) {
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
		if (!link || !plain || link.hash || `${link.origin}${link.pathname}` !== exploreHere()) return;
		event.preventDefault();
		const { href, search: wanted } = link;
		go({ to: () => wanted, setAddress: pushAddress, otherwise: () => window.location.assign(href) });
		if ("stay" in link.dataset) return;
		renewForm();
		toTitle.current = true;
	}

	/** Once the title is that of the view that was asked for: it is read out as it gets the focus. */
	const toTitle = useRef(false);
	const isThere = present === shown.address && pending === null;
	useEffect(() => {
		if (!toTitle.current || !isThere) return;
		toTitle.current = false;
		document.getElementById("figure-title")?.focus();
	});

	return (
		<>
			<Problems problems={bench.problems} />
			<p role="status" className={waiting ? "mb-2 text-sm text-muted" : "sr-only"}>
				{waiting ? "Fetching the reports of this choice" : hasChanged && isSettled ? inShort(figure) : ""}
			</p>
			<OtherVersion linked={linkedVersion} present={version} />
			<p className="mb-3 flex gap-4 text-sm lg:mb-0 print:hidden">
				<a href="#choose" className="lg:hidden">
					Choose what to compare
				</a>
				<a href="#chart" className="sr-only focus:not-sr-only">
					Skip the choices, to the chart
				</a>
			</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to its links */}
			<div
				aria-busy={waiting || present !== shown.address}
				onClick={follow}
				onPointerMove={touch}
				onPointerDown={touch}
				onFocus={touch}
				onKeyDown={touch}
				className="grid items-start gap-6 lg:grid-cols-[17rem_minmax(0,1fr)] print:block"
			>
				<div id="choose" className="print:hidden order-2 min-w-0 lg:order-1 lg:row-span-2">
					<Filters edition={form} view={chosen} choices={bench.choices} onChange={(part) => change(part)} />
				</div>
				<div id="chart" tabIndex={-1} className="order-1 min-w-0 lg:order-2">
					<ChartTabs tabs={choice?.tabs ?? seen.tabs} />
					<FigureCard
						figure={figure}
						actions={
							<>
								<KnownOn
									key={form}
									known={tried === undefined ? chosen.known : tried}
									of={bench.known}
									form={FILTERS}
									onTry={setTried}
									onChoose={(known, again) => {
										setTried(undefined);
										if (known !== chosen.known) change({ known }, again ? replaceAddress : pushAddress);
									}}
								/>
								{figure.empty ? null : (
									<>
										<ExportMenu query={query} permalink={`${site}/explore?${seen.permalink}`} />
										<p className="mt-2 text-sm print:hidden">
											<a href={`/side-by-side?view=${encodeURIComponent(query)}`}>
												Put side by side with{" "}
												{bench.hasOtherSide ? "the other side of the war" : "another view"}
											</a>
										</p>
									</>
								)}
							</>
						}
					>
						<Chart figure={figure} query={query} goLive="at-once" widest={820} />
					</FigureCard>
				</div>
				<div className="order-3 grid min-w-0 gap-6 print:mt-6 print:block">
					<Table figure={figure} query={query} />
					<ReadFirst of={bench.readFirst} />
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
