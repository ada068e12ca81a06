"use client";

import { type ComponentType, type MouseEvent, useContext, useEffect, useRef, useState } from "react";
import type { Alike } from "@/components/charts/alike";
import type { Beginning } from "@/components/charts/live/beginning";
import { ChosenTheme } from "@/components/charts/live/chosen-theme";
import type { Figure } from "@/data/figures/figure";
import { Picture } from "./Picture";

interface ChartStageProps {
	figure: Figure;
	/** The view's address, without a leading question mark. */
	query: string;
	/** When the live chart replaces the picture: as soon as it is on the page, or when it is touched. */
	goLive: "at-once" | "when-touched";
	/** Width of the chart's box on a wide page, in CSS pixels. */
	widest: number;
	/** What it has in common with the charts that it shares its axes with. */
	alike?: Alike;
}

type LiveChart = ComponentType<{
	figure: Figure;
	widest: number;
	begin: Beginning | null;
	alike: Alike | undefined;
}>;

/**
 * The chart: a picture drawn by the server, there before any script, which the live chart replaces in the same
 * box, so that nothing moves. What a reader does meanwhile is not lost: the live chart answers to it.
 */
export function ChartStage({ figure, query, goLive, widest, alike }: ChartStageProps) {
	const [Live, setLive] = useState<LiveChart | null>(null);
	const asked = useRef(false);
	const begin = useRef<Beginning>(null);
	const stage = useRef<HTMLDivElement>(null);
	const theme = useContext(ChosenTheme);

	function load() {
		if (asked.current) return;
		asked.current = true;
		import("@/components/charts/LiveChart").then(
			(module) => setLive(() => module.LiveChart),
			// The picture and the table stay: a reader with a broken connection loses nothing.
			() => {
				asked.current = false;
			},
		);
	}

	function point(event: MouseEvent<HTMLDivElement>, pressed: boolean) {
		const { left, top } = event.currentTarget.getBoundingClientRect();
		begin.current = { how: "pointer", x: event.clientX - left, y: event.clientY - top, pressed };
		load();
	}

	// biome-ignore lint/correctness/useExhaustiveDependencies: loading once is the point
	useEffect(() => {
		// A pointer may have come to rest here before any script could hear it.
		if (goLive === "at-once" || stage.current?.matches(":hover")) load();
	}, [goLive]);

	if (Live) return <Live figure={figure} widest={widest} begin={begin.current} alike={alike} />;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only listens; the button below is the control
		// biome-ignore lint/a11y/useKeyWithClickEvents: the button below is the keyboard's way
		<div
			ref={stage}
			className="relative"
			onPointerMove={(event) => point(event, false)}
			onPointerDown={load}
			onClick={(event) => point(event, true)}
		>
			<Picture figure={figure} query={query} widest={widest} theme={theme} />
			<button
				type="button"
				onClick={(event) => {
					event.stopPropagation();
					begin.current = { how: "keyboard" };
					load();
				}}
				className="sr-only noscript:hidden rounded border border-line bg-panel px-3 py-1 text-sm focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
			>
				Read the marks one by one
			</button>
		</div>
	);
}
