import type { ConflictInput } from "../../schema";

export const rwanda1994 = {
	id: "rwanda-1994",
	name: "Genocide in Rwanda",
	inSentence: "the genocide in Rwanda in 1994",
	start: "1994-04-07",
	end: "1994-07-18",
	camps: [
		{
			id: "rwanda",
			name: "Rwanda",
			adjective: "Rwandan",
			members: ["rwanda"],
			allies: [],
		},
		{
			id: "rwanda-interim-government",
			name: "the interim government of 1994 and its militias",
			adjective: "interim government",
			members: ["rwanda-interim-government"],
			allies: [],
		},
	],
	about:
		"From 7 April to mid-July 1994 the interim government, its army and its militias had the Tutsi of Rwanda killed, and Hutu who opposed them. The genocide was judged as such by a tribunal of the United Nations. It ended when the Rwandan Patriotic Front, which has governed since, had taken the country.",
	counted:
		"People who died in Rwanda between April and July 1994. Most figures are for victims of the genocide; one is for deaths of every cause.",
	readFirst: [
		"Figures lie between half a million and more than a million. They differ by what is counted, victims of the genocide or all deaths, and by how many Tutsi are thought to have lived in Rwanda and to have survived.",
		"The usual 800,000 goes back, as Human Rights Watch writes, to an estimate of all deaths, not of victims of the genocide alone. The historian Gérard Prunier gives the same number for the genocide.",
		"Rwanda's government gives 1,074,017 and 1,071,000 from one census. A news report of the time has that census count from October 1990.",
		"No figure here puts in doubt that it was a genocide. The sources that differ on the number agree on that.",
		"Several figures were read only as quoted by others.",
	],
	events: [],
	yardstick: null,
} satisfies ConflictInput;
