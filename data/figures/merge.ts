import { keysOf, type Stance, stances } from "../vocabulary";
import type { Baseline, EventMark, Figure, Mark, Tone, ToneEntry } from "./figure";
import { andList } from "./words";

/** What several figures say together: each thing once, and where only some say it, which of them. */

/** A thing that one or more panels have; `on` names them, and is empty where all have it. */
export interface On<T> {
	on: string;
	thing: T;
}

/** Things of all panels, each once, in the order in which they first come. */
export function together<T>(
	perPanel: readonly (readonly T[])[],
	names: readonly string[],
	key: (thing: T) => string,
): On<T>[] {
	const found = new Map<string, { thing: T; panels: Set<number> }>();
	perPanel.forEach((things, panel) => {
		for (const thing of things) {
			const known = found.get(key(thing));
			if (known) known.panels.add(panel);
			else found.set(key(thing), { thing, panels: new Set([panel]) });
		}
	});
	return [...found.values()].map(({ thing, panels }) => ({
		on: panels.size === perPanel.length ? "" : andList([...panels].map((panel) => names[panel] ?? "")),
		thing,
	}));
}

/** Sentences of all panels, each once; those of some panels begin with their names. */
export function sentencesOf(perPanel: readonly (readonly string[])[], names: readonly string[]): string[] {
	return together(perPanel, names, String).map(({ on, thing }) => (on === "" ? thing : `${on}: ${thing}`));
}

export function baselinesTogether(figures: readonly Figure[], names: readonly string[]): On<Baseline>[] {
	return together(
		figures.map(({ baselines }) => baselines),
		names,
		({ id, sentence }) => `${id} ${sentence}`,
	);
}

/** The lists of events: one where all panels show the same, else one for each list that differs. */
export function eventsTogether(figures: readonly Figure[], names: readonly string[]): On<EventMark[]>[] {
	return together(
		figures.map(({ events }) => [events]),
		names,
		(events) => JSON.stringify(events),
	).filter(({ thing }) => thing.length > 0);
}

/** One legend for all panels. A colour that means one thing here and another there says both. */
export function legendTogether(figures: readonly Figure[]): Figure["legend"] {
	const tones = new Map<Tone, Set<string>>();
	for (const { legend } of figures)
		for (const { tone, label } of legend.tones) tones.set(tone, (tones.get(tone) ?? new Set()).add(label));
	const order: string[] = keysOf(stances);
	const rank = (tone: Tone) => (tone.startsWith("source-") ? Number(tone.slice(7)) : order.indexOf(tone));
	const kinds = new Map(figures.flatMap(({ legend }) => legend.kinds.map((entry) => [entry.kind, entry])));
	return {
		tones: [...tones]
			.map(([tone, labels]): ToneEntry => ({ tone, label: [...labels].join(" / ") }))
			.sort((a, b) => rank(a.tone) - rank(b.tone)),
		kinds: [...kinds.values()],
	};
}

const MOST_COLOURS = 8;

/**
 * The same figures with one colour for each chosen source, whichever panel it stands on; where more are chosen than
 * there are colours, each has that of its stance.
 */
export function withSharedTones(figures: readonly Figure[]): Figure[] {
	const chosen = [...new Set(figures.flatMap(({ view }) => view.source))];
	if (chosen.length === 0) return [...figures];
	return figures.map((figure) => recoloured(figure, chosen));
}

function recoloured(figure: Figure, chosen: readonly string[]): Figure {
	const { source } = figure.view;
	const stanceOf = new Map(figure.sources.map(({ id, stance }) => [id, stance]));
	const toneFor = (id: string): Tone => {
		if (chosen.length > MOST_COLOURS) return stanceOf.get(id) ?? "third-party";
		return `source-${(chosen.indexOf(id) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
	};
	const toneNow = (tone: Tone): Tone => {
		const id = tone.startsWith("source-") ? source[Number(tone.slice(7)) - 1] : undefined;
		return id === undefined ? tone : toneFor(id);
	};
	const repaint = <T extends Pick<Mark, "tone">>(one: T): T => ({
		...one,
		tone: one.tone === "neutral" ? one.tone : toneNow(one.tone),
	});
	const tones = new Map(
		figure.legend.tones.map((entry): [Tone, string] => {
			const tone = toneNow(entry.tone);
			const isStance = tone !== entry.tone && !tone.startsWith("source-");
			return [tone, isStance ? stances[tone as Stance] : entry.label];
		}),
	);
	return {
		...figure,
		marks: figure.marks.map(repaint),
		lines: figure.lines.map(repaint),
		legend: { ...figure.legend, tones: [...tones].map(([tone, label]) => ({ tone, label })) },
	};
}
