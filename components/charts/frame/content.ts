import type { Reworded } from "@/data/carried";
import type { Baseline, EventMark, Figure, KindEntry, ToneEntry } from "@/data/figures/figure";
import { licence } from "@/data/formats/licence";

/** Parts of a frame, from top to bottom. */
export type FrameRole =
	| "title"
	| "subtitle"
	| "legend"
	| "events"
	| "verdicts"
	| "baselines"
	| "computed"
	| "notes"
	| "sources"
	| "left-out"
	| "footer"
	/** The title of one of several plots, and what stands below it. */
	| "panel";

/** An entry of the legend: a colour or a shape, and what it means. */
export type LegendItem = { sign: ToneEntry["tone"] | KindEntry["kind"]; kind: boolean; label: string };

/** The texts of a frame; an empty one takes no room. */
export type FrameTexts = Record<Exclude<FrameRole, "legend" | "panel">, string>;

/** What an image's frame says and does beside what its Figure says. */
export interface FrameRequest {
	permalink: string;
	/** What of its words a reader worded. */
	reworded?: readonly Reworded[] | undefined;
	/** The least share of the height that the plot takes; lesser texts yield to it. */
	plot?: number | null | undefined;
}

/** The words of an image's frame. */
export function frameTexts(figure: Figure, request: FrameRequest): FrameTexts {
	const several = figure.baselines.length > 1;
	return {
		title: figure.title,
		subtitle: figure.subtitle,
		events: figure.events.length ? `Events: ${eventWords(figure.events)}` : "",
		baselines: figure.baselines
			.map((baseline) => (several ? `${baseline.label}: ` : "") + baselineWords(baseline))
			.join(" "),
		verdicts: figure.verdicts.map(({ sentence }) => sentence).join(" "),
		computed: figure.computed.length ? `Computed: ${figure.computed.join(" ")}` : "",
		// On an axis of days the numbers stand in the caption alone: who reached what, and what the day is not.
		notes: notesWords(
			figure.notes,
			[
				figure.value.unit === "days" ? figure.caption : "",
				figure.independence?.sentence ?? "",
				sinceThen(figure),
			],
			request,
		),
		sources: figure.sources.length ? `Sources: ${sourceWords(figure.sources)}` : "",
		"left-out": leftOut(figure.leftOut.length),
		footer: footer(figure, request),
	};
}

/** The notes; a reader's own stand last, and say whose they are. */
export function notesWords(
	notes: readonly string[],
	[first = "", ...others]: readonly string[],
	{ reworded = [] }: Pick<FrameRequest, "reworded">,
): string {
	const parts = reworded.includes("notes")
		? [first, ...others, `In the words of whoever took this image: ${notes.join(" ")}`]
		: [first, ...notes, ...others];
	return parts.filter(Boolean).join(" ");
}

/** An image goes its own way: what has changed since is said of the dataset that it was made from. */
export function sinceThen({ sinceThen: since, version }: Pick<Figure, "sinceThen" | "version">): string {
	return since === null ? "" : since.summary.replace("Since then", `Since then (dataset ${version})`);
}

/** What an image says of itself: where it comes from and where it is found again. */
export function footer(
	{ version, readTo }: Pick<Figure, "version" | "readTo">,
	{ permalink, reworded = [] }: FrameRequest,
): string {
	const parts = [
		"Reported Losses",
		`dataset ${version}`,
		`read up to ${readTo}`,
		`data ${licence.name}`,
		reworded.length > 0 ? `${inWords(reworded)} in the words of whoever took this image` : "",
		permalink,
	];
	return parts.filter(Boolean).join(" · ");
}

function inWords(reworded: readonly Reworded[]): string {
	const last = reworded.at(-1) ?? "";
	return reworded.length < 2 ? last : `${reworded.slice(0, -1).join(", ")} and ${last}`;
}

export function eventWords(events: readonly EventMark[]): string {
	return events.map(({ letter, date, label }) => `${letter} ${date} ${label}`).join("; ");
}

export function baselineWords(baseline: Baseline): string {
	return baseline.sentence + beside(baseline);
}

export function sourceWords(sources: Figure["sources"]): string {
	return sources.map(({ number, short, days }) => `${number} ${short} (${days})`).join("; ");
}

/** The figures of the same war that are not in the band, each with the first of its reasons. */
function beside({ members }: Baseline): string {
	const others = members.filter(({ role }) => role !== "in-band");
	if (others.length === 0) return "";
	return ` Beside the band: ${others.map(({ text, reason }) => `${text} (${reason.split(";")[0]})`).join("; ")}.`;
}

/** How many reports are not drawn though they match; empty where none is left out. */
export function leftOut(count: number): string {
	if (count === 0) return "";
	return count === 1
		? "1 report that matches the choice may not stand on this chart: see permalink."
		: `${count} reports that match the choice may not stand on this chart: see permalink.`;
}

/** The legend's entries: colours first, then shapes. */
export function legendItems({ legend }: Pick<Figure, "legend">): LegendItem[] {
	return [
		...legend.tones.map(({ tone, label }) => ({ sign: tone, kind: false, label })),
		...legend.kinds.map(({ kind, label }) => ({ sign: kind, kind: true, label })),
	];
}
