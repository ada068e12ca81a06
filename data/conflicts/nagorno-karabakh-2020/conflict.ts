import type { ConflictInput } from "../../schema";

export const nagornoKarabakh2020 = {
	id: "nagorno-karabakh-2020",
	name: "Nagorno-Karabakh war of 2020",
	inSentence: "the Nagorno-Karabakh war of 2020",
	start: "2020-09-27",
	end: "2020-11-10",
	camps: [
		{
			id: "armenia",
			name: "Armenia and Artsakh",
			adjective: "Armenian",
			members: ["armenia", "artsakh"],
		},
		{
			id: "azerbaijan",
			name: "Azerbaijan",
			adjective: "Azerbaijani",
			members: ["azerbaijan"],
			allies: ["turkey"],
		},
	],
	about:
		"The war of 44 days over Nagorno-Karabakh between Azerbaijan and the Armenian forces of Armenia and of Artsakh, as the authorities there called it, from 27 September to 10 November 2020.",
	counted:
		"Soldiers of either side killed, by their own authorities. Civilians, and foreign fighters whom others reported on the Azerbaijani side, are not entered.",
	readFirst: [
		"2,783 and 2,317 were first disclosures of November and December 2020; 2,906 and 3,825 are later official totals, read only in a copy of an encyclopedia.",
		"The missing are apart: 6 on the Azerbaijani side and 187 on the Armenian side by those later totals.",
		"Armenian totals take in the forces of Artsakh.",
	],
	events: [],
	yardstick: null,
} satisfies ConflictInput;
