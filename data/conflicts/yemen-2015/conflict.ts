import type { ConflictInput } from "../../schema";

export const yemen2015 = {
	id: "yemen-2015",
	name: "War in Yemen since 2015",
	inSentence: "the war in Yemen since 2015",
	start: "2015-03-26",
	end: null,
	camps: [
		{
			id: "yemen-government",
			name: "Yemen's government",
			adjective: "Yemeni government",
			members: ["yemen"],
			allies: ["saudi-arabia", "united-arab-emirates", "united-states", "united-kingdom"],
		},
		{
			id: "houthis",
			name: "the Houthis",
			adjective: "Houthi",
			members: ["houthis"],
			allies: ["iran"],
		},
	],
	about:
		"The war between Yemen's internationally recognised government, which a coalition led by Saudi Arabia has supported since 26 March 2015, and the Houthi movement, which had taken the capital in 2014. Fighting fell with a truce in 2022; no peace has been made.",
	counted:
		"People killed in Yemen on all sides, fighters and civilians. Reports count from 2015, ACLED from January, some weeks before the coalition went to war.",
	readFirst: [
		"377,000 is a forecast for the end of 2021, made five weeks before. Nearly 60 per cent of it are deaths by hunger, disease and lack of care.",
		"ACLED's 100,000 are fighters and civilians killed in reported events. Headlines often call all of them civilians.",
		"ACLED's 12,000 are civilians in attacks that were aimed at civilians. Civilians killed otherwise are not in it.",
	],
	events: [],
	yardstick: null,
} satisfies ConflictInput;
