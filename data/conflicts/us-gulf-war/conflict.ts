import type { ConflictInput } from "../../schema";

export const usGulfWar = {
	id: "us-gulf-war",
	name: "US forces in the Gulf War of 1990 and 1991",
	inSentence: "the Gulf War of 1990 and 1991",
	start: "1990-08-02",
	end: "1991-04-11",
	camps: [
		{
			id: "united-states",
			name: "the United States",
			adjective: "US",
			members: ["united-states"],
			allies: ["kuwait", "saudi-arabia", "united-kingdom", "france"],
		},
		{
			id: "iraq",
			name: "Iraq",
			adjective: "Iraqi",
			members: ["iraq"],
		},
	],
	about:
		"The war over Kuwait, from Iraq's invasion on 2 August 1990 to the ceasefire that came into force on 11 April 1991. Only US losses are entered here, as a yardstick.",
	counted:
		"US service members who died in the theatre, from all causes, before, during and after the six weeks of battle. Iraqi and Kuwaiti dead are not entered.",
	readFirst: [
		"382 and 383 are deaths from all causes over more than eight months; 147 of them were in battle, which is entered as a part.",
		"The fighting itself lasted from 17 January to 28 February 1991. A number of dead a day over the whole span is far lower than for those weeks.",
	],
	events: [],
	yardstick: { side: "united-states", group: "military", measure: "killed" },
} satisfies ConflictInput;
