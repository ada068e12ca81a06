import type { SourceInput } from "../schema";

/** Bodies of Ukraine, and groups that work for its side. */
export const ukraine = {
	"ua-general-staff": {
		name: "General Staff of the Armed Forces of Ukraine",
		short: "General Staff of Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's military command, which publishes a daily running table of the other side's losses; it fights the army that it counts.",
		aliases: ["General Staff of Ukraine", "Ukrainian General Staff", "Genshtab"],
		identity:
			"The daily table alone. A minister, deputy minister or president who gives a number is not the table and stands under his own office.",
		readFirst:
			"The line of the table is headed 'personnel' and is marked as being clarified. It does not say killed. In February 2024 the General Staff said that it adds up dead and wounded. Media have printed it as killed, lost, eliminated, casualties, or killed, wounded and captured together. It is entered as losses.",
	},
	"ua-commander-in-chief": {
		name: "Commander-in-Chief of the Armed Forces of Ukraine",
		short: "Ukraine, Commander-in-Chief",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The head of Ukraine's armed forces, a party to the war, speaking of his own army's losses and of the losses of the army that it fights.",
		aliases: ["Oleksandr Syrskyi", "Valerii Zaluzhnyi", "Syrsky", "Zaluzhny"],
		identity:
			"The office, whoever holds it: Zaluzhnyi, then Syrskyi. Kept apart from the General Staff's table, as the numbers are given in speeches, for other periods and sometimes as dead.",
		derivedFrom: ["ua-general-staff"],
		readFirst:
			"Most figures are for a year or part of one, not for the whole war, and those of losses or casualties are about as large as the growth of the General Staff's table in that time. The 9,000 Ukrainian dead of August 2022 are another matter: what period and which forces they cover was not said, and they are fewer than the 10,000 that an adviser to the President's Office gave ten weeks before.",
	},
	"ua-president": {
		name: "President of Ukraine",
		short: "President of Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's head of state and supreme commander, head of a party to the war, speaking of his own army's losses and of the losses of the army that it fights.",
		aliases: ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelenskiy"],
		identity:
			"'President of Ukraine', and figures that he gave under 'Government of Ukraine', are one. His advisers are not (President's Office), nor is the cabinet.",
		derivedFrom: ["ua-general-staff"],
		readFirst:
			"The General Staff's table has a line headed 'personnel'. His numbers of Russian dead mostly follow that line, put into words as dead; where they do, the two are one line of evidence, not two. They are not smooth: 198,000 in December 2024, about 350,000 two months later. His numbers of Ukrainian dead leave out the missing, and his numbers of Ukrainian wounded are cases of treatment: the same person may be in them more than once.",
	},
	"ua-president-office": {
		name: "Office of the President of Ukraine",
		short: "Ukraine, President's Office",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The staff of Ukraine's president, whose advisers speak to the press on the losses of their own army and of the army that Ukraine fights.",
		aliases: ["Mykhailo Podolyak", "Oleksiy Arestovych", "Presidential Office of Ukraine"],
		identity:
			"The president's advisers, also where a page calls them the government of Ukraine. They are not the president.",
		derivedFrom: ["ua-general-staff"],
		readFirst:
			"Its numbers of Russian dead follow the General Staff's table of 'personnel' and are not a second, separate count. Its numbers of Ukrainian dead were not confirmed by the military when they were given.",
	},
	"ua-mod": {
		name: "Ministry of Defence of Ukraine",
		short: "Ukraine, Defence Ministry",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's defence ministry, a party to the war, speaking of the losses of the army that it fights.",
		aliases: ["Defence Ministry of Ukraine", "Oleksii Reznikov", "Hanna Maliar", "Mykhailo Fedorov"],
		identity:
			"Kept apart from the General Staff: a minister or deputy minister is not the daily table. Reznikov, Maliar and Fedorov are the ministry.",
		readFirst:
			"The 35,000 killed that the minister gave for December 2025 are as many as the dead and wounded together in the General Staff's table for that month.",
	},
	"ua-un-envoy": {
		name: "Permanent Representative of Ukraine to the United Nations",
		short: "Ukraine's envoy to the UN",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's ambassador to the United Nations, who puts his government's case, and its numbers, there.",
		derivedFrom: ["ua-mod"],
	},
	"ua-government": {
		name: "Government of Ukraine",
		short: "Government of Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's cabinet, a party to the war, which also runs the register of prisoners that it holds and exchanges.",
		aliases: ["Cabinet of Ministers of Ukraine", "Ukrainian government", "Iryna Vereshchuk"],
		identity:
			"The cabinet, as its deputy prime minister, and estimates that a page ascribes to Ukraine without naming an office. What the president, his advisers, the commander-in-chief or a ministry said under this name stands under them.",
	},
	"ua-interior-ministry": {
		name: "Ministry of Internal Affairs of Ukraine (register of missing persons)",
		short: "Ukraine, Interior Ministry",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The ministry of a party to the war that keeps the state's register of people missing under special circumstances, to which relatives and units report.",
		aliases: [
			"Unified Register of Persons Missing under Special Circumstances",
			"Commissioner for Persons Missing under Special Circumstances",
			"Artur Dobroserdov",
		],
		identity:
			"Numbers from the register, whether the deputy minister or the commissioner for missing persons gave them, and also where a page says only 'government'.",
		readFirst:
			"The register holds soldiers and civilians together, and the ministry withholds the split. Some of those on it are held captive. People are struck off when they are found, so the number can fall.",
	},
	"ua-police": {
		name: "National Police of Ukraine",
		short: "National Police of Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The police of Ukraine, which register civilians killed, hurt or missing where they can work; their state is a party to the war.",
		identity:
			"Belongs to the Interior Ministry, but its records of civilians are not the ministry's register of missing persons, so it stands apart.",
		readFirst:
			"Only territory that the government holds. It is no figure for the whole country and is not to be compared with counts that take in occupied places.",
	},
	"ua-ombudsman": {
		name: "Ukrainian Parliament Commissioner for Human Rights",
		short: "Ukraine's ombudsman",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The human rights commissioner of Ukraine's parliament, who works for the return of civilians held by Russia.",
		aliases: ["Ombudsman of Ukraine", "Dmytro Lubinets"],
		readFirst:
			"Numbers of civilians in captivity are those on one day. They fell from 25,000 to 16,000 between July 2023 and December 2024: the lists were cleaned or counted otherwise, which does not mean that 9,000 came home.",
	},
	"ua-pgo": {
		name: "Office of the Prosecutor General of Ukraine",
		short: "Prosecutor General, Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's public prosecutor, who counts victims in criminal cases that it opens and means to bring to court.",
		aliases: [
			"Prosecutor General of Ukraine",
			"Iryna Venediktova",
			"Andriy Kostin",
			"Ruslan Kravchenko",
			"Yurii Belousov",
		],
		identity:
			"The office, whoever headed it, and the head of its war crimes department, Yurii Belousov (not the Russian minister of that surname).",
		readFirst:
			"Places under fire and occupied places are incomplete in its records, so its counts are minimums. Later reports on it sometimes mix 'injured' with 'affected', which is killed and injured together. It is above the UN office on civilians killed and below it on injured; on children killed it is below, as the two ask for different proof.",
	},
	"ua-sbu": {
		name: "Security Service of Ukraine (intercepted call)",
		short: "SBU (intercepted call)",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's security service, which chooses the recordings of Russian soldiers' calls that it makes public.",
		readFirst: "An intercepted call is what one soldier has heard. It is a lead, not a count.",
	},
	"mariupol-city": {
		name: "City authorities of Mariupol (Ukrainian)",
		short: "Mariupol city authorities",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The mayor and town hall of Mariupol under Ukraine's law, speaking of its dead from outside the city while Russian forces besieged and then held it.",
		aliases: ["Vadym Boychenko", "Mariupol city council", "Mayor of Mariupol"],
		identity:
			"The mayor, the council and town hall officials are one; Ukraine's government, which gave 25,000 for the city, is not.",
		readFirst:
			"Estimates for one city, from burials and accounts, while nobody could count there. Others differ widely: 1,348 verified by the UN (June 2022), more than 8,000 by Human Rights Watch, more than 11,000 by Ukraine's prosecutors.",
	},
	kostenko: {
		name: "Roman Kostenko (member of Ukraine's parliament)",
		short: "Roman Kostenko (MP)",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The secretary of the committee on national security and defence of Ukraine's parliament, who spoke of his own army's losses.",
		identity: "One member speaking for himself: neither the parliament, nor its committee, nor the army.",
		readFirst:
			"He took up a number that was put to him, called it approximate and perhaps too high, and said that he had no exact data.",
	},
	"ua-confidential-wsj": {
		name: "Confidential Ukrainian estimate (via The Wall Street Journal)",
		short: "Ukrainian estimate (via WSJ)",
		kind: "leak",
		of: "ukraine",
		about:
			"A number that unnamed people described to one newspaper as a secret Ukrainian estimate of Ukraine's own losses.",
		identity: "Which Ukrainian body made it is not known, so it stands under none of them.",
		readFirst:
			"The estimate is from some day earlier in 2024; the day of the article is not its date. Ukraine's president called the number false.",
	},
	"i-want-to-live": {
		name: "'I Want to Live' project (records said to be of the Russian military)",
		short: "I Want to Live (Ukraine)",
		kind: "leak",
		of: "ukraine",
		about:
			"A project of the Ukrainian state for Russian soldiers who want to surrender, which publishes papers that it says come from the Russian military.",
		aliases: ["Khochu Zhit", "Hochu Zhit"],
		identity:
			"The papers are said to be Russian; it is the Ukrainian project that chose and published them, so it counts with Ukraine.",
		readFirst:
			"Two independent groups, Mediazona and Conflict Intelligence Team, hold the records to be doubtful.",
	},
	"ua-hybrid-centre": {
		name: "Ukrainian centre for research on hybrid threats (via The Insider)",
		short: "Ukrainian hybrid centre",
		kind: "ngo",
		of: "ukraine",
		about: "A Ukrainian research group that studies the forces which its country fights.",
	},
	"memory-book": {
		name: "Memory Book of the Fallen for Ukraine",
		short: "Memory Book (Ukraine)",
		kind: "media-count",
		of: "ukraine",
		about:
			"Ukrainian volunteers and museum staff, led by the deputy director of the state's military history museum, who collect the names of their own side's dead.",
		aliases: ["Knyha Pamiati", "Book of Memory", "Yaroslav Tynchenko", "Herman Shapovalenko"],
		identity:
			"It does not speak for the government and gave a higher number than it; it counts with Ukraine because one of the two who lead it is an officer of a state museum. UALosses is another list.",
		readFirst:
			"It takes in deaths outside combat and leaves out those who died among the missing. The names are a floor; its higher totals rest on its own guess that the list holds at least 70 per cent of the dead, and its wounded on an assumed three for each of them.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
