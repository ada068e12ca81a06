/**
 * Where the deaths of a war happened, as places of UCDP's country-years: context by place of death, never a side's toll.
 * Every conflict is listed; a war without a place ended before 1989, where those counts begin. Tested.
 */
export const contextPlaces: Readonly<Record<string, readonly string[]>> = {
	"russia-ukraine-2022": ["ukraine", "russia"],
	"lebanon-2023": ["lebanon", "israel"],
	// UCDP has no place of its own for Gaza and the West Bank: deaths there stand under Israel.
	"gaza-2023": ["israel"],
	"sudan-2023": ["sudan"],
	"tigray-2020": ["ethiopia", "eritrea"],
	"nagorno-karabakh-2020": ["azerbaijan", "armenia"],
	"syria-russian-losses": ["syria"],
	"yemen-2015": ["yemen", "saudi-arabia"],
	"donbas-2014": ["ukraine"],
	"syria-2011": ["syria"],
	"georgia-2008": ["georgia"],
	"iraq-2003": ["iraq"],
	"us-iraq": ["iraq"],
	"darfur-2003": ["sudan"],
	"uk-afghanistan": ["afghanistan"],
	"us-afghanistan": ["afghanistan"],
	"chechnya-2": ["russia"],
	"drcongo-1998": ["dr-congo"],
	"chechnya-1": ["russia"],
	"chechnya-both": ["russia"],
	"rwanda-1994": ["rwanda"],
	"bosnia-1992": ["bosnia-herzegovina"],
	"us-gulf-war": ["kuwait", "iraq"],
	"falklands-1982": [],
	"iran-iraq": [],
	"soviet-afghan": ["afghanistan"],
	"us-vietnam": [],
	"us-korea": [],
	"ww2-eastern-front": [],
	"winter-war": [],
	"organised-violence": [],
};
