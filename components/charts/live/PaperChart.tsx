import { useMemo } from "react";
import type { Figure } from "@/data/figures/figure";
import { paperSize } from "../../figure/picture-sizes";
import { usePrinting } from "../../ui/printing";
import type { Alike } from "../alike";
import { chartConfig } from "../catalog";
import { measureWith } from "../text";
import { themes } from "../theme";
import { sharedContext } from "./browser";
import { ChartCanvas } from "./ChartCanvas";

/** Dots that a printer puts where a screen has one. */
const SHARPNESS = 4;

/** The chart as it is now, drawn for paper while the page is printed: light, whatever the screen's colours are. */
export function PaperChart(props: { figure: Figure; alike: Alike | undefined }) {
	return usePrinting() ? <Drawn {...props} /> : null;
}

function Drawn({ figure, alike }: Parameters<typeof PaperChart>[0]) {
	const { width, height } = paperSize(figure);
	const config = useMemo(() => {
		const measure = measureWith(sharedContext());
		const made = chartConfig(figure, { width, height, theme: themes.light, measure, alike });
		return { ...made, options: { ...made.options, devicePixelRatio: SHARPNESS } };
	}, [figure, width, height, alike]);
	return (
		<div className="hidden print:block">
			<ChartCanvas
				config={config}
				width={width}
				height={height}
				aria-label={figure.alt}
				className="on-paper h-auto! w-full!"
			/>
		</div>
	);
}
