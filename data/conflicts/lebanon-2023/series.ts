import type { SeriesInput } from "../../schema";
import type { SourceId } from "../../sources";

const shared = {
	conflict: "lebanon-2023",
	side: "lebanon",
	group: { of: "all" },
	span: "cumulative",
	method: "official-statement",
	dated: "report",
	every: "irregular",
	longestStep: 45,
	published: "row by row",
	citation: {
		title: "Casualties in Lebanon as reported (JSON file of 22 August 2026)",
		publisher: "Tech for Palestine, palestine-datasets (GitHub)",
		url: "https://github.com/TechForPalestine/palestine-datasets/tree/9ea6456f4437dac6f04e22eaab85b0ec88601179",
		weak: true,
	},
	licence: {
		name: "Public domain (Unlicense-style terms)",
		url: "https://github.com/TechForPalestine/palestine-datasets/blob/main/LICENSE",
		note: "The terms of the transcription that was read.",
	},
	recorded: "2026-11-23",
} as const;

const TOGETHER = "Fighters and civilians are not told apart.";

/** Each measure by the UN's humanitarian office for 2023 and 2024, and by the ministry for the rest. */
export const lebanonSeries: readonly SeriesInput[] = (["killed", "wounded"] as const).flatMap(
	(measure): SeriesInput[] => [
		{
			...shared,
			id: `un-ocha-${measure}`,
			name: `${measure}, running total of the first phase`,
			source: "un-ocha" satisfies SourceId,
			measure,
			start: "2023-10-08",
			readFirst: [`${TOGETHER} It ends where the ministry's own reports begin, in October 2024.`],
		},
		{
			...shared,
			id: `lebanon-moph-${measure}`,
			name: `${measure}, running total of each phase`,
			source: "lebanon-moph" satisfies SourceId,
			measure,
			// Two phases, each with a start of its own: the restart is marked instead.
			start: null,
			readFirst: [
				`${TOGETHER} The count starts from zero again with the second phase, on 2 March 2026: the two are never added up here.`,
			],
			marks: [
				{
					date: "2026-03-05",
					kind: "restart",
					text: "counted from zero since 2 March 2026",
					from: "2026-03-02",
				},
			],
		},
	],
);
