import type { ConflictInput } from "../../schema";

export const iraq2003 = {
	id: "iraq-2003",
	name: "Iraq War, people killed in Iraq",
	inSentence: "the Iraq War of 2003 to 2011",
	start: "2003-03-20",
	end: "2011-12-18",
	camps: [
		{
			id: "iraq",
			name: "Iraq",
			adjective: "Iraqi",
			members: ["iraqi-government", "baathist-iraq"],
			allies: [],
		},
		{
			id: "coalition",
			name: "the coalition led by the United States",
			adjective: "coalition",
			members: ["united-states", "united-kingdom"],
			allies: [],
		},
		{
			id: "iraqi-insurgents",
			name: "insurgents and militias in Iraq",
			adjective: "insurgent",
			members: ["iraqi-insurgents"],
			allies: [],
		},
	],
	about:
		"The war that began with the invasion of Iraq on 20 March 2003 and is taken to end with the withdrawal of the last troops of the United States on 18 December 2011. Several bodies tried to find out how many people in Iraq it killed, by surveys, lists, certificates and records, and their results lie more than a million apart.",
	counted:
		"People killed in Iraq: Iraqi civilians, soldiers, police and insurgents, as each report says. Soldiers of the United States and other states of the coalition are counted only where a report is for all sides; their own toll is entered with the war of the United States in Iraq.",
	readFirst: [
		"Violent deaths and excess deaths are two measures. Excess deaths are those of every cause above the number expected without the war. The Lancet study of 2006 has both: 601,027 violent and 654,965 excess deaths.",
		"The interval of 48,000 to 751,000 belongs to 405,000 excess deaths. The 461,000 of the same authors adds 55,805 for families that left Iraq and has no interval.",
		"The range of the pollster ORB is a margin of error of a poll, not a confidence interval for deaths. It lowered its own number from 1,220,580 to 1,033,000.",
		"Iraq Body Count's two numbers are the lowest and the highest in the reports that it found. They are a documented floor for civilians, not a margin of error. Its count goes on after 2011.",
		"Counts of ministries and the leaked records of the United States leave out 2003 and more, so they are entered as periods.",
		"From 2004 Iraq's government fought beside the coalition that had invaded the country. The label 'own side' says only that an Iraqi body speaks of people in Iraq, and 'adversary' only that the source belongs to a state of that coalition. Where a report is for all sides, a body of any side speaks of its own too.",
	],
	events: [],
	yardstick: null,
	related: ["us-iraq"],
} satisfies ConflictInput;
