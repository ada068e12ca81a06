import type { DatedSelection, PlacedSelection, Selection } from "../select";
import type { Dataset, View } from "../types";
import type { ChartId } from "../vocabulary";
import type { ChartParts } from "./parts";

/** How a chart is made: what of a selection stands on it, and what it shows of that. */
export interface Recipe {
	/** By default all that the View selects. */
	choose?: (view: View, selection: PlacedSelection, data: Dataset) => Selection;
	build: (
		view: View,
		selection: DatedSelection,
		numbers: ReadonlyMap<string, number>,
		data: Dataset,
	) => ChartParts;
}

export type Recipes = Partial<Record<ChartId, Recipe>>;
