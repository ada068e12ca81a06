import type { SourceInput } from "../schema";

/** News organisations, journalists and volunteers who count, and single people. */
export const mediaAndCounts = {
	"unattributed-err": {
		name: "Unattributed estimate (reported by ERR, Estonia)",
		short: "Unattributed (via ERR)",
		kind: "media",
		of: null,
		about: "A number that Estonia's public broadcaster reported without saying whose estimate it was.",
		identity: "It is nobody's estimate: the report did not say whose it was.",
		readFirst:
			"It came up in a report on a briefing of the Estonian Ministry of Defence but is not shown to be the ministry's own.",
	},
	"bbc-russian": {
		name: "BBC News Russian",
		short: "BBC News Russian",
		kind: "media-count",
		of: null,
		about:
			"The Russian-language service of the United Kingdom's public broadcaster, which is editorially independent of its government, kept its own list of Russian dead in Ukraine until May 2022, works out from the later, joint list how many may have died, and counted Russian dead in Syria.",
		aliases: ["BBC Russian Service", "BBC Russian"],
		identity:
			"Its own list of early 2022 and its extrapolations, also where a page credits them to both newsrooms: the rule by which they are made is the BBC's. The joint list from July 2022 stands under BBC News Russian and Mediazona, and a number of the BBC without a named service under the BBC.",
		derivedFrom: ["bbc-mediazona"],
		readFirst:
			"A list of names is a floor with a delay, in Syria as in Ukraine. Its ranges for Ukraine are not lists and not statistical intervals: they take the number of names as 45 to 65 per cent of the dead, so that they jump when the list does, as at the start of 2026. They leave out the militias of Donetsk and Luhansk unless a report says otherwise; for these it reckons 21,000 to 23,500 dead more. What it calls irretrievable losses are killed, wounded and missing.",
	},
	"bbc-mediazona": {
		name: "BBC News Russian and Mediazona",
		short: "BBC and Mediazona",
		kind: "media-count",
		of: null,
		about:
			"Two newsrooms and their volunteers, who keep one list of dead Russian soldiers by name from death notices, social networks, statements of local officials and graves.",
		aliases: ["Mediazona / BBC News Russian", "Mediazona and BBC"],
		identity:
			"The joint list from July 2022, and the payment records of Wagner that they worked on together. Each newsroom's own earlier list, the BBC's extrapolations and Mediazona's estimates with Meduza stay apart.",
		readFirst:
			"A floor with a delay: in 2022 the authors said that it held at least 40 to 60 per cent fewer names than were buried, and names found in a fortnight may belong to deaths of months before. It includes deaths outside combat and leaves out the militias of Donetsk and Luhansk. In January and February 2026 some 35,000 names came in by matching with registers: a break in the series, not a change at the front.",
	},
	"mediazona-meduza": {
		name: "Mediazona and Meduza (estimates from registers)",
		short: "Mediazona and Meduza",
		kind: "media",
		of: null,
		about:
			"Two independent Russian newsrooms, critical of their government, who with a statistician estimate the number of dead Russian men from the register of inheritance cases or from mortality tables.",
		aliases: ["Meduza", "Meduza / Mediazona", "Dmitry Kobak", "probate estimate"],
		identity:
			"The same newsrooms and the same statistician, whichever of the two publishes and whether they use inheritance cases or the tables of the statistics office. These are not the list of names, which Mediazona keeps with the BBC.",
		derivedFrom: ["bbc-mediazona"],
		readFirst:
			"Estimates from inheritance cases are set against the list of names kept with the BBC; those from the statistics office's tables are not. Of the totals in their articles only the first, of July 2023, is called a 95 per cent interval; the later ones are ranges. They count Russian men of some ages, without the militias of Donetsk and Luhansk and without foreigners. From 2025 on courts declare missing men dead, which shifts deaths in time.",
	},
	mediazona: {
		name: "Mediazona",
		short: "Mediazona",
		kind: "media-count",
		of: null,
		about:
			"An independent Russian news site, critical of its government, which counts published reports of deaths.",
		identity:
			"Its own count of early 2022. The list that it keeps with the BBC and the estimates that it makes with Meduza stay apart.",
		readFirst:
			"A count of published reports is a floor with a delay: a death that nobody found is not in it, and reports found in a week may belong to deaths of months before. From July 2022 it keeps its list together with the BBC, under its own source.",
	},
	goryushko: {
		name: "Goryushko (Telegram channel)",
		short: "Goryushko (Telegram)",
		kind: "media-count",
		of: null,
		about: "An anonymous channel of volunteers who collect published reports of dead Russian soldiers.",
		readFirst:
			"A count of published reports is a floor with a delay: a death that nobody found is not in it, and reports found in a week may belong to deaths of months before.",
	},
	"kavkaz-realii": {
		name: "Kavkaz.Realii (RFE/RL)",
		short: "Kavkaz.Realii (RFE/RL)",
		kind: "media-count",
		of: null,
		about:
			"The Caucasus service of RFE/RL, a broadcaster paid for by the United States Congress and editorially independent of it.",
		identity: "A service of RFE/RL with a list of its own, so kept apart from it.",
		readFirst:
			"Its list holds only people from southern Russia and the North Caucasus. It is no national total.",
	},
	rferl: {
		name: "Radio Free Europe/Radio Liberty",
		short: "RFE/RL",
		kind: "media",
		of: null,
		about: "A broadcaster paid for by the United States Congress and editorially independent of it.",
		aliases: ["Radio Svoboda", "Radio Liberty"],
		identity: "Its Caucasus service, Kavkaz.Realii, keeps a list of its own and stays apart.",
	},
	"7x7": {
		name: "7x7",
		short: "7x7 (Russia)",
		kind: "media-count",
		of: null,
		about:
			"An independent Russian outlet on the regions, which adds up reports of people killed on the Russian side of the border.",
		aliases: ["7x7 Horizontal Russia", "Semnasem"],
		readFirst:
			"Regions at the border only, and reported deaths only: a floor. Its number for Belgorod is above the governor's of the same day.",
	},
	ualosses: {
		name: "UALosses",
		short: "UALosses",
		kind: "media-count",
		of: null,
		about:
			"A site by authors who are not known, which lists Ukrainian dead and missing by name from death notices and other public pages.",
		aliases: ["ualosses.org", "UA Losses"],
		identity:
			"What the site itself counts. The same list without the dead of before 2022, as The Economist reads it, is another count and stands apart.",
		readFirst:
			"A floor with a delay. The total on the site takes in soldiers who died before 2022: in one week of February 2025 it had more than 70,400 names, and The Economist, without those, 65,321. The BBC found a sample of 400 names reliable. Some of its missing are prisoners.",
	},
	"ualosses-economist": {
		name: "UALosses list as counted by The Economist",
		short: "UALosses (The Economist)",
		kind: "media-count",
		of: null,
		about:
			"The names of a site by unknown authors, counted by a British newspaper without those who died before the invasion.",
		identity:
			"Kept apart from the site's own total, which is some thousands higher in the same week; the two are one list and no confirmation of each other.",
		derivedFrom: ["ualosses"],
		readFirst:
			"Read in the newspaper's file of published estimates. Dead and missing together are its upper number; some of the missing are prisoners.",
	},
	"lostarmour-scrape": {
		name: "Lostarmour list as counted by ukrainewarlosses (GitHub)",
		short: "Lostarmour list (copy)",
		kind: "media-count",
		of: null,
		about:
			"An anonymous project that copies the pages of a site on Russia's side and counts what is left when repeated entries are taken out.",
		aliases: ["ukrwarlosses", "ukrainewarlosses"],
		identity: "Not a total published by Lostarmour, so not under its name.",
		derivedFrom: ["lostarmour"],
		readFirst:
			"The project's own pages contradict each other on where the names come from: one still names UALosses.",
	},
	economist: {
		name: "The Economist",
		short: "The Economist",
		kind: "media",
		of: null,
		about:
			"A British newspaper, which models the losses of Russia from published estimates, satellite data on fires and changes of territory, and reads those of Ukraine from leaks and lists.",
		aliases: ["The Economist meta-estimate", "The Economist model"],
		identity:
			"The model, and the paper's ranges for Ukraine, are one source. Its cleaned count of another site's list stands by itself.",
		derivedFrom: [
			"uk-mod",
			"us-officials-nyt",
			"nato",
			"csis",
			"bbc-russian",
			"bbc-mediazona",
			"mediazona-meduza",
		],
		readFirst:
			"The model is an estimate of estimates: it takes in more than 200 of them, from the UK, the US, NATO, CSIS, the BBC, Meduza and others, and confirms none of them. Its range is a 95 per cent prediction interval, wider than a confidence interval. Each run revises the past: 344,000 killed by the end of 2025 when first shown, 358,000 for the same day in August 2026. For Ukraine it makes no model: its range of July 2025 is the named dead of UALosses at the low end, the dead and missing at the high end.",
	},
	bbc: {
		name: "BBC",
		short: "BBC",
		kind: "media",
		of: null,
		about: "The United Kingdom's public broadcaster, editorially independent of its government.",
		identity:
			"A number that a carrier gave as the BBC's without naming the service; it is not shown to be BBC News Russian's.",
		readFirst:
			"Of its number of Ukrainian dead the carrier does not say whether it is a middle or an upper value, nor how the missing enter. Its number of Argentine dead in the Falklands is from a film; on whose count it rests is not said.",
	},
	cbs: {
		name: "CBS News",
		short: "CBS News",
		kind: "media",
		of: null,
		about: "A commercial broadcaster of the United States.",
		identity:
			"The narrator of a programme, not the general who was interviewed in it, nor the US official whom CBS cited in 2022.",
		readFirst: "Called an estimate without saying whose.",
	},
	ap: {
		name: "Associated Press",
		short: "Associated Press",
		kind: "media",
		of: null,
		about: "A news agency owned by newspapers and broadcasters of the United States.",
		aliases: ["AP"],
		readFirst:
			"Its numbers are of several kinds. For Iraq it made tallies of its own; the toll of the Soviet war in Afghanistan is a round number that it gave in passing. In Mariupol it counted new graves, more than 10,300, and not deaths; what it wrote on the toll beyond that is a remark.",
	},
	bellingcat: {
		name: "Bellingcat",
		short: "Bellingcat",
		kind: "media",
		of: null,
		about:
			"A group of open-source investigators registered in the Netherlands, critical of the Russian government.",
		aliases: ["Christo Grozev"],
	},
	istories: {
		name: "iStories (Important Stories)",
		short: "iStories",
		kind: "media",
		of: null,
		about: "A Russian investigative newsroom in exile, critical of its government.",
		aliases: ["Important Stories", "Vazhnye Istorii"],
		identity:
			"Its report of 2022, from people close to Russian services, and its estimate from mortality tables are one newsroom's, by two ways.",
		readFirst:
			"Its 90,000 of 2022 are irrecoverable losses, which is neither killed nor killed and wounded. Its more than 71,000 for 2022 and 2023 is the excess of men's deaths, which demographers called a floor.",
	},
	khodorkovsky: {
		name: "Mikhail Khodorkovsky (from a letter ascribed to Russia's Finance Ministry)",
		short: "Khodorkovsky (own sum)",
		kind: "person",
		of: null,
		about: "A Russian opposition politician in exile, who works against the Russian government.",
		identity: "The number is his, not the ministry's: it does not stand in the letter.",
		readFirst:
			"The number is his own division of a sum of money by a payment for each death. It does not stand in the letter, and nobody has shown the letter to be genuine.",
	},
	butusov: {
		name: "Yurii Butusov (Ukrainian journalist)",
		short: "Yurii Butusov",
		kind: "person",
		of: null,
		about:
			"A Ukrainian war reporter, a critic of his country's leadership, who cites sources in its military command.",
		aliases: ["Yuriy Butusov", "Yury Butusov"],
		identity:
			"A journalist in his own name; the command that he cites has not confirmed the numbers, so they are not Ukraine's.",
		readFirst:
			"Units outside the military command, such as the National Guard, are not in his numbers. His 105,000 irretrievable losses are 70,000 dead and 35,000 missing.",
	},
	lutsenko: {
		name: "Yurii Lutsenko (former prosecutor general of Ukraine)",
		short: "Yurii Lutsenko",
		kind: "person",
		of: null,
		about: "A Ukrainian politician out of office, speaking of his own country's army.",
		aliases: ["Yuriy Lutsenko"],
		identity:
			"A private person when he spoke; he has nothing to do with the Prosecutor General's counts of civilians.",
		readFirst:
			"He named no data, and fact-checkers hold that he worked the number out from the need for recruits. It is of killed and badly wounded; some outlets gave it as deaths.",
	},
	"unnamed-outlet-yahoo": {
		name: "Unnamed outlet (syndicated on Yahoo News)",
		short: "Unnamed outlet (via Yahoo)",
		kind: "media",
		of: null,
		about: "An article that the page does not ascribe to an outlet.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
