import type { ConflictInput } from "../../schema";

export const usKorea = {
	id: "us-korea",
	name: "US forces in the Korean War",
	inSentence: "the Korean War",
	start: "1950-06-25",
	end: "1953-07-27",
	camps: [
		{
			id: "united-states",
			name: "the United States",
			adjective: "US",
			members: ["united-states"],
			allies: ["south-korea", "united-kingdom"],
		},
		{
			id: "north-korea",
			name: "North Korea and China",
			adjective: "North Korean and Chinese",
			members: ["north-korea", "china"],
			allies: ["soviet-union"],
		},
	],
	about:
		"The war in Korea from the North's attack on 25 June 1950 to the armistice of 27 July 1953, in which the United States led the forces of the United Nations. Only US losses are entered here, as a yardstick.",
	counted:
		"US service members who died, in the theatre of war or in one case worldwide. Korean, Chinese and other dead, soldiers and civilians, who were many times as many, are not entered.",
	readFirst: [
		"36,574 and 36,576 are one official number of deaths from all causes in the theatre, before and after small corrections.",
		"54,246, long printed as the toll of the war, adds 17,730 service members who died elsewhere in the world in those years.",
		"33,651 is of deaths in combat alone and is entered as a part.",
	],
	events: [],
	yardstick: { side: "united-states", group: "military", measure: "killed" },
} satisfies ConflictInput;
