import type { ConflictInput } from "../../schema";

export const falklands1982 = {
	id: "falklands-1982",
	name: "Falklands War",
	inSentence: "the Falklands War",
	start: "1982-04-02",
	end: "1982-06-14",
	camps: [
		{
			id: "united-kingdom",
			name: "the United Kingdom",
			adjective: "British",
			members: ["united-kingdom"],
			allies: ["united-states"],
		},
		{
			id: "argentina",
			name: "Argentina",
			adjective: "Argentine",
			members: ["argentina"],
		},
	],
	about:
		"The war between Argentina and the United Kingdom over the Falkland Islands (Islas Malvinas), from the Argentine landing on 2 April 1982 to the surrender at Stanley on 14 June.",
	counted:
		"Service members of either side who died. The three islanders who were killed are not in these numbers.",
	readFirst: [
		"Both Argentine figures, 649 and 655, come from British media. No page by an Argentine body was read.",
		"The span is that of the islands' occupation; the fighting on land lasted three and a half weeks.",
	],
	events: [],
	yardstick: { side: "united-kingdom", group: "military", measure: "killed" },
} satisfies ConflictInput;
