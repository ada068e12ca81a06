import type { ConflictInput } from "../../schema";

export const darfur2003 = {
	id: "darfur-2003",
	name: "War in Darfur",
	inSentence: "the war in Darfur from 2003 to 2020",
	start: "2003-02-26",
	end: "2020-08-31",
	camps: [
		{
			id: "sudan",
			name: "Sudan's government and its militias",
			adjective: "Sudanese government",
			members: ["sudan", "janjaweed"],
			allies: [],
		},
		{
			id: "darfur-rebels",
			name: "the rebels in Darfur",
			adjective: "Darfur rebel",
			members: ["sudan-liberation-movement", "justice-and-equality-movement"],
			allies: [],
		},
	],
	about:
		"The war between rebels in Darfur and Sudan's government with the Janjaweed militias, from February 2003; the end is taken as the peace agreement initialled on 31 August 2020. All figures here are for its first years, to 2008 at the latest. By the one study that tells them apart, most of these deaths were by disease and hunger, not by violence.",
	counted:
		"People of every side who died in Darfur. Reports count deaths by violence, excess deaths, or direct and indirect deaths together, and say which. The war in Sudan since April 2023, which reached Darfur too, is entered apart.",
	readFirst: [
		"Excess deaths depend on the death rate that is taken as normal. One study gives 298,271 with a low rate and 210,607 with the region's.",
		"The same study counts from September 2003, so its figures stand as a period and not among the running totals.",
		"Sudan's government said 10,000, and counted deaths in combat only. The UN's 300,000 are deaths by violence, hunger and disease. They do not answer the same question.",
		"The UN's 300,000 carried an earlier 200,000 forward; the official who said it called it no study.",
		"The label 'own side' on the government's figure says only that it belongs to a side of the war, since the figure is for people of all sides.",
	],
	events: [],
	yardstick: null,
	related: ["sudan-2023"],
} satisfies ConflictInput;
