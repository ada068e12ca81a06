import type { ConflictInput } from "../../schema";

export const syria2011 = {
	id: "syria-2011",
	name: "War in Syria",
	inSentence: "the war in Syria from 2011 to 2024",
	start: "2011-03-15",
	end: "2024-12-08",
	camps: [
		{
			id: "syria",
			name: "the Syrian government",
			adjective: "Syrian government",
			members: ["syrian-government"],
			allies: ["russia", "iran", "hezbollah"],
		},
		{
			id: "syrian-opposition",
			name: "the Syrian opposition",
			adjective: "Syrian opposition",
			members: ["syrian-opposition"],
			allies: ["turkey"],
		},
		{
			id: "syrian-democratic-forces",
			name: "the Syrian Democratic Forces",
			adjective: "Syrian Democratic Forces'",
			members: ["syrian-democratic-forces"],
			allies: ["united-states"],
		},
		{
			id: "islamic-state",
			name: "the Islamic State",
			adjective: "Islamic State",
			members: ["islamic-state"],
			allies: [],
		},
	],
	about:
		"The war that grew out of the protests of March 2011 and of the government's answer to them, with many sides and many foreign forces, until the fall of Bashar al-Assad's government on 8 December 2024. All figures here are for people of every side, or for civilians, killed in Syria.",
	counted:
		"People killed in Syria on all sides, foreign fighters included where a report counts fighters, or civilians alone. Russian soldiers and mercenaries have a toll of their own, entered apart.",
	readFirst: [
		"Most figures are lists of names or of documented deaths. They are floors. 306,887 is the one statistical estimate of the UN human rights office, for civilians and for ten years; 143,350 of them are documented.",
		"The office's report has an interval, whose bounds are not on the page consulted; bounds that circulate on other pages could not be confirmed.",
		"The UN lists are put together from those of Syrian groups and of the government. The Syrian Observatory's and the Violations Documentation Center's own numbers are not further evidence beside them.",
		"The Observatory gives a documented number and a higher one with deaths that it could not document, sometimes on the same day. It added about 105,000 deaths in one revision in 2021.",
		"The UN stopped its count in 2014 and took it up again in 2021. Round totals that UN bodies named in between rest on no count of theirs.",
		"The UN counts from 1 March 2011, others from 15 March.",
	],
	events: [],
	yardstick: null,
	related: ["syria-russian-losses"],
} satisfies ConflictInput;
