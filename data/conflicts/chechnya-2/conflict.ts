import type { ConflictInput } from "../../schema";

export const chechnya2 = {
	id: "chechnya-2",
	name: "Second Chechen war",
	inSentence: "the second Chechen war",
	start: "1999-10-01",
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
		"The war that Russia fought for the second time in Chechnya, which it called a counter-terrorist operation and declared over from the first hour of 16 April 2009. Most official Russian counts begin on 1 October 1999, when federal troops entered; the fighting in Dagestan in August and September 1999 came before it. Only Russian losses are entered here.",
	counted:
		"Russian soldiers killed since the autumn of 1999: all federal forces, or those of one ministry, as each report says. Chechen fighters and civilians are not entered.",
	readFirst: [
		"4,572 to 23 December 2002 is of all federal forces. It is larger than later official numbers, such as 3,419, 3,459 and 3,684, because these count the men of the Defence Ministry alone.",
		"Counts of the Defence Ministry, the Interior Ministry and the FSB are parts of one whole, not rivals. They are entered as parts, and no official total of all forces after 2002 was found.",
		"The 280 dead of Dagestan are left out of most official totals of the war.",
		"The Soldiers' Mothers count Interior Ministry troops too, and men who died of wounds later or took their own lives in the year after their service. Their numbers are estimates.",
		"All totals are interim: none of them runs to 2009.",
	],
	related: ["chechnya-both"],
	events: [],
	yardstick: { side: "russia", group: "military", measure: "killed" },
} satisfies ConflictInput;
