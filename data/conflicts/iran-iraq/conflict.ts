import type { ConflictInput } from "../../schema";

export const iranIraq = {
	id: "iran-iraq",
	name: "Iran-Iraq War",
	inSentence: "the Iran-Iraq War",
	start: "1980-09-22",
	end: "1988-08-20",
	camps: [
		{
			id: "iran",
			name: "Iran",
			adjective: "Iranian",
			members: ["iran"],
		},
		{
			id: "iraq",
			name: "Iraq",
			adjective: "Iraqi",
			members: ["iraq"],
			allies: ["kuwait", "saudi-arabia"],
		},
	],
	about:
		"The war between Iraq and Iran, from Iraq's invasion on 22 September 1980 to the ceasefire of 20 August 1988. Only Iran's official figures of its own dead are entered.",
	counted:
		"Iranian dead by Iranian bodies: soldiers and militia in combat, and in one figure civilians too. Iraqi dead are not entered.",
	readFirst: [
		"All figures are official and of one side. The million dead that Western media often printed is far from any of them.",
		"123,000 of 1988 grew to 188,015 in 2000 and 190,000 in 2014. Many of the missing were found, or declared dead, in between.",
		"205,000 is 188,015 in combat with 17,000 civilians.",
	],
	events: [],
	yardstick: { side: "iran", group: "military", measure: "killed" },
} satisfies ConflictInput;
