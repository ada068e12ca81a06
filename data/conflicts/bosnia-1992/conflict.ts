import type { ConflictInput } from "../../schema";

export const bosnia1992 = {
	id: "bosnia-1992",
	name: "War in Bosnia and Herzegovina",
	inSentence: "the war in Bosnia and Herzegovina from 1992 to 1995",
	start: "1992-04-06",
	end: "1995-12-14",
	camps: [
		{
			id: "bosnia-government",
			name: "the government in Sarajevo",
			adjective: "Bosnian government",
			members: ["bosnia"],
			allies: [],
		},
		{
			id: "bosnian-serbs",
			name: "the Bosnian Serbs",
			adjective: "Bosnian Serb",
			members: ["republika-srpska"],
			allies: ["yugoslavia"],
		},
		{
			id: "bosnian-croats",
			name: "the Bosnian Croats",
			adjective: "Bosnian Croat",
			members: ["herceg-bosna"],
			allies: ["croatia"],
		},
	],
	about:
		"The war fought in Bosnia and Herzegovina between the government in Sarajevo, Bosnian Serb forces and Bosnian Croat forces, with their neighbours' help, from 6 April 1992 to the peace signed on 14 December 1995. During the war its dead were put at 200,000 and more; counts by name and by demographers later came to about half.",
	counted:
		"People killed, or killed and missing, on all sides in Bosnia and Herzegovina, soldiers and civilians. The wars in Croatia and Kosovo are not in these figures.",
	readFirst: [
		"The Sarajevo centre's book of names counts killed and missing, direct deaths only. The tribunal's demographers add an estimate of those who stand in no list, and speak of deaths. The two measures are kept apart.",
		"One release of June 2007 was printed with two totals, 97,207 and 96,895. The final book of 2013 has 95,940. Each is a minimum.",
		"The tribunal's final estimate is 104,732; one page prints 104,731. Its estimate of 2004 was 102,622.",
		"Soldiers and civilians are told apart by formal status: some who count as soldiers did not die in combat.",
		"200,000 was said by the authorities of one side during the war, before anybody had counted.",
	],
	events: [],
	yardstick: null,
} satisfies ConflictInput;
