import { type ChartTab, chartTabs } from "@/data/chart-tabs";
import { covers } from "@/data/slice";
import type { Dataset, View } from "@/data/types";
import { decodeView, encodeView } from "@/data/view";
import { unpack, type WireDataset } from "@/data/wire";
import { changedAddress } from "./settle";
import { type Reading, readingOf, type Workbench, workbench } from "./workbench";

/** What makes every workbench but a page's first, from the reports that were fetched. It comes at the first touch. */

interface Holding {
	scope: WireDataset["scope"];
	data: Dataset;
}

/** What was fetched, the newest first. */
const holdings: Holding[] = [];

/** Keeps reports that were fetched. */
function take(packed: WireDataset): void {
	holdings.unshift({ scope: packed.scope, data: unpack(packed) });
}

/** The dataset that has all that an address shows, with its View; null where it has to be fetched. */
function holdingFor(search: string): { data: Dataset; view: View } | null {
	for (const { scope, data } of holdings) {
		const { view } = decodeView(new URLSearchParams(search), data, ["version"]);
		if (covers(view, scope, data)) return { data, view };
	}
	return null;
}

/** True where the reports and series that an address names are here. */
function holds(search: string): boolean {
	return holdingFor(search) !== null;
}

/** The workbench of an address; null where its reports are not here. */
function workbenchAt(search: string): Workbench | null {
	const found = holdingFor(search);
	return found && workbench(new URLSearchParams(search), found.data);
}

/** What an address chooses, without what it shows; null where its reports are not here. */
function choiceAt(search: string): { view: View; tabs: ChartTab[] } | null {
	const found = holdingFor(search);
	return found && { view: found.view, tabs: chartTabs(found.view, found.data) };
}

/** What an address shows as known on another day; null where its reports are not here. */
function readingOn(known: string | null, search: string): Reading | null {
	const found = holdingFor(search);
	return found && readingOf({ ...found.view, known }, found.data);
}

/** The short address that says the same; null where its reports are not here. */
function canonical(search: string): string | null {
	const found = holdingFor(search);
	if (!found) return null;
	const query = encodeView(found.view, found.data);
	return query ? `/explore?${query}` : "/explore";
}

/**
 * The query of an address after a change of its View.
 * @throws Error where its reports are not here
 */
function changed(search: string, part: Partial<View>): string {
	const found = holdingFor(search);
	if (!found) throw new Error(`the reports of ${search} are not here`);
	return changedAddress(found.view, part).toString();
}

export const engine = { take, holds, workbenchAt, choiceAt, readingOn, canonical, changed };

export type Engine = typeof engine;
