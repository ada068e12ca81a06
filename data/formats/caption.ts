import type { Reworded } from "../carried";
import type { Baseline, EventMark, Figure, NumberedSource } from "../figures/figure";
import type { On } from "../figures/merge";
import type { Multiples } from "../figures/side-by-side";
import { licence } from "./licence";

/** What a caption must know beside its figure. */
export interface CaptionHome {
	/** Where the figure is found again. */
	permalink: string;
	/** What of its words a reader worded. */
	reworded: readonly Reworded[];
	/** The pages on which its figures were made public, in words. */
	pages?: readonly string[];
}

/** What one figure and several say alike, each in a list; an empty one is left out. */
interface Parts {
	subtitle: string;
	empty: string[];
	verdicts: string[];
	baselines: string[];
	computed: string[];
	notes: string[];
	events: string[];
	sources: string[];
	leftOut: number;
}

/**
 * All that has to stand with a picture where it is printed without its frame, as plain text: what is counted, what may
 * be compared, notes, yardsticks, sources with their days, the text alternative, address, version and licence.
 */
export function captionOf(
	shown: Figure | Multiples,
	{ permalink, reworded, pages = [] }: CaptionHome,
): string {
	const parts = "panels" in shown ? ofSeveral(shown) : ofOne(shown);
	const own = reworded.length > 0 ? `In the words of whoever took this picture: ${reworded.join(", ")}.` : "";
	const blocks = [
		shown.title,
		parts.subtitle,
		[shown.caption, ...parts.empty, own].filter(Boolean).join(" "),
		list("What may be compared", parts.verdicts),
		list("Yardsticks", parts.baselines),
		list("Computed", parts.computed),
		list("Notes", [...parts.notes, leftOut(parts.leftOut)]),
		list("Events", parts.events),
		list("Sources, numbered as on the chart", parts.sources),
		list("Pages on which their figures were read", pages),
		`Text alternative:\n${shown.alt}`,
		`Where it is found again:\n${permalink}`,
		`Dataset ${shown.version}, read up to ${shown.readTo}. ${licence.sentence}: ${licence.url}`,
		`Cite as: ${citation(shown, permalink, reworded)}`,
	];
	return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** A title that a reader worded is not the dataset's, and is not cited as if it were. */
function citation(
	{ title, version }: Pick<Figure, "title" | "version">,
	permalink: string,
	reworded: readonly Reworded[],
): string {
	const [year] = version.split("-");
	const what = reworded.includes("title") ? "" : `${title}. `;
	return `Reported Losses contributors (${year}). ${what}Reported Losses [data set], version ${version}. ${permalink}`;
}

function list(heading: string, items: readonly string[]): string {
	const lines = items.filter(Boolean);
	return lines.length === 0 ? "" : [`${heading}:`, ...lines.map((line) => `- ${line}`)].join("\n");
}

function ofOne(figure: Figure): Parts {
	return {
		subtitle: figure.subtitle,
		empty: figure.empty ? [figure.empty.message] : [],
		verdicts: figure.verdicts.map(({ sentence }) => sentence),
		baselines: figure.baselines.flatMap(baselineLines),
		computed: figure.computed,
		notes: [...figure.notes, ...afterNotes(figure)],
		events: figure.events.map(eventLine),
		sources: figure.sources.map(sourceLine),
		leftOut: figure.leftOut.length,
	};
}

function ofSeveral(shown: Multiples): Parts {
	const { panels } = shown;
	const each = (linesOf: (figure: Figure) => readonly string[]) =>
		panels.flatMap(({ name, figure }) => linesOf(figure).map((line) => `${name}: ${line}`));
	return {
		subtitle: `${shown.subtitle}. ${shown.axes}`,
		empty: each(({ empty }) => (empty ? [empty.message] : [])),
		verdicts: [...shown.between, ...shown.verdicts].map(({ sentence }) => sentence),
		baselines: shown.baselines.flatMap((one) => onPanel(one, baselineLines(one.thing))),
		computed: shown.computed,
		notes: [...shown.notes, ...each(afterNotes)],
		events: shown.events.flatMap((one) => onPanel(one, one.thing.map(eventLine))),
		sources: each(({ sources }) => sources.map(sourceLine)),
		leftOut: panels.reduce((sum, { figure }) => sum + figure.leftOut.length, 0),
	};
}

function onPanel({ on }: Pick<On<unknown>, "on">, lines: readonly string[]): string[] {
	return lines.map((line) => (on === "" ? line : `${on}: ${line}`));
}

function afterNotes({ independence, sinceThen }: Figure): string[] {
	return [
		independence?.sentence ?? "",
		...(independence?.chains ?? []).map(({ text }) => `${text}.`),
		sinceThen?.summary ?? "",
	].filter(Boolean);
}

/** A yardstick, and the tolls of the same war that are not in it, each with the first of its reasons. */
function baselineLines({ sentence, members }: Baseline): string[] {
	const beside = members.filter(({ role }) => role !== "in-band");
	return [
		sentence,
		...beside.map(({ text, reason }) => `Beside the band: ${text} (${reason.split(";")[0]}).`),
	];
}

function eventLine({ letter, date, label, publisher, url }: EventMark): string {
	return `${letter} ${date}: ${label} (${publisher}, ${url})`;
}

function sourceLine({ number, name, days }: NumberedSource): string {
	return `${number} ${name} (${days})`;
}

function leftOut(count: number): string {
	if (count === 0) return "";
	return count === 1
		? "1 report that matches the choice may not stand on this chart: see the address below."
		: `${count} reports that match the choice may not stand on this chart: see the address below.`;
}
