import type { ConflictInput } from "../../schema";

export const usAfghanistan = {
	id: "us-afghanistan",
	name: "US forces in Afghanistan",
	inSentence: "the war in Afghanistan, in which US forces fought from 2001 to 2021",
	start: "2001-10-07",
	end: "2021-08-30",
	camps: [
		{
			id: "united-states",
			name: "the United States",
			adjective: "US",
			members: ["united-states"],
			allies: ["united-kingdom", "nato", "afghan-republic"],
		},
		{
			id: "taliban",
			name: "the Taliban and al-Qaeda",
			adjective: "Taliban",
			members: ["taliban", "al-qaeda"],
		},
	],
	about:
		"The part of US forces in the war in Afghanistan, from the first air strikes on 7 October 2001 to the departure of the last troops on 30 August 2021. Only US losses are entered here, as a yardstick.",
	counted:
		"US service members who died in the operations of that war, by some counts with civilian employees of the Defense Department. Contractors, allies and Afghan dead, who were many times as many, are not entered.",
	readFirst: [
		"1,848 (December 2011) and 2,442 (April 2021) are interim; the second is from before the attack at Kabul airport in August 2021.",
		"A later total, 2,438, is below an earlier one: counts differ in what they hold, such as deaths in other countries of the same operation.",
	],
	related: ["uk-afghanistan"],
	events: [],
	yardstick: { side: "united-states", group: "military", measure: "killed" },
} satisfies ConflictInput;
