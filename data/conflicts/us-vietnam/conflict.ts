import type { ConflictInput } from "../../schema";

export const usVietnam = {
	id: "us-vietnam",
	name: "US forces in the Vietnam War",
	inSentence: "the Vietnam War",
	start: "1955-11-01",
	end: "1975-05-15",
	camps: [
		{
			id: "united-states",
			name: "the United States",
			adjective: "US",
			members: ["united-states"],
			allies: ["south-vietnam"],
		},
		{
			id: "north-vietnam",
			name: "North Vietnam and the Viet Cong",
			adjective: "North Vietnamese",
			members: ["north-vietnam", "viet-cong"],
			allies: ["soviet-union", "china"],
		},
	],
	about:
		"The war in Vietnam as the US Defense Department dates it for its own dead: from 1 November 1955, when its advisory group was set up, to 15 May 1975. Only US losses are entered here, as a yardstick.",
	counted:
		"US service members who died in the war from hostile action or otherwise. Vietnamese, Laotian and Cambodian dead, soldiers and civilians, who were many times as many, are not entered.",
	readFirst: [
		"58,220 stands here twice: one official count, printed with two spans of time. Take one of them.",
		"The dates matter. Most of the dead fell between 1964 and 1973, and the count holds deaths from 1956 to 2006. A number of dead a day depends on which span is taken.",
		"58,209 is the same body's count of some years earlier.",
	],
	events: [],
	yardstick: { side: "united-states", group: "military", measure: "killed" },
} satisfies ConflictInput;
