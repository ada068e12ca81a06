import type { ConflictInput } from "../../schema";

export const georgia2008 = {
	id: "georgia-2008",
	name: "Russian-Georgian war of 2008",
	inSentence: "the Russian-Georgian war of 2008",
	start: "2008-08-08",
	end: "2008-08-12",
	camps: [
		{
			id: "russia",
			name: "Russia",
			adjective: "Russian",
			members: ["russia"],
			allies: ["south-ossetia", "abkhazia"],
		},
		{
			id: "georgia",
			name: "Georgia",
			adjective: "Georgian",
			members: ["georgia"],
		},
	],
	about:
		"The five days of open war between Russia and Georgia over South Ossetia, 8 to 12 August 2008. The attack on Tskhinvali began late in the evening of 7 August, and each side dates the beginning to what the other did first.",
	counted:
		"Soldiers of Russia and of Georgia killed or wounded. South Ossetian and Abkhazian fighters and the civilians of all sides are not entered.",
	readFirst: [
		"74, 64 and 67 Russian dead are one count as it was corrected: 74 on 13 August and 64 on 20 August 2008 by the General Staff, 67 a year later by investigators.",
		"The ministry's 64 dead and 283 wounded of February 2009 cover 8 to 24 August, not the five days alone.",
		"Georgia's 186 is an official count as of 8 September 2008, with 14 soldiers missing; later Georgian figures are lower for the army and count its Interior Ministry apart.",
	],
	events: [],
	yardstick: { side: "russia", group: "military", measure: "killed" },
} satisfies ConflictInput;
