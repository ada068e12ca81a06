import type { ConflictInput } from "../../schema";

export const donbas2014 = {
	id: "donbas-2014",
	name: "War in the Donbas, 2014 to 2022",
	inSentence: "the war in the Donbas from 2014 to 2022",
	start: "2014-04-14",
	end: "2022-02-23",
	camps: [
		{
			id: "ukraine",
			name: "Ukraine",
			adjective: "Ukrainian",
			members: ["ukraine"],
			allies: ["united-states", "united-kingdom", "european-union"],
		},
		{
			id: "armed-groups",
			name: "the Russian-backed armed groups",
			adjective: "Russian-backed",
			members: ["dpr", "lpr"],
			allies: ["russia"],
		},
	],
	about:
		"The war in the Ukrainian regions of Donetsk and Luhansk between Ukraine and armed groups that Russia backed, from 14 April 2014, where the UN's counts begin, to the eve of Russia's invasion of the whole country on 24 February 2022.",
	counted:
		"Deaths and injuries connected with the conflict by the estimates of the UN human rights office: Ukrainian forces, members of the armed groups, civilians, and all of them together. What was lost after 24 February 2022 stands with that war.",
	readFirst: [
		"No figure here runs to the end. The last is as of 30 June 2021; the UN's final figures, to 31 December 2021, are not entered.",
		"For soldiers and fighters the UN gives rounded estimates, for civilians a count of verified cases.",
		"The 298 people on flight MH17 are among the civilians.",
		"'About 14,000' of the press is everyone together: both forces and civilians.",
	],
	related: ["russia-ukraine-2022"],
	events: [],
	yardstick: { side: "ukraine", group: "military", measure: "killed" },
} satisfies ConflictInput;
