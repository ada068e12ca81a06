import type { ConflictInput } from "../../schema";

export const chechnya1 = {
	id: "chechnya-1",
	name: "First Chechen war",
	inSentence: "the first Chechen war",
	start: "1994-12-11",
	end: "1996-08-31",
	camps: [
		{
			id: "russia",
			name: "Russia",
			adjective: "Russian",
			members: ["russia"],
		},
		{
			id: "chechnya",
			name: "the Chechen Republic of Ichkeria",
			adjective: "Chechen",
			members: ["chechnya"],
		},
	],
	about:
		"The war that Russia fought against the Chechen Republic of Ichkeria, which had declared its independence, from the entry of federal troops on 11 December 1994 to the agreement of Khasavyurt on 31 August 1996. Only Russian losses are entered here, as a yardstick.",
	counted:
		"Russian soldiers killed, wounded or missing, by most sources with the troops of the Interior Ministry and other services. Chechen dead, fighters and civilians, are not entered.",
	readFirst: [
		"There are four official Russian numbers: 3,826, 5,500, 5,552 and 5,732. They are not four counts, and they do not add up.",
		"5,732 is the General Staff's 3,826 killed and 1,906 missing together, though pages print it as dead. 5,500 stands beside 700 missing.",
		"5,552 is of irrecoverable losses, which in Russian usage takes in the missing and prisoners: 3,680 of the armed forces and 1,872 of the Interior Ministry and others.",
		"The 6,000 of the Committee of Soldiers' Mothers is of early February 1995: the first eight weeks only.",
		"Most pages on the totals are copies or compilations of a later day.",
	],
	related: ["chechnya-both"],
	events: [],
	yardstick: { side: "russia", group: "military", measure: "killed" },
} satisfies ConflictInput;
