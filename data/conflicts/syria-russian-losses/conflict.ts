import type { ConflictInput } from "../../schema";

export const syriaRussianLosses = {
	id: "syria-russian-losses",
	name: "Russian forces in Syria",
	inSentence: "the war in Syria, in which Russian forces fought from 2015 to 2024",
	start: "2015-09-30",
	end: "2024-12-08",
	camps: [
		{
			id: "russia",
			name: "Russia",
			adjective: "Russian",
			members: ["russia", "wagner"],
			allies: ["syrian-government", "iran"],
		},
		{
			id: "syrian-opposition",
			name: "the armed opposition",
			adjective: "opposition",
			members: ["syrian-opposition"],
			allies: ["turkey", "united-states"],
		},
		{
			id: "islamic-state",
			name: "the Islamic State",
			adjective: "Islamic State",
			members: ["islamic-state"],
		},
	],
	about:
		"The part of Russian forces in the war in Syria, from the first air strikes on 30 September 2015 to the fall of the government in Damascus on 8 December 2024. Syrian dead stand with the war in Syria itself.",
	counted:
		"Russian service members, and by some sources mercenaries, who died in Syria. The official figures do not count mercenaries.",
	readFirst: [
		"116 is what the Defence Ministry acknowledged in 2019. Pages of 2024 quote it as if it were current.",
		"The BBC's 543 is a floor and takes in 346 men of Wagner. Nearly two thirds of it are thus outside what the official figures count.",
		"About half of the official 112 died in two losses of aircraft.",
	],
	related: ["syria-2011"],
	events: [],
	yardstick: { side: "russia", group: "military", measure: "killed" },
} satisfies ConflictInput;
