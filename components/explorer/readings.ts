import { basicFigure, isBasic } from "@/data/figures/basic";
import type { Figure } from "@/data/figures/figure";
import type { Dataset, View } from "@/data/types";

type Maker = (view: View, data: Dataset) => Figure;

let loaded: Maker | null = null;
let loading: Promise<Maker> | null = null;

/** What makes the figure of a View, where its code is here: the charts that compute come when one is asked for. */
export function makerOf(view: Pick<View, "chart">): Maker | null {
	return isBasic(view) ? basicFigure : loaded;
}

/** Fetches the charts that compute something from the reports, once. A failed attempt can be made again. */
export function loadReadings(): Promise<Maker> {
	loading ??= import("@/data/figures").then(
		({ figure }) => {
			loaded = figure;
			return figure;
		},
		(error: unknown) => {
			loading = null;
			throw error;
		},
	);
	return loading;
}
