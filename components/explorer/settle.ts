import type { View } from "@/data/types";
import { encodeFullView } from "@/data/view";
import { type ChartId, spansOnChart, windowDays } from "@/data/vocabulary";

/** What the form was drawn for, sent with it: without scripts it hands on every control, chosen or only standing there. */
export const DRAWN_FOR = "drawn-for";

const drawn = ["conflict", "side", "group", "measure", "span", "chart"] as const;

/** The value of the form's hidden field. */
export function drawnFor(view: View): string {
	return drawn.map((name) => view[name]).join(" ");
}

/** What speaks of one war only. What is left (known, stance, method, scale …) fits any. */
const OF_ONE_WAR = ["side", "group", "measure", "span", "source", "from", "to", "baseline", "chart", "claim"];

/** A form's parameters as its reader meant them; null where they come from no form. */
export function meantByForm(sent: URLSearchParams): URLSearchParams | null {
	const before = sent.get(DRAWN_FOR);
	if (before === null) return null;
	const values = before.split(" ");
	const after = new URLSearchParams([...sent].filter(([name, value]) => name !== DRAWN_FOR && value !== ""));
	return settled(new URLSearchParams(drawn.map((name, at) => [name, values[at] ?? ""])), after);
}

/** What every view has unless something else is chosen: no address needs to say it. */
const EVERYWHERE = new Set(["any", "as-of", "linear", "on"]);

const USUAL: Record<string, string> = { per: "day", window: String(windowDays.usual), claim: "none" };

/** The address of a changed view. */
export function changedAddress(view: View, part: Partial<View>): URLSearchParams {
	const full = (one: View) => new URLSearchParams(encodeFullView(one));
	const next = settled(full(view), full({ ...view, ...part }));
	return new URLSearchParams(
		[...next].filter(([name, value]) => !EVERYWHERE.has(value) && value !== USUAL[name]),
	);
}

/** A change without what hung on the choice before it: another population or measure takes its own defaults. */
function settled(before: URLSearchParams, after: URLSearchParams): URLSearchParams {
	const kept = new URLSearchParams(after);
	const differs = (name: string) => after.get(name) !== before.get(name);
	const drop = (...names: string[]) => {
		for (const name of names) kept.delete(name);
	};
	if (differs("conflict")) drop(...OF_ONE_WAR);
	else {
		if (["side", "group", "measure"].some(differs)) drop("baseline");
		if (differs("measure") && !differs("span")) drop("span");
		if ((differs("measure") || differs("span")) && !differs("chart") && !mayStay(after, differs("span")))
			drop("chart");
	}
	return kept;
}

/** True where a chart that is no war's own first view can stay, whatever is counted now. */
function mayStay(after: URLSearchParams, spanChosen: boolean): boolean {
	const chart = after.get("chart") ?? "";
	if (chart === "timeline" || chart === "periods" || !Object.hasOwn(spansOnChart, chart)) return false;
	const isStock = ["captured", "missing"].includes(after.get("measure") ?? "");
	const span = spanChosen ? after.get("span") : isStock ? "stock" : "cumulative";
	return (spansOnChart[chart as ChartId] as readonly (string | null)[]).includes(span);
}
