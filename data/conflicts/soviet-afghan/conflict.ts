import type { ConflictInput } from "../../schema";

export const sovietAfghan = {
	id: "soviet-afghan",
	name: "Soviet war in Afghanistan",
	inSentence: "the Soviet war in Afghanistan",
	start: "1979-12-25",
	end: "1989-02-15",
	camps: [
		{
			id: "soviet-union",
			name: "the Soviet Union",
			adjective: "Soviet",
			members: ["soviet-union", "russia"],
			allies: ["afghan-government"],
		},
		{
			id: "mujahideen",
			name: "Mujahideen",
			adjective: "Mujahideen",
			members: ["mujahideen"],
			allies: ["united-states", "united-kingdom", "pakistan"],
		},
	],
	about:
		"The war that the Soviet army fought in Afghanistan beside the government in Kabul, from 25 December 1979 to 15 February 1989. Only Soviet losses are entered here: they are the yardstick that news reports of 2022 used.",
	counted:
		"Soviet soldiers killed, wounded, missing or captured in Afghanistan. Afghan dead, soldiers and civilians, who were many times as many, are not entered.",
	readFirst: [
		"13,833, 14,453 and 15,051 dead are not rivals: they differ by who is counted. Troops of the KGB, deaths by accident or illness, missing people and deaths after discharge are in some and not in others.",
		"13,310 dead and 35,478 wounded are interim figures as of 1 May 1988. Round figures of later years, such as 35,000 wounded, may go back to them.",
		"'About 15,000 over ten years' is how news reports of March 2022 put the toll. The war lasted 3,341 days, a little more than nine years, so a rate over ten years is too low.",
		"Most pages on the final figures are copies of books. They are marked as weak citations.",
	],
	events: [
		{
			id: "first-soviet-toll",
			date: "1988-05-25",
			label: "The Soviet Union makes its losses public for the first time",
			citation: {
				title: "Soviets Say 13,310 Died In Afghanistan",
				publisher: "Chicago Tribune",
				url: "http://articles.chicagotribune.com/1988-05-26/news/8801020483_1_stinger-missiles-afghanistan-vorontsov",
				published: "1988-05-26",
			},
		},
		{
			id: "withdrawal-ends",
			date: "1989-02-15",
			label: "The last Soviet troops leave Afghanistan",
			citation: {
				title: "Soviet withdrawal from Afghanistan",
				publisher: "TASS",
				url: "https://tass.com/world/856745",
				published: "2016-02-15",
			},
		},
	],
	yardstick: { side: "soviet-union", group: "military", measure: "killed" },
} satisfies ConflictInput;
