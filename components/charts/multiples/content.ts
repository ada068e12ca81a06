import type { Multiples } from "@/data/figures/side-by-side";
import {
	baselineWords,
	eventWords,
	type FrameRequest,
	type FrameTexts,
	footer,
	leftOut,
	notesWords,
	sinceThen,
	sourceWords,
} from "../frame/content";

/** The words of the one frame around several plots. What only some panels say begins with their names. */
export function multiplesTexts(multiples: Multiples, request: FrameRequest): FrameTexts {
	const { panels, baselines, events } = multiples;
	const named = (on: string, text: string) => (on === "" ? text : `${on}: ${text}`);
	return {
		title: multiples.title,
		subtitle: `${multiples.subtitle}. ${multiples.axes}`,
		events: events
			.map(({ on, thing }) => `Events${on === "" ? "" : `, ${on}`}: ${eventWords(thing)}.`)
			.join(" "),
		verdicts: [...multiples.between, ...multiples.verdicts].map(({ sentence }) => sentence).join(" "),
		baselines: baselines
			.map(({ on, thing }) => {
				const label = baselines.length > 1 ? `${thing.label}: ` : "";
				return named(on, `${label}${baselineWords(thing)}`);
			})
			.join(" "),
		computed: multiples.computed.length > 0 ? `Computed: ${multiples.computed.join(" ")}` : "",
		notes: notesWords(
			multiples.notes,
			[
				"",
				...panels.flatMap(({ name, figure }) =>
					[figure.independence?.sentence ?? "", sinceThen(figure)]
						.filter(Boolean)
						.map((text) => named(name, text)),
				),
			],
			request,
		),
		sources: panels
			.filter(({ figure }) => figure.sources.length > 0)
			.map(({ name, figure }) => `Sources, ${name}: ${sourceWords(figure.sources)}.`)
			.join(" "),
		"left-out": leftOut(panels.reduce((sum, { figure }) => sum + figure.leftOut.length, 0)),
		footer: footer(multiples, request),
	};
}
