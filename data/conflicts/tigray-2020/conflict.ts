import type { ConflictInput } from "../../schema";

export const tigray2020 = {
	id: "tigray-2020",
	name: "War in Tigray",
	inSentence: "the war in Tigray from 2020 to 2022",
	start: "2020-11-04",
	end: "2022-11-02",
	camps: [
		{
			id: "ethiopia",
			name: "Ethiopia's federal government",
			adjective: "Ethiopian federal",
			members: ["ethiopia"],
			allies: ["eritrea"],
		},
		{
			id: "tigray",
			name: "Tigray",
			adjective: "Tigrayan",
			members: ["tigray"],
			allies: [],
		},
	],
	about:
		"The war in northern Ethiopia between the federal government, with Eritrea and regional forces, and the forces of Tigray, from 4 November 2020 to the agreement signed in Pretoria on 2 November 2022. Tigray was cut off for most of it, and nobody could count.",
	counted:
		"People who died in Tigray by violence, hunger and lack of care, or soldiers and civilians of all sides; each report says which. Civilians in Amhara and Afar are counted only where a report is for all sides.",
	readFirst: [
		"Most figures come from one research group in Ghent, which lowered its own range in May 2023 to 162,000 to 378,000 civilians, direct and indirect deaths together.",
		"600,000 is two things: the upper end of that group's earlier range for civilians, and a round number of the African Union's mediator for all the dead, without a method.",
		"Most of the deaths in these estimates are by hunger and lack of care and come out of a model. 50,000 to 100,000 is the group's range for people killed by March 2022.",
		"Its ranges are scenarios, not confidence intervals.",
		"The 200,000 to 300,000 dead soldiers of all sides are nobody's estimate by name; the researcher who passed the number on could not verify it.",
	],
	events: [],
	yardstick: null,
} satisfies ConflictInput;
