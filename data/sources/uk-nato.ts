import type { SourceInput } from "../schema";

/** NATO and bodies of the United Kingdom. */
export const ukNato = {
	nato: {
		name: "NATO",
		short: "NATO",
		kind: "alliance",
		of: "nato",
		about:
			"A military alliance whose members support Ukraine; its estimates come from its secretary general, its commanders and unnamed officials at briefings.",
		aliases: [
			"SACEUR",
			"Supreme Allied Commander Europe",
			"NATO Military Committee",
			"Jens Stoltenberg",
			"Mark Rutte",
			"Rob Bauer",
		],
		identity:
			"The secretary general, the Military Committee, the Supreme Allied Commander and unnamed officials all speak for one alliance. What the same American general said as head of US European Command stands under that command.",
		readFirst:
			"Of its estimate of March 2022 it said that the dead rest in part on the Ukrainian authorities' information and on what Russia let be known; its casualties then were the dead scaled by three wounded for each one killed, with prisoners and missing. Later figures came without a basis. They do not go evenly: 500,000 casualties in October 2024, when the UK had about 650,000; 900,000 in April 2025, a day after the US command in Europe gave 790,000.",
	},
	"uk-mod": {
		name: "UK Ministry of Defence",
		short: "UK Ministry of Defence",
		kind: "government",
		of: "united-kingdom",
		about:
			"The defence ministry of the United Kingdom. It arms and supports Ukraine; of the wars in the Falklands and in Afghanistan it gives the losses of its own forces.",
		aliases: [
			"Defence Intelligence",
			"UK MoD",
			"British Ministry of Defence",
			"Ben Wallace",
			"John Healey",
			"Leo Docherty",
		],
		identity:
			"The ministers and the daily updates of Defence Intelligence are one. The Chief of the Defence Staff, MI6, GCHQ and the diplomats at the OSCE stay apart: British bodies do not agree with each other.",
		derivedFrom: ["ua-general-staff"],
		readFirst:
			"On its dead in the Falklands and Afghanistan it speaks of its own side. On Russian losses its monthly, yearly and running totals lean on the tally of Ukraine's General Staff, as the ministry itself says of those for 2024 and after: it and Kyiv are then one line of evidence. On what its ranges of 2023 rest was not said; those of February and November 2023 take in Wagner, that of October leaves Wagner's men at Bakhmut out. The 80,000 and 100,000 of August to December 2022 take in deserters, and once prisoners: they are entered as losses.",
	},
	"uk-cds": {
		name: "UK Chief of the Defence Staff",
		short: "UK Chief of Defence Staff",
		kind: "government",
		of: "united-kingdom",
		about: "The head of the armed forces of the United Kingdom, a state that arms and supports Ukraine.",
		aliases: ["Tony Radakin"],
		identity: "Kept apart from the ministry and from MI6, as the three do not agree with each other.",
	},
	"uk-mi6": {
		name: "UK Secret Intelligence Service (MI6)",
		short: "MI6 (UK)",
		kind: "intelligence",
		of: "united-kingdom",
		about: "The foreign intelligence service of the United Kingdom, a state that arms and supports Ukraine.",
		aliases: ["SIS", "Richard Moore"],
		identity:
			"Kept apart from the ministry and from the Chief of the Defence Staff, as the three do not agree with each other.",
		readFirst: "It gave 15,000 dead three weeks after the defence secretary had given 25,000.",
	},
	gchq: {
		name: "UK Government Communications Headquarters (GCHQ)",
		short: "GCHQ (UK)",
		kind: "intelligence",
		of: "united-kingdom",
		about: "The signals intelligence agency of the United Kingdom, a state that arms and supports Ukraine.",
		aliases: ["Anne Keast-Butler"],
		identity: "Another service than MI6 and than Defence Intelligence.",
		readFirst:
			"Its director spoke of new intelligence and did not say on what the number of dead rests. It is twice the last number of killed by the UK Ministry of Defence that was found here, of a year before.",
	},
	"uk-osce-delegation": {
		name: "Delegation of the United Kingdom to the OSCE",
		short: "UK delegation to the OSCE",
		kind: "government",
		of: "united-kingdom",
		about:
			"The diplomats and military advisers of the United Kingdom, a state that arms and supports Ukraine, at the Organization for Security and Co-operation in Europe.",
		aliases: ["UK government", "UK Mission to the OSCE", "Ankur Narayan"],
		identity:
			"Speeches in Vienna of another department than the Ministry of Defence, with numbers of other days. Ministers who are called 'UK government' on a page stand under their ministry.",
		derivedFrom: ["uk-mod"],
		readFirst:
			"Its numbers run along with the Ministry of Defence's, which lean on the General Staff of Ukraine. They are not a third count.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
