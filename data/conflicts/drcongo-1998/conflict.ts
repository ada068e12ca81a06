import type { ConflictInput } from "../../schema";

export const drCongo1998 = {
	id: "drcongo-1998",
	name: "War in the Democratic Republic of the Congo (from 1998)",
	inSentence: "the war in the Democratic Republic of the Congo from 1998, and its aftermath",
	start: "1998-08-02",
	end: "2003-07-18",
	camps: [
		{
			id: "dr-congo",
			name: "the Congolese government",
			adjective: "Congolese government",
			members: ["dr-congo"],
			allies: ["angola", "zimbabwe", "namibia"],
		},
		{
			id: "congolese-rebels",
			name: "the Congolese rebels",
			adjective: "Congolese rebel",
			members: ["rally-for-congolese-democracy", "movement-for-the-liberation-of-congo"],
			allies: ["rwanda", "uganda", "burundi"],
		},
	],
	about:
		"The war of many states and armed groups that began on 2 August 1998 and ended formally in July 2003, while fighting in the east went on. Its toll is known only from surveys of households, most of them by one aid organisation.",
	counted:
		"Excess deaths: people who died, mostly of disease and hunger, above the number expected without the war. Few of them were killed by violence. Several totals run on past the end of the war, to April 2007.",
	readFirst: [
		"5.4 million is not a number of people killed in fighting. It is an estimate of excess deaths in nearly nine years, and its authors say that few of them were violent.",
		"All depends on the death rate that is taken as normal. With another one, the Human Security Report finds 900,000 where the International Rescue Committee has 2.83 million, from the same surveys.",
		"The range of 3.5 to 7.8 million rests on one copy of a newspaper article.",
		"1.7, 3.9 and 5.4 million are not rivals: they are the same organisation's totals to 2000, for the east alone, to 2004 and to 2007.",
		"The study that gives 200,000 covers the years 1998 to 2004.",
	],
	events: [],
	yardstick: null,
} satisfies ConflictInput;
