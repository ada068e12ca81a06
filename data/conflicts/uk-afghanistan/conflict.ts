import type { ConflictInput } from "../../schema";

export const ukAfghanistan = {
	id: "uk-afghanistan",
	name: "British forces in Afghanistan",
	inSentence: "the war in Afghanistan, in which British forces served from 2001 to 2021",
	start: "2001-10-07",
	end: "2021-08-28",
	camps: [
		{
			id: "united-kingdom",
			name: "the United Kingdom",
			adjective: "British",
			members: ["united-kingdom"],
			allies: ["united-states", "nato", "afghan-republic"],
		},
		{
			id: "taliban",
			name: "the Taliban and al-Qaeda",
			adjective: "Taliban",
			members: ["taliban", "al-qaeda"],
		},
	],
	about:
		"The part of British forces in the war in Afghanistan, from 7 October 2001 to 28 August 2021, when the last of them left Kabul; their combat operations had ended in October 2014. Only British losses are entered here, as a yardstick.",
	counted:
		"British service members who died on deployment there, from all causes. Afghan dead and those of other states are not entered.",
	readFirst: [
		"256 is interim, as of February 2010, when it passed the number of British dead in the Falklands.",
		"405 of the 457 died by hostile action; that number is entered as a part. Some pages print 404.",
	],
	related: ["us-afghanistan"],
	events: [],
	yardstick: { side: "united-kingdom", group: "military", measure: "killed" },
} satisfies ConflictInput;
