import type { ConflictInput } from "../../schema";

export const sudan2023 = {
	id: "sudan-2023",
	name: "War in Sudan since April 2023",
	inSentence: "the war in Sudan since April 2023",
	start: "2023-04-15",
	end: null,
	camps: [
		{
			id: "sudan-army",
			name: "Sudan's army",
			adjective: "Sudanese army",
			members: ["sudan"],
			allies: [],
		},
		{
			id: "rapid-support-forces",
			name: "the Rapid Support Forces",
			adjective: "Rapid Support Forces'",
			members: ["rapid-support-forces"],
			allies: [],
		},
	],
	about:
		"The war between Sudan's army and the Rapid Support Forces, a paramilitary force, which began in Khartoum on 15 April 2023 and spread over the country. There is no count of the dead; figures are tallies of reported deaths, one study of one state, and numbers that officials repeat.",
	counted:
		"People killed in Sudan on all sides, fighters and civilians. One study counts deaths of every cause in Khartoum State; it is a part of the country and stands apart.",
	readFirst: [
		"61,000 are deaths of every cause in Khartoum State alone, in fourteen months; 26,000 of them were violent. They are neither excess deaths nor a total for Sudan.",
		"150,000 was said by the special envoy of the United States as what some think, with the remark that there is no credible count. It is no estimate of his.",
		"ACLED's number is a tally of deaths that were reported. The Khartoum study holds that most deaths were not.",
		"The war in Darfur from 2003 is entered apart.",
	],
	events: [],
	yardstick: null,
	related: ["darfur-2003"],
} satisfies ConflictInput;
