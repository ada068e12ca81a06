import type { ConflictInput } from "../../schema";
import { places } from "./series";

export const organisedViolence = {
	id: "organised-violence",
	kind: "context",
	name: "Organised violence by country (UCDP)",
	inSentence: "deaths in organised violence by place of death",
	start: "1989-01-01",
	end: null,
	camps: places().map(({ id, name }) => ({ id, name, adjective: name, members: [] })),
	about:
		"Yearly deaths in organised violence in each country, as the Uppsala Conflict Data Program counts them from news and other reports: wars between states and with armed groups, fighting between such groups, and one-sided violence against civilians.",
	counted:
		"Everyone killed in that country in that year, whoever killed them and on whichever side they stood: a count by place of death. It is context, and no side's toll.",
	readFirst: [
		"By place of death: soldiers of one state who die in another are counted there. These numbers must not be read as a side's losses, nor laid under another chart as a yardstick.",
		"A country is what UCDP codes as one: deaths in Gaza and the West Bank are counted under Israel.",
		"Each year stands by itself. UCDP gives a lowest, a best and a highest number; in 12 of these rows the source's own best number lies outside its bounds, and they stand as published.",
		"Version 25.1, made public in 2025, with years to 2024. Only country-years with at least 25 deaths by the highest number are held here.",
	],
	yardstick: null,
} satisfies ConflictInput;
