import type { ConflictInput } from "../../schema";

export const ww2EasternFront = {
	id: "ww2-eastern-front",
	name: "German-Soviet war of 1941 to 1945",
	inSentence: "the German-Soviet war of 1941 to 1945",
	start: "1941-06-22",
	end: "1945-05-09",
	camps: [
		{
			id: "soviet-union",
			name: "the Soviet Union",
			adjective: "Soviet",
			members: ["soviet-union", "russia"],
			allies: ["united-states", "united-kingdom"],
		},
		{
			id: "germany",
			name: "Germany and its allies",
			adjective: "German",
			members: ["germany"],
			allies: ["romania", "hungary", "italy", "finland"],
		},
	],
	about:
		"The war between the Soviet Union and Germany with its allies, from 22 June 1941 to 9 May 1945. Only Soviet military losses are entered here, as a yardstick.",
	counted:
		"Soviet soldiers killed, missing or dead in captivity, in one number. Civilians, who were most of the 26.6 million Soviet dead of the official count, are not entered, nor are the losses of Germany and its allies.",
	readFirst: [
		"8,668,400 is the standing official number, from the study that General Krivosheev led. It takes in the missing and those who died in captivity.",
		"8,866,400, said on radio in 2016, is likely a slip of digits: the same general had given 8,668,400 in 2010. It is kept as it was said.",
		"More than 19 million is from a paper at a hearing of the Duma in 2017. Russia's Defence Ministry has not taken it up.",
	],
	events: [],
	yardstick: { side: "soviet-union", group: "military", measure: "killed-or-missing" },
} satisfies ConflictInput;
