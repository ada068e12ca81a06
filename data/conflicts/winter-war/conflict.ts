import type { ConflictInput } from "../../schema";

export const winterWar = {
	id: "winter-war",
	name: "Winter War",
	inSentence: "the Winter War",
	start: "1939-11-30",
	end: "1940-03-13",
	camps: [
		{
			id: "soviet-union",
			name: "the Soviet Union",
			adjective: "Soviet",
			members: ["soviet-union", "russia"],
		},
		{
			id: "finland",
			name: "Finland",
			adjective: "Finnish",
			members: ["finland"],
		},
	],
	about:
		"The war that began when the Soviet Union attacked Finland on 30 November 1939 and ended with the peace that came into force on 13 March 1940. Soviet and Finnish military losses are entered.",
	counted:
		"Soldiers of either side who were killed, or killed or missing: two measures that do not share a chart. Prisoners who came home, the wounded and civilians are not entered.",
	readFirst: [
		"126,875, 131,476 and 138,533 Soviet soldiers are dead and missing together; 65,384 and 72,408 are killed alone, with the missing apart.",
		"126,875 and 131,476 were counted from the same registers by two men. They are one line of evidence.",
		"126,875 is usually called Krivosheev's. It stands in a chapter by M. V. Filimoshin in the book that Krivosheev edited. The same book prints 65,384 killed and 19,610 missing by the reports of the troops.",
		"Mannerheim's 200,000 and Khrushchev's million are from memoirs. Each side's numbers of 1940 for the other side, such as 85,000 Finnish dead, were claims of war.",
		"Most pages read are copies of books or of an encyclopedia.",
	],
	events: [],
	yardstick: { side: "soviet-union", group: "military", measure: "killed-or-missing" },
} satisfies ConflictInput;
