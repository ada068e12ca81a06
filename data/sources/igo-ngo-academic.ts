import type { SourceInput } from "../schema";

/** Intergovernmental bodies that belong to no side, non-governmental organisations and researchers. */
export const igoNgoAcademic = {
	ohchr: {
		name: "Office of the UN High Commissioner for Human Rights",
		short: "OHCHR (UN)",
		kind: "igo",
		of: null,
		about:
			"The human rights office of the United Nations. It verifies deaths and injuries of civilians one by one in Ukraine and Gaza, estimated all deaths of the war in the Donbas, and had lists and models of deaths in Syria made.",
		aliases: [
			"UN Human Rights Office",
			"UN Human Rights Monitoring Mission in Ukraine",
			"HRMMU",
			"Matilda Bogner",
		],
		identity:
			"The office and its monitoring mission in Ukraine, also where another office of the UN reads their numbers to the Security Council.",
		readFirst:
			"Its numbers for civilians are a verified minimum: the office says that the real ones are considerably higher. Those for soldiers and armed groups in the Donbas are estimates, and that for Syria is in part a statistical model with an interval. Of the war since 2022 it counts in all of Ukraine, occupied places included, so it overlaps with counts of the authorities there, and it revises earlier days. A step from one day to the next may be a batch of older cases, as from 7,199 to 8,006 killed within three days of February 2023. Two offices of the UN may differ by a little on the same day.",
	},
	csis: {
		name: "Center for Strategic and International Studies",
		short: "CSIS",
		kind: "academic",
		of: null,
		about: "A research institute in Washington, paid for by governments, firms and foundations.",
		aliases: ["CSIS"],
		derivedFrom: ["uk-mod", "bbc-mediazona"],
		readFirst:
			"It draws on British and American officials and on the list of the BBC and Mediazona, and does not confirm them. Its casualties take in the missing in its reports of 2023 and January 2026; that of 2025 speaks of killed and wounded. That of 2023 takes in Wagner, the National Guard and the militias of Donetsk and Luhansk; a newspaper mixed up its numbers with the UK's.",
	},
	iiss: {
		name: "International Institute for Strategic Studies",
		short: "IISS",
		kind: "academic",
		of: null,
		about: "A research institute in London, paid for by governments, firms and foundations.",
		aliases: ["The Military Balance"],
		readFirst:
			"Read only in The Economist's compilation, not on the institute's page. Its casualties are close to the UK's of those weeks; on what they rest was not seen.",
	},
	ucdp: {
		name: "Uppsala Conflict Data Program",
		short: "UCDP",
		kind: "academic",
		of: null,
		about:
			"A research group at a Swedish university, which codes deaths in armed conflicts from news and other sources.",
		aliases: ["UCDP", "PRIO", "Uppsala University"],
		readFirst:
			"It counts deaths in a conflict or in a country, with both sides and civilians killed in fighting together. It is no figure for one side's losses.",
	},
	"hrw-truth-hounds-situ": {
		name: "Human Rights Watch, Truth Hounds and SITU Research",
		short: "HRW/Truth Hounds/SITU",
		kind: "ngo",
		of: null,
		identity:
			"The three together, on Mariupol alone; what Human Rights Watch publishes by itself stands under its own name.",
		about:
			"A human rights organisation in New York, a Ukrainian one that documents war crimes, and a firm of visual investigators, in one study.",
		aliases: ["HRW", "Human Rights Watch", "Truth Hounds", "SITU Research"],
		readFirst:
			"Mariupol only: graves that were added in a year, less the deaths of a usual year. How many of the dead were civilians is not known, and deaths that followed from the siege are among them.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
