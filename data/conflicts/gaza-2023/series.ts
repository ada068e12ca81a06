import type { SeriesInput } from "../../schema";
import type { SourceId } from "../../sources";

const COPY = {
	title: "Daily casualties of Gaza as reported (JSON file of 22 August 2026)",
	publisher: "Tech for Palestine, palestine-datasets (GitHub)",
	url: "https://github.com/TechForPalestine/palestine-datasets/blob/9ea6456f4437dac6f04e22eaab85b0ec88601179/casualties_daily.json",
	weak: true,
} as const;

const shared = {
	conflict: "gaza-2023",
	side: "gaza",
	span: "cumulative",
	method: "official-statement",
	dated: "report",
	published: "row by row",
	start: "2023-10-07",
	citation: COPY,
	licence: {
		name: "Public domain (Unlicense-style terms)",
		url: "https://github.com/TechForPalestine/palestine-datasets/blob/main/LICENSE",
		note: "The terms of the transcription that was read.",
	},
	recorded: "2026-11-23",
} as const;

const READ_FIRST = [
	"Fighters and civilians are not told apart.",
	"Only what was reported stands here. Days that the transcription fills by itself, and days for which it names no source, are left out as gaps.",
];

const JUMPS =
	"Jumps hold bodies that were recovered, and cases that a committee accepted, of earlier months: a step from one row to the next is not one day's deaths.";

const ministry = {
	...shared,
	source: "gaza-moh" satisfies SourceId,
	basis: "Its own records and reports of hospitals",
};
const mediaOffice = { ...shared, source: "gaza-media-office" satisfies SourceId };

const subsets = {
	medical: "medical workers",
	journalists: "journalists",
	"civil-defence": "members of the civil defence",
} as const;

const whole: SeriesInput[] = [
	{
		...ministry,
		id: "gaza-moh-killed",
		name: "killed, running total as reported",
		group: { of: "all" },
		measure: "killed",
		every: "day",
		readFirst: [...READ_FIRST, JUMPS],
		marks: [
			{
				date: "2025-10-10",
				kind: "revision",
				text: "since the ceasefire the total has gone on rising, largely by bodies recovered and earlier cases accepted",
			},
		],
	},
	{
		...ministry,
		id: "gaza-moh-wounded",
		name: "wounded, running total as reported",
		group: { of: "all" },
		measure: "wounded",
		every: "day",
		readFirst: READ_FIRST,
	},
	{
		...mediaOffice,
		id: "gaza-media-office-killed",
		name: "killed, running total as reported",
		group: { of: "all" },
		measure: "killed",
		every: "irregular",
		longestStep: 45,
		readFirst: [
			...READ_FIRST,
			"It stands for days in late 2023 on which the ministry could not report. The total was held at 14,800 from 23 November to 1 December 2023 after a revision; it had been given as 15,000.",
		],
	},
	{
		...mediaOffice,
		id: "gaza-media-office-wounded",
		name: "wounded, running total as reported",
		group: { of: "all" },
		measure: "wounded",
		every: "irregular",
		longestStep: 45,
		readFirst: READ_FIRST,
	},
	{
		...mediaOffice,
		id: "gaza-media-office-children-killed",
		name: "children killed, running total as reported",
		group: { of: "children" },
		measure: "killed",
		every: "irregular",
		longestStep: 45,
		readFirst: ["Given on few days, and by another body than the daily total.", ...READ_FIRST.slice(1)],
	},
];

const parts: SeriesInput[] = [
	...(["medical", "journalists", "civil-defence"] as const).flatMap((part) =>
		[ministry, mediaOffice].map(
			(body): SeriesInput => ({
				...body,
				id: `${body.source}-${part}-killed`,
				name: `${subsets[part]} killed, running total as reported`,
				group: { of: "all" },
				scope: { subset: subsets[part] },
				measure: "killed",
				every: "irregular",
				longestStep: 45,
				readFirst: ["A part of the dead, never a total.", ...READ_FIRST.slice(1)],
			}),
		),
	),
	{
		...mediaOffice,
		id: "gaza-media-office-women-killed",
		name: "women killed, running total as reported",
		group: { of: "all" },
		scope: { subset: "women" },
		measure: "killed",
		every: "irregular",
		longestStep: 45,
		readFirst: ["A part of the dead, never a total.", ...READ_FIRST.slice(1)],
		marks: [
			{
				date: "2023-10-19",
				kind: "revision",
				text: "the number fell from 1,032 to 1,000, and two days later again",
			},
			{ date: "2023-10-21", kind: "revision", text: "the number fell again, to 967" },
		],
	},
];

export const gazaSeries: readonly SeriesInput[] = [...whole, ...parts];
