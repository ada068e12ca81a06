"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import type { Figure } from "@/data/figures/figure";
import { pictureSizes } from "./picture-sizes";

interface ChartStageProps {
	figure: Figure;
	/** The view's address, without a leading question mark. */
	query: string;
	/** When the live chart replaces the picture: as soon as it is on the page, or when it is touched. */
	goLive: "at-once" | "when-touched";
}

type LiveChart = ComponentType<{ figure: Figure }>;

/**
 * The chart: a picture drawn by the server, there before any script, which the live chart replaces in the same
 * box, so that nothing moves.
 */
export function ChartStage({ figure, query, goLive }: ChartStageProps) {
	const [Live, setLive] = useState<LiveChart | null>(null);
	const asked = useRef(false);
	const stage = useRef<HTMLDivElement>(null);

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

	// biome-ignore lint/correctness/useExhaustiveDependencies: loading once is the point
	useEffect(() => {
		// A pointer may have come to rest here before any script could hear it.
		if (goLive === "at-once" || stage.current?.matches(":hover, :focus-within")) load();
	}, [goLive]);

	const sizes = pictureSizes(figure);
	if (Live) return <Live figure={figure} />;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only listens; the button below is the control
		<div ref={stage} className="relative" onPointerMove={load} onTouchStart={load} onFocus={load}>
			<picture>
				{sizes.flatMap(({ media, width, height }) =>
					(["dark", "light"] as const).map((theme) => (
						<source
							key={`${width} ${theme}`}
							media={[media, theme === "dark" ? "(prefers-color-scheme: dark)" : ""]
								.filter(Boolean)
								.join(" and ")}
							srcSet={pictureAddress(figure, query, width, height, theme)}
							width={width}
							height={height}
						/>
					)),
				)}
				<img
					src={pictureAddress(figure, query, 1120, sizes.at(-1)?.height ?? 560, "light")}
					width={1120}
					height={sizes.at(-1)?.height ?? 560}
					alt={figure.alt}
					fetchPriority="high"
					className="block h-auto w-full"
				/>
			</picture>
			<button
				type="button"
				onClick={load}
				className="sr-only rounded border border-line bg-panel px-3 py-1 text-sm focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
			>
				Read the marks one by one
			</button>
		</div>
	);
}

function pictureAddress(figure: Figure, query: string, width: number, height: number, theme: string): string {
	const view = query ? `${query}&` : "";
	return `/plot.svg?${view}width=${width}&height=${height}&theme=${theme}&version=${figure.version}`;
}
