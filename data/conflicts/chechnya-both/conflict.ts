import type { ConflictInput } from "../../schema";

export const chechnyaBoth = {
	id: "chechnya-both",
	name: "Both Chechen wars",
	inSentence: "the two Chechen wars",
	start: "1994-12-11",
	end: "2009-04-15",
	camps: [
		{
			id: "russia",
			name: "Russia",
			adjective: "Russian",
			members: ["russia"],
			allies: ["chechen-administration"],
		},
		{
			id: "chechnya",
			name: "the Chechen Republic of Ichkeria",
			adjective: "Chechen",
			members: ["chechnya"],
		},
	],
	about:
		"Totals that sources give for both Chechen wars together, from 11 December 1994 on, with the years of truce between them. Each war has a chart of its own.",
	counted:
		"Russian soldiers killed in both wars in one number, by some sources with policemen. Figures for one of the wars alone stand with that war.",
	readFirst: [
		"Of the days from 1994 to 2009 more than three years lie between the wars. A number of dead a day over this span is too low for either war.",
		"The totals run to different days, most of them to 2003, 2004 or 2005, when the second war was not over.",
		"About 10,000 by official figures, at least 12,000 by Novaya Gazeta's count, about 25,000 by the Soldiers' Mothers and up to 40,000 by unnamed experts differ by who is counted and by who estimates.",
	],
	related: ["chechnya-1", "chechnya-2"],
	events: [],
	yardstick: { side: "russia", group: "military", measure: "killed" },
} satisfies ConflictInput;
