import type { ConflictInput } from "../../schema";

export const gaza2023 = {
	id: "gaza-2023",
	name: "War in Gaza since October 2023",
	inSentence: "the war in Gaza since October 2023",
	start: "2023-10-07",
	end: null,
	camps: [
		{
			id: "gaza",
			name: "Palestinians in Gaza",
			adjective: "Palestinian",
			fighters: "fighters of Palestinian armed groups",
			members: ["palestine", "hamas"],
			allies: ["hezbollah", "iran", "houthis"],
		},
		{
			id: "israel",
			name: "Israel",
			adjective: "Israeli",
			members: ["israel"],
			allies: ["united-states"],
		},
	],
	about:
		"The war that began on 7 October 2023, when Hamas and other armed groups attacked Israel from Gaza and Israel went to war in the Gaza Strip. A ceasefire was agreed in October 2025; deaths have been reported since, and bodies recovered, so the war is not entered as over.",
	counted:
		"Palestinians killed or wounded in the Gaza Strip, fighters and civilians together unless a report says otherwise. People killed in Israel on 7 October 2023 and after, Israeli soldiers and hostages, and Palestinians killed in the West Bank are not entered here.",
	readFirst: [
		"The Ministry of Health in Gaza does not tell fighters from civilians. Israel's numbers of fighters killed and the ministry's total count different people and are not rivals.",
		"The ministry's total rises in jumps when missing people are confirmed dead or bodies are recovered. The step from one day to the next is not a day's deaths, least of all after the ceasefire.",
		"Two studies find more dead than the ministry did in the same months. They say that it counted 41 or 34.7 per cent fewer than their estimates. Many pages turn this into estimates that are 41 or 34.7 per cent higher, which is a smaller step than the true one.",
		"Deaths by injury, non-violent deaths and excess deaths are three things. Of 16,300 non-violent deaths in the survey, 8,540 are above the number expected without the war.",
		"Israel's army in July 2024 gave 14,000 killed or captured. That is entered as losses, not as killed. 'Military' stands here for Palestinian armed groups, which Israel calls terrorists.",
		"The UN human rights office had verified 8,119 deaths one by one by November 2024. It is a part of the deaths of some months, and reports contradict each other on which months.",
	],
	events: [],
	yardstick: null,
	related: ["lebanon-2023"],
} satisfies ConflictInput;
