import type { ConflictInput } from "../../schema";

export const lebanon2023 = {
	id: "lebanon-2023",
	name: "Lebanon in the hostilities with Israel since October 2023",
	inSentence: "the hostilities between Israel and Hezbollah in Lebanon since October 2023",
	start: "2023-10-08",
	end: null,
	camps: [
		{
			id: "lebanon",
			name: "Lebanon",
			adjective: "Lebanese",
			members: ["lebanon", "hezbollah"],
			allies: ["iran"],
		},
		{
			id: "israel",
			name: "Israel",
			adjective: "Israeli",
			members: ["israel"],
			allies: ["united-states"],
		},
	],
	about:
		"The exchange of fire between Hezbollah and Israel that began on 8 October 2023, a day after the attack from Gaza, and grew into a war in Lebanon in September 2024. Counts of the first phase run to December 2024; a second phase began on 2 March 2026.",
	counted:
		"People killed or wounded in Lebanon, whoever they were: Lebanese, Syrians, Palestinians and others, fighters and civilians together. People killed in Israel are not entered here. 'Lebanese' in a heading names the country, not the passport.",
	readFirst: [
		"The count starts again from zero with the second phase, on 2 March 2026. Figures of the two phases are never joined or added up without saying so.",
		"Early figures are those that the UN's humanitarian office passed on, later ones those of Lebanon's Ministry of Public Health. The office takes such figures from the ministry as a rule, so the two are one line of evidence.",
		"The ministry does not tell fighters from civilians.",
		"Totals after a ceasefire go on rising by bodies that are found and by people who die of wounds.",
	],
	events: [],
	yardstick: null,
	related: ["gaza-2023"],
} satisfies ConflictInput;
