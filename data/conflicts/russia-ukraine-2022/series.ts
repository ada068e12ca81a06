import type { SeriesInput } from "../../schema";
import type { SourceId } from "../../sources";

const war = {
	conflict: "russia-ukraine-2022",
	start: "2022-02-24",
	recorded: "2026-11-23",
} as const;
const russia = { ...war, side: "russia", group: { of: "military" } } as const;

const ECONOMIST = "https://github.com/TheEconomist/the-economist-ukraine-war-dead-and-wounded-estimates";
const ECONOMIST_COMMIT = `${ECONOMIST}/tree/978a24b4abdcca2ca6e89e2158dc5c281ea760ca`;
const economistLicence = {
	name: "CC BY 4.0",
	url: "https://creativecommons.org/licenses/by/4.0/",
	note: "The Economist's data; its code is under the MIT licence.",
};

/** Russian losses, by the day of the count. */
const russian: SeriesInput[] = [
	{
		...russia,
		id: "ua-general-staff-personnel",
		name: "'personnel', running total day by day",
		source: "ua-general-staff" satisfies SourceId,
		measure: "losses",
		span: "cumulative",
		method: "official-statement",
		basis: "The line 'personnel' of its daily table of Russia's losses",
		dated: "report",
		every: "day",
		published: "row by row",
		qualifier: "about",
		citation: {
			title: "Russian losses in personnel, day by day (JSON file, as of 8 August 2026)",
			publisher: "PetroIvaniuk, 2022-Ukraine-Russia-War-Dataset (GitHub)",
			url: "https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset/blob/37655f8bbdd6806d2f94416253116b02a750c97b/data/russia_losses_personnel.json",
			weak: true,
		},
		licence: {
			name: "MIT",
			url: "https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset/blob/main/LICENSE",
			note: "The licence of the transcription that was read.",
		},
		readFirst: [
			"A party to the war on the army that it fights. The table says 'personnel' and not killed: dead, wounded and captured are not told apart, and in February 2024 the Staff said that it counts both dead and wounded. It is entered as losses.",
			"Read from a transcription, not from the Staff's own pages. A second transcription (index.minfin.com.ua) differs on four days of 1,626.",
			"Six days of March 2022 are given as 'more than' and have no upper end.",
			"Nearly all numbers are multiples of ten.",
		],
		marks: [
			{
				date: "2022-03-07",
				kind: "revision",
				text: "on 7 March and 10 to 14 March 2022 the number is given as 'more than'",
			},
			{
				date: "2023-12-09",
				kind: "revision",
				text: "9 and 10 December 2023 were first transcribed as 336,230 and 337,220 and put right later",
			},
		],
		otherValues: [
			{
				date: "2022-04-02",
				value: 17700,
				text: "a second transcription; the first one had it too, and corrected it",
			},
			{ date: "2023-01-18", value: 116950, text: "the same transcription, before a correction" },
			{ date: "2023-05-07", value: 194330, text: "a second transcription" },
			{ date: "2023-12-07", value: 336330, text: "a second transcription" },
			{ date: "2023-12-09", value: 336230, text: "the same transcription, before a correction" },
			{ date: "2023-12-10", value: 337220, text: "the same transcription, before a correction" },
			{
				date: "2025-05-09",
				value: 963720,
				text: "a second transcription; perhaps two digits changed places in one of the two",
			},
		],
	},
	{
		...russia,
		id: "uk-mod-casualties-by-month",
		name: "killed and wounded, month by month",
		source: "uk-mod" satisfies SourceId,
		measure: "casualties",
		includes: "killed and wounded",
		span: "period",
		method: "intelligence",
		basis: "A daily average for the month, multiplied by the month's days by The Economist",
		derivedFrom: ["ua-general-staff"],
		dated: "report",
		every: "month",
		published: "2026-01",
		qualifier: "about",
		citation: {
			title: "Estimates of the UK Ministry of Defence month by month (data file, to January 2026)",
			publisher: "The Economist (GitHub)",
			url: ECONOMIST_COMMIT,
		},
		licence: economistLicence,
		readFirst: [
			"The ministry publishes a daily average for each month. The Economist multiplied it by the days of the month: the number of a month is its arithmetic.",
			"No second witness beside the General Staff of Ukraine: in 37 of 47 months it equals the rise of the Staff's table within one per cent. That it rests on that table is an inference.",
			"All rows were read from one file of January 2026, so none counts as known before then.",
		],
	},
	{
		...russia,
		start: "2022-03-01",
		id: "economist-sum-of-uk-mod-casualties",
		name: "sum of the UK ministry's months",
		source: "economist" satisfies SourceId,
		measure: "casualties",
		includes: "killed and wounded",
		span: "cumulative",
		method: "statistical",
		basis: "Daily averages of the UK Ministry of Defence, multiplied by days and added up",
		derivedFrom: ["uk-mod", "ua-general-staff"],
		dated: "report",
		every: "month",
		published: "2026-01",
		qualifier: "about",
		citation: {
			title: "Estimates of the UK Ministry of Defence month by month (data file, to January 2026)",
			publisher: "The Economist (GitHub)",
			url: ECONOMIST_COMMIT,
		},
		licence: economistLicence,
		readFirst: [
			"A sum made by The Economist. The UK ministry never stated it: its own running totals differ, since averages are rounded each month.",
			"It starts on 1 March 2022: the war's first five days are not in it.",
			"It rests on the UK ministry's averages, and those, it seems, on the table of the General Staff of Ukraine.",
		],
	},
	{
		...russia,
		id: "bbc-mediazona-names-totals",
		name: "names confirmed, as single pages print the total",
		source: "bbc-mediazona" satisfies SourceId,
		measure: "killed",
		deaths: "all-causes",
		span: "cumulative",
		method: "named-count",
		basis: "Names found in death notices, on social networks, in statements of local officials and at graves",
		dated: "report",
		every: "irregular",
		longestStep: 62,
		published: "row by row",
		bounds: "verified-minimum",
		citation: {
			title: "Total of the list as the page named in each row prints it",
			publisher: "Various pages, one a row",
			url: "https://200.zona.media/",
			weak: true,
		},
		licence: { name: "Single facts, each with its page" },
		readFirst: [
			"A floor: whoever was not found by name is not on the list, and names come in weeks or months after the deaths.",
			"Fighters of the Donetsk and Luhansk militias are not on this list.",
			"The rise of early 2026 is a new way of finding names, not a change at the front.",
			"Several rows were read on copies or summaries of the list's own pages.",
		],
		marks: [
			{
				date: "2024-08-30",
				kind: "doubt",
				text: "read on a machine-made paraphrase",
			},
			{ date: "2025-12-30", kind: "doubt", text: "the page has 'almost 160,000'" },
			{
				date: "2026-02-24",
				kind: "break",
				text: "about 23,000 names came in within ten days from leaked certificates of the civil registry",
			},
		],
	},
	{
		...russia,
		id: "economist-model-killed",
		name: "model of the dead, week by week",
		source: "economist" satisfies SourceId,
		measure: "killed",
		span: "cumulative",
		method: "statistical",
		basis: "A model fitted to figures of many other sources",
		dated: "report",
		every: "week",
		published: "2026-08-22",
		bounds: "prediction-interval",
		confidence: 0.95,
		citation: {
			title: "Meta-estimate of deaths, run of August 2026 (data file)",
			publisher: "The Economist (GitHub)",
			url: ECONOMIST_COMMIT,
		},
		licence: economistLicence,
		readFirst: [
			"Not a further witness: a model over the figures of others, among them the UK ministry, US officials, CSIS, the names of Mediazona and the BBC, and Meduza's estimates.",
			"Each run fits all past days anew. What the page showed on an earlier day may differ: 344,000 for the end of 2025 then, 358,000 in this run.",
			"The band is a 95% prediction interval, wider than the confidence interval that the same file holds. Mondays only.",
		],
	},
	{
		...russia,
		id: "economist-model-casualties",
		name: "model of the dead and wounded, week by week",
		source: "economist" satisfies SourceId,
		measure: "casualties",
		includes: "killed and wounded",
		span: "cumulative",
		method: "statistical",
		basis: "A model fitted to figures of many other sources",
		dated: "report",
		every: "week",
		published: "2026-08-22",
		bounds: "prediction-interval",
		confidence: 0.95,
		citation: {
			title: "Meta-estimate of casualties, run of August 2026 (data file)",
			publisher: "The Economist (GitHub)",
			url: ECONOMIST_COMMIT,
		},
		licence: economistLicence,
		readFirst: [
			"Not a further witness: a model over the figures of others, which do not all mean the same by casualties.",
			"Each run fits all past days anew. The band is a 95% prediction interval. Mondays only.",
		],
	},
];

const byWeek = {
	...russia,
	span: "period",
	dated: "death",
	every: "week",
	published: "2026-05-11",
	citation: {
		title: "Mediazona and Meduza: deaths by week (data file of 11 May 2026)",
		publisher: "The Economist (GitHub)",
		url: ECONOMIST_COMMIT,
	},
	licence: {
		name: "Not stated",
		note: "Third-party data in The Economist's repository; no licence of its own was seen.",
	},
} as const;

const NO_SUM =
	"The bounds of weeks may not be added up: the interval of a sum is not the sum of the intervals.";

/** Russian dead by the week in which they died. */
const byDeath: SeriesInput[] = [
	{
		...byWeek,
		id: "bbc-mediazona-names-by-week-of-death",
		name: "names confirmed, by week of death",
		source: "bbc-mediazona" satisfies SourceId,
		measure: "killed",
		deaths: "all-causes",
		method: "named-count",
		basis: "Names with a known date of death, as the list stood in May 2026",
		bounds: "verified-minimum",
		readFirst: [
			"By date of death, not of report: recent weeks keep growing for a year and more.",
			"A floor, and one state of the list (205,470 names in May 2026). The list of earlier months had fewer names for the same weeks.",
		],
	},
	{
		...byWeek,
		id: "mediazona-meduza-registry-by-week-of-death",
		name: "estimate from the probate registry, by week of death",
		source: "mediazona-meduza" satisfies SourceId,
		measure: "killed",
		deaths: "excess",
		method: "statistical",
		basis: "Excess of inheritance cases of men, from Russia's probate registry",
		bounds: "confidence-interval",
		confidence: 0.95,
		readFirst: [
			"By date of death. Men whose estates entered the registry, above what peace would lead to expect; foreigners and the Donetsk and Luhansk militias are left out.",
			"From 2025 on courts declare missing men dead, which moves dates of death.",
			NO_SUM,
		],
		marks: [
			{
				date: "2022-06-19",
				kind: "doubt",
				text: "the file has its bounds upside down for this week (low 13, best 8, high 2)",
			},
		],
	},
	{
		...byWeek,
		start: "2025-07-07",
		id: "mediazona-meduza-prediction-by-week-of-death",
		name: "prediction for weeks that the registry does not yet cover",
		source: "mediazona-meduza" satisfies SourceId,
		measure: "killed",
		deaths: "excess",
		method: "statistical",
		basis: "Predicted from the earlier weeks, since estates take half a year to reach the registry",
		bounds: "prediction-interval",
		confidence: 0.95,
		readFirst: ["A prediction of a model, kept apart from the weeks that the registry covers.", NO_SUM],
	},
	{
		...byWeek,
		id: "mediazona-meduza-dead-and-missing-by-week",
		name: "dead, and missing presumed dead, by week",
		source: "mediazona-meduza" satisfies SourceId,
		measure: "killed-or-missing",
		method: "statistical",
		basis: "The registry estimate, with missing men whom courts declare dead",
		bounds: "confidence-interval",
		confidence: 0.95,
		readFirst: ["Wider than the dead alone: men missing and presumed dead are in it.", NO_SUM],
	},
];

const civilians = {
	...war,
	side: "ukraine",
	group: { of: "civilians" },
	source: "ohchr" satisfies SourceId,
} as const;

const checked = {
	...civilians,
	method: "named-count",
	basis: "Cases verified one by one, to a standard of 'reasonable grounds to believe'",
	dated: "report",
	bounds: "verified-minimum",
} as const;

const ochaCitation = {
	title: "Ukraine key figures: civilian casualties day by day (JSON file, as of 14 April 2024)",
	publisher: "OCHA, hdx-scraper-ukraine-viz (GitHub)",
	url: "https://github.com/OCHA-DAP/hdx-scraper-ukraine-viz/blob/d070d12cb27a1ae02ca54a2f9b92a068d022222d/all.json",
} as const;
const ochaLicence = {
	name: "Not stated",
	note: "The repository's code is under the MIT licence; terms for OHCHR's figures were not seen.",
} as const;

const FLOOR =
	"A floor: OHCHR says that the true number is higher. It covers all of Ukraine, the parts held by Russia included.";

const runningTotals: SeriesInput[] = (["killed", "wounded"] as const).map((measure) => ({
	...checked,
	id: `ohchr-civilians-${measure}`,
	name: `civilians ${measure}, running total`,
	measure,
	deaths: measure === "killed" ? "violent" : "unstated",
	span: "cumulative",
	every: "irregular",
	longestStep: 45,
	published: "row by row",
	citation: ochaCitation,
	licence: ochaLicence,
	readFirst: [
		FLOOR,
		"Rows stand on about the day of publication, a day or more after the count. Only days on which the number changed are kept.",
		"Updates came daily, then on working days, from July 2022 weekly, from May 2023 fortnightly, then monthly. Wider steps are not quieter times.",
		"From 2024 on three single pages continue the line, each named in its row.",
	],
	marks: [
		{ date: "2022-06-07", kind: "revision", text: "lower than on the day before: OHCHR took cases back" },
		{
			date: "2023-02-27",
			kind: "revision",
			text: "between 12 and 15 February 2023 a backlog of older cases was verified in one batch: the rise is not new deaths",
		},
		{
			date: "2024-02-15",
			kind: "gap",
			text: "from here single pages; no rows from October 2023 to January 2024. The day is inferred ('first fortnight of February')",
		},
		{
			date: "2026-01-31",
			kind: "gap",
			text: "no rows from September 2024 to December 2025; OHCHR's fact sheet was seen only as cited by another file",
		},
	],
}));

const fewPages = {
	title: "The page named in each row",
	publisher: "Various pages, one a row",
	url: "https://ukraine.ohchr.org/",
} as const;

const singleMonthsAndYears: SeriesInput[] = (["killed", "wounded"] as const).flatMap((measure) =>
	(["month", "year"] as const).map((every) => ({
		...checked,
		id: `ohchr-civilians-${measure}-by-${every}`,
		name: `civilians ${measure}, single ${every}s`,
		measure,
		deaths: measure === "killed" ? ("violent" as const) : ("unstated" as const),
		span: "period" as const,
		dated: "death" as const,
		every,
		published: null,
		citation: fewPages,
		licence: { name: "Single facts, each with its page" },
		readFirst: [
			FLOOR,
			`Only those ${every}s for which a page was read. OHCHR goes on revising them for years.`,
		],
	})),
);

/** One month as it stood at four dates: a month is revised for years. */
const monthVintages: SeriesInput[] = ["2023-02-05", "2023-03-05", "2023-07-16", "2024-02-15"].map(
	(vintage) => ({
		...checked,
		id: `ohchr-civilians-killed-by-month-as-of-${vintage}`,
		name: `civilians killed month by month, as published on ${vintage}`,
		measure: "killed",
		deaths: "violent",
		span: "period",
		every: "month",
		published: vintage,
		citation: { ...fewPages, title: "OHCHR's monthly breakdown in the update of that day" },
		licence: { name: "Single facts" },
		readFirst: [
			"The same months were published at four dates, and most rose each time (February 2022 fell from 362 to 358): March 2022 stood at 3,378, then 3,951, 4,154 and 4,289. Later cases come to light; the dead are the same month's.",
			FLOOR,
		],
	}),
);

export const russiaUkraineSeries: readonly SeriesInput[] = [
	...russian,
	...byDeath,
	...runningTotals,
	...singleMonthsAndYears,
	...monthVintages,
];
