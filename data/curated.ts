/** Views worth a link of their own. The query is an address of the explorer; the words say what it answers. */
export interface CuratedView {
	id: string;
	title: string;
	question: string;
	query: string;
}

/**
 * The comparison that the home page opens on: what had been reported by 31 March 2022, whatever data comes later. A
 * model of 2026 has a number for that month too, which nobody knew then.
 */
export const homeQuery = "to=2022-03-31&known=2022-03-31";

export const curatedViews: readonly CuratedView[] = [
	{
		id: "four-weeks-and-ten-years",
		title: "Four weeks and ten years",
		question: "NATO's range for four weeks of 2022 beside the Soviet toll of the war in Afghanistan.",
		query: "source=nato&to=2022-03-31&baseline=ap-2022-03-23-soviet-afghan-mil-killed",
	},
	{
		id: "four-weeks-against-ten-years-by-the-day",
		title: "Four weeks against ten years, by the day",
		question:
			"The same two figures, each divided by its days: NATO's range and the Soviet toll, and how often one goes into the other.",
		query: "source=nato&to=2022-03-31&baseline=ap-2022-03-23-soviet-afghan-mil-killed&chart=pace",
	},
	{
		id: "the-family-of-afghan-figures",
		title: "Which Afghan toll?",
		question: "The final Soviet figures as a band, with the interim and wider ones listed beside it.",
		query: "to=2022-03-31&known=2022-03-31&baseline=soviet-afghan",
	},
	{
		id: "when-15000-was-reached",
		title: "When 15,000 was reached",
		question:
			"For each source the first report whose bounds reached the Soviet toll of ten years in Afghanistan.",
		query: "chart=crossings",
	},
	{
		id: "published-beyond-the-band",
		title: "Beyond the band, by day of publication",
		question:
			"When each source first published a figure above all final Afghan tolls: what a reader could know when.",
		query: "date=published&baseline=soviet-afghan&chart=crossings",
	},
	{
		id: "known-on-23-march",
		title: "Known on 23 March 2022",
		question: "What a reader could have known on the day of NATO's estimate, and nothing published later.",
		query: "known=2022-03-23",
	},
	{
		id: "latest-by-source-march",
		title: "Source by source, end of March 2022",
		question: "Each source's latest figure side by side, with its own day.",
		query: "to=2022-03-31&known=2022-03-31&chart=by-source",
	},
	{
		id: "how-far-apart-march",
		title: "How far apart, March 2022",
		question: "The highest figure that stood on each day divided by the lowest, and who gave them.",
		query: "to=2022-03-31&known=2022-03-31&baseline=none&chart=spread&scale=log",
	},
	{
		id: "year-one-killed",
		title: "Ten months on a logarithmic scale",
		question: "Counts of names and estimates of 2022 lie a factor of ten apart: both are readable here.",
		query: "scale=log&to=2022-12-31",
	},
	{
		id: "casualties-2022",
		title: "Casualties, not killed",
		question: "Killed and wounded together, as reported in 2022; sources differ in what they include.",
		query: "measure=casualties&to=2022-12-31",
	},
	{
		id: "names-counted",
		title: "Only what was counted by name",
		question: "Lists of names and checked cases: floors that grow as more are found.",
		query: "method=named-count&to=2022-12-31",
	},
	{
		id: "ukrainian-soldiers",
		title: "Ukrainian soldiers",
		question: "Kyiv's own figures beside those of its allies, of Russia, and of lists of names.",
		query: "side=ukraine&baseline=none",
	},
	{
		id: "four-years-of-russian-dead",
		title: "Four years of Russian dead",
		question: "Lists of names, registers, models and officials since 2022, on a logarithmic scale.",
		query: "scale=log",
	},
	{
		id: "daily-losses-line",
		title: "The General Staff's daily line",
		question:
			"'Personnel', day by day since 2022: losses as Kyiv counts them, which is not a number of dead.",
		query: "measure=losses",
	},
	{
		id: "daily-steps",
		title: "Its steps from day to day",
		question: "What each day added to that line: computed, with corrections and late batches in it.",
		query: "measure=losses&source=ua-general-staff&span=period",
	},
	{
		id: "by-week-of-death",
		title: "By week of death",
		question: "Names and registers by when the men died, not by when it was reported.",
		query: "source=bbc-mediazona,mediazona-meduza&span=period&scale=log",
	},
	{
		id: "verified-civilians",
		title: "Civilians, verified one by one",
		question: "The UN's count in Ukraine, a floor, beside what officials said.",
		query: "side=ukraine&group=civilians&scale=log",
	},
	{
		id: "civilians-from-update-to-update",
		title: "From update to update",
		question:
			"What each of the UN's updates on civilians in Ukraine added in 2022, by the day: with one that took cases back.",
		query: "side=ukraine&group=civilians&source=ohchr&to=2022-07-31&span=period&chart=pace",
	},
	{
		id: "gaza-ministry-and-surveys",
		title: "Gaza: a ministry, two studies",
		question: "The health ministry's daily total beside a survey and a statistical estimate.",
		query: "conflict=gaza-2023",
	},
	{
		id: "iraq-surveys-and-counts",
		title: "Iraq: surveys and counts",
		question: "Counted deaths and household surveys of one war, far apart.",
		query: "conflict=iraq-2003&chart=by-source&scale=log",
	},
	{
		id: "iraq-surveys-apart",
		title: "Iraq: how far apart",
		question:
			"Violent deaths by two surveys of 2006, and what an official had said: a factor of 26, then of 8.",
		query: "conflict=iraq-2003&chart=spread&scale=log&window=365",
	},
];
