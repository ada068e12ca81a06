import type { ConflictInput } from "../../schema";

export const usIraq = {
	id: "us-iraq",
	name: "US forces in the Iraq war",
	inSentence: "the Iraq war, in which US forces fought from 2003 to 2011",
	start: "2003-03-19",
	end: "2011-12-18",
	camps: [
		{
			id: "united-states",
			name: "the United States",
			adjective: "US",
			members: ["united-states"],
			allies: ["united-kingdom", "iraqi-government"],
		},
		{
			id: "iraqi-insurgents",
			name: "Saddam Hussein's Iraq and the insurgents",
			adjective: "insurgent",
			members: ["baathist-iraq", "iraqi-insurgents"],
		},
	],
	about:
		"The part of US forces in the war in Iraq, from 19 March 2003 to 18 December 2011, when the last of them left. Iraqi dead stand with the Iraq war itself.",
	counted:
		"US service members who died or were wounded in and around Iraq, with a few civilian employees of the Defense Department by most counts. Contractors are not in these numbers.",
	readFirst: [
		"3,660 (August 2007) and 4,091 (June 2008) are interim. A rate applies to the span of its own report only.",
		"The counts of the Associated Press and of the Defense Department differ by one or two, and both take in a few civilian employees.",
		"Wounded are those wounded in hostile action only, while the dead are of all causes.",
		"The 3,418 contractors that Costs of War counts are apart.",
	],
	related: ["iraq-2003"],
	events: [],
	yardstick: { side: "united-states", group: "military", measure: "killed" },
} satisfies ConflictInput;
