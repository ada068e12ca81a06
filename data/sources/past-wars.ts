import type { SourceInput } from "../schema";

/** Bodies on past wars, which serve as yardsticks. Bodies that speak of the war in Ukraine too stand with their state. */
export const pastWarSources = {
	// Russia and the Soviet Union
	"ru-official-figures": {
		name: "Official Russian figures, body not named",
		short: "Russian official figures",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Numbers that pages give as Russia's official ones for its own losses in Chechnya, without naming the body that made them.",
		aliases: ["Russian official toll", "Russian official figure", "Russian official figures"],
		identity:
			"Kept apart from the Defence Ministry: no page shows whose they are, and they may be of several bodies. They are not one count.",
		readFirst:
			"For the first war alone pages print 5,500, 5,552 and 5,732 as official. Where a page names the ministry or the General Staff, the figure stands there.",
	},
	"ru-interior-troops": {
		name: "Interior Troops of Russia",
		short: "Interior Troops (Russia)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"The troops of Russia's Interior Ministry, a force in the wars in Chechnya, speaking of losses of its own side.",
		aliases: ["Nikolai Rogozhkin", "Internal Troops", "Interior Troops staff"],
		identity:
			"The chief of staff of the Interior Troops, who gave numbers for the army and for other services; the Interior Ministry itself stays apart.",
		readFirst:
			"Read only in a copy of an encyclopedia. His two numbers together exceed every other official total of that time.",
	},
	"ru-mvd": {
		name: "Ministry of the Interior of Russia",
		short: "Russia, Interior Ministry",
		kind: "belligerent-government",
		of: "russia",
		about: "Russia's interior ministry, whose police and troops fought in Chechnya, speaking of its own men.",
		aliases: ["MVD", "Russian Ministry of the Interior"],
		identity:
			"The ministry's own men only; the Interior Troops' chief of staff, who spoke of others too, stays apart.",
	},
	"ru-fsb": {
		name: "Federal Security Service of Russia (FSB)",
		short: "FSB (Russia)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Russia's security service, which led the operation in Chechnya for some years, speaking of its own men.",
		aliases: ["FSB", "Federal Security Service"],
		identity:
			"Its own count of its own men; what leaked documents ascribe to it in the war in Ukraine stands apart.",
	},
	krivosheev: {
		name: "Krivosheev's group (Grif sekretnosti snyat, 1993)",
		short: "Krivosheev's group (Russia)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Officers led by General Grigorii Krivosheev, who worked out the losses of the Soviet army in its wars from the archives for Russia's Defence Ministry, heir to that army.",
		aliases: [
			"Grigorii Krivosheev",
			"G. F. Krivosheev",
			"M. V. Filimoshin",
			"Grif sekretnosti snyat",
			"Russian Ministry of Defence (Krivosheev study)",
		],
		identity:
			"The book of 1993 is one source, whichever author wrote the chapter: the Winter War's 126,875 is by Filimoshin and is usually cited as Krivosheev's. Later statements of the ministry stand under the ministry.",
		readFirst:
			"Its numbers are of dead and missing together. The book gives two for the Winter War: one from registers of names, one from reports of the troops. Boris Sokolov and others hold them too low.",
	},
	"ussr-general-staff": {
		name: "Soviet General Staff (internal report of 1940)",
		short: "Soviet General Staff, 1940",
		kind: "belligerent-government",
		of: "soviet-union",
		about:
			"A report of the Soviet General Staff's mobilisation department of July 1940 on its own army's losses, secret until 1990.",
		aliases: ["A. M. Noskov", "Soviet General Staff report of July 1940"],
		identity:
			"One document of 1940, made public by A. M. Noskov. The reports of the troops of March 1940, another document, stay apart.",
	},
	"ussr-troop-reports-1940": {
		name: "Reports of Soviet troops, 15 March 1940",
		short: "Soviet troop reports, 1940",
		kind: "belligerent-government",
		of: "soviet-union",
		about:
			"The closing reports of the Red Army's own troops on their losses, printed in 1993 in the book of Krivosheev's group.",
		aliases: ["Red Army troop reports as of 15 March 1940"],
		identity: "A document of 1940, not the book that printed it, whose own number is higher.",
		readFirst: "Made within two days of the peace. Boris Sokolov holds them too low.",
	},
	"ussr-claims-1940": {
		name: "Soviet data of 1940 on Finnish losses",
		short: "Soviet data of 1940",
		kind: "belligerent-government",
		of: "soviet-union",
		about: "What the Soviet side gave in 1940 as the losses of the army that it had fought.",
		aliases: ["Soviet data of 1940"],
		identity: "An encyclopedia calls them Soviet data of 1940 and names no body.",
	},
	khrushchev: {
		name: "Nikita Khrushchev (memoirs)",
		short: "Khrushchev (memoirs)",
		kind: "person",
		of: "soviet-union",
		about:
			"The later head of the Soviet party and government, who looked back on Stalin's war in his memoirs.",
		identity: "A man's memory, not a figure of the Soviet state.",
		readFirst:
			"Neither he nor the book that quotes him says on what the million rests. No count comes near it.",
	},
	"duma-hearing-2017": {
		name: "Paper at a hearing of the State Duma (Immortal Regiment of Russia)",
		short: "Duma hearing, 2017",
		kind: "ngo",
		of: "russia",
		about:
			"A paper that the Russian movement Immortal Regiment brought to a hearing of Russia's parliament on 14 February 2017.",
		aliases: ["Immortal Regiment of Russia", "Nikolai Zemtsov", "Gosplan data"],
		identity:
			"A movement's paper, spoken in parliament by a member of it: neither the Duma's nor the Defence Ministry's figure. It counts with Russia.",
		readFirst:
			"It says that it rests on declassified data of the Soviet planning office; historians have disputed how it was worked out.",
	},
	aptekar: {
		name: "Pavel Aptekar",
		short: "Aptekar (historian)",
		kind: "academic",
		of: null,
		about: "A Russian historian who counted the names in the registers of Red Army losses in the Winter War.",
		aliases: ["P. A. Aptekar"],
		identity: "Independent of Krivosheev's group, though both counted the same registers.",
		readFirst:
			"The registers are incomplete: he reckoned that a fifth to a quarter of relatives' inquiries found no name in them.",
	},
	kilin: {
		name: "Yurii Kilin, Petrozavodsk State University",
		short: "Kilin (Petrozavodsk)",
		kind: "academic",
		of: null,
		about:
			"A historian at a Russian state university, who keeps a database of names of the Soviet dead of the Winter War.",
		aliases: ["Yu. M. Kilin"],
		identity: "A scholar's own count, so not Russia's.",
		readFirst: "His number moved from 138,533 in 2012 to 138,509 in 2014, as names were checked.",
	},
	"soldiers-mothers-union": {
		name: "Union of Committees of Soldiers' Mothers of Russia",
		short: "Soldiers' Mothers (Union)",
		kind: "ngo",
		of: null,
		about:
			"A Russian association of soldiers' families, which helps conscripts against the army and opposed the wars in Chechnya.",
		aliases: [
			"Union of Committees of Soldiers' Mothers",
			"Committee of Soldiers' Mothers",
			"Soldiers' Mothers of Russia",
			"Valentina Melnikova",
		],
		identity:
			"Valentina Melnikova's association, which the press also calls the Committee of Soldiers' Mothers. Figures that name her are its own; the 14,000 for the first war, which its members gave in March 2000 too, and the 12,000 of autumn 2003, which fits its own run of numbers, are put here. The Committee of 1995, from which it parted in 1997, stays apart.",
		readFirst:
			"Its numbers are estimates from what families, hospitals, regional committees and a military morgue told it, not lists. For the second war they take in Interior Ministry troops, those who died of wounds later, and men who died or took their own lives after their service.",
	},
	"soldiers-mothers-committee": {
		name: "Committee of Soldiers' Mothers (1995)",
		short: "Soldiers' Mothers, 1995",
		kind: "ngo",
		of: null,
		about:
			"The Russian association of soldiers' families of 1989, which collected news of soldiers in the first Chechen war and opposed it.",
		identity:
			"Kept apart from the Union of Committees of Soldiers' Mothers: colleagues parted in 1997, and which of them gave the figure of 1995 is not known.",
	},
	// Finland
	mannerheim: {
		name: "Marshal Mannerheim (memoirs)",
		short: "Mannerheim (memoirs)",
		kind: "person",
		of: "finland",
		about:
			"Finland's commander-in-chief in the war, who in his memoirs gave the losses of his own army and of the army that it fought.",
		aliases: ["C. G. E. Mannerheim", "Carl Gustaf Emil Mannerheim"],
		identity: "A commander's memoirs, not a figure of the Finnish state.",
		readFirst: "Read on a page of little worth, not in the book.",
	},
	"fi-official-1940": {
		name: "Finnish official statement of May 1940",
		short: "Finland, official (1940)",
		kind: "belligerent-government",
		of: "finland",
		about:
			"The first official Finnish figures of Finland's own losses, printed in its press ten weeks after the peace.",
		aliases: ["Finnish official statement"],
		identity: "The page names no office. Later Finnish counts stay apart.",
		readFirst: "Later counts are higher, as many of the missing were found to be dead.",
	},
	// The United States and the United Kingdom
	"us-national-archives": {
		name: "US National Archives",
		short: "US National Archives",
		kind: "belligerent-government",
		of: "united-states",
		about:
			"The archives of the United States, which keep the Defense Department's file of its dead of the war in Vietnam.",
		aliases: ["NARA", "Defense Casualty Analysis System", "DCAS"],
		identity:
			"The archives publish the department's file as it was in 2008; the department's own lists stand under the department.",
		derivedFrom: ["us-dod"],
	},
	"us-crs": {
		name: "US Congressional Research Service",
		short: "US Congress, CRS",
		kind: "belligerent-government",
		of: "united-states",
		about:
			"The research service of the Congress of the United States, which prints the Defense Department's numbers of US dead.",
		aliases: ["CRS", "US Department of Defense via Congressional Research Service"],
		identity:
			"Its own tables only. Where a page says that it prints the department's tally of a day, the figure stands under the department.",
		derivedFrom: ["us-dod"],
	},
	"uk-commons-library": {
		name: "House of Commons Library",
		short: "House of Commons Library",
		kind: "belligerent-government",
		of: "united-kingdom",
		about:
			"The research service of the parliament of the United Kingdom, which prints the Ministry of Defence's numbers of British dead.",
		aliases: ["Commons Library", "Noel Dempsey"],
		identity: "Kept apart from the ministry, whose data it gives as its source.",
		derivedFrom: ["uk-mod"],
	},
	historyguy: {
		name: "historyguy.com",
		short: "historyguy.com",
		kind: "media",
		of: null,
		about: "A private website on military history, which lists US dead by war.",
		identity: "It says for some rows only whose numbers they are, so the rows stand under the site.",
		readFirst: "For the Vietnam War and the Gulf War it prints other numbers than the official lists.",
	},
	"costs-of-war": {
		name: "Costs of War project, Brown University",
		short: "Costs of War (Brown Univ.)",
		kind: "academic",
		of: null,
		about:
			"Researchers at a US university who add up what the wars of the United States since 2001 have cost in lives and money, and are critical of these wars.",
		aliases: ["Costs of War", "Watson Institute", "Neta Crawford"],
		identity: "The project as one, whichever of its authors signed.",
		readFirst:
			"It gathers the counts of others. On whose count its number of US service members rests the pages read do not say.",
	},
	// Media
	"novaya-gazeta": {
		name: "Novaya Gazeta",
		short: "Novaya Gazeta",
		kind: "media",
		of: null,
		about: "An independent Russian newspaper, critical of its government and of the wars in Chechnya.",
		identity:
			"Its count of 2003 and its statement of 2015 are one paper's; that they rest on each other is not shown.",
	},
	reuters: {
		name: "Reuters",
		short: "Reuters",
		kind: "media",
		of: null,
		about: "An international news agency, based in London.",
		identity:
			"Its own tally from families, friends and officials. What it merely carries stands under the body that made the claim.",
	},
	"independent-uk": {
		name: "The Independent",
		short: "The Independent",
		kind: "media",
		of: null,
		about: "A newspaper of the United Kingdom.",
		identity: "The paper did not say whose number it was.",
	},
	"unattributed-encyclopedia": {
		name: "Unattributed (read in an encyclopedia)",
		short: "Unattributed (encyclopedia)",
		kind: "media",
		of: null,
		about:
			"Numbers that copies of an encyclopedia print without saying, on the page that was read, whose they are.",
		aliases: ["Wikipedia", "most estimates", "modern counts"],
		identity: "They are nobody's estimate and have nothing in common but the kind of page.",
		readFirst:
			"Summaries and footnotes whose sources were not seen. They show what is in circulation, no more.",
	},
	"chechnya-experts-unnamed": {
		name: "Independent experts and rights advocates, not named",
		short: "Unnamed experts (Chechnya)",
		kind: "ngo",
		of: null,
		about: "People whom one page calls independent experts and rights advocates, without a name.",
		identity: "Who they are is not known; they are not shown to be the Soldiers' Mothers.",
	},
	// Other states
	"ge-government": {
		name: "Government of Georgia",
		short: "Government of Georgia",
		kind: "belligerent-government",
		of: "georgia",
		about: "The government of Georgia, a party to the war of 2008, speaking of its own losses.",
		aliases: ["Georgian government"],
	},
	"az-mod": {
		name: "Ministry of Defence of Azerbaijan",
		short: "Azerbaijan, Defence Ministry",
		kind: "belligerent-government",
		of: "azerbaijan",
		about: "Azerbaijan's defence ministry, a party to the war of 2020, speaking of its own losses.",
		aliases: ["Azerbaijani Ministry of Defence"],
	},
	"az-official-figures": {
		name: "Official Azerbaijani figures, body not named",
		short: "Azerbaijan, official figures",
		kind: "belligerent-government",
		of: "azerbaijan",
		about: "A number that an encyclopedia gives as Azerbaijan's official one for its own losses.",
		aliases: ["Azerbaijani authorities"],
		identity: "Likely the Defence Ministry's; the page does not say so, so it stays apart.",
	},
	"am-health-ministry": {
		name: "Ministry of Health of Armenia",
		short: "Armenia, Health Ministry",
		kind: "belligerent-government",
		of: "armenia",
		about:
			"Armenia's health ministry, whose forensic service received the bodies of the dead of its own side in the war of 2020.",
		aliases: ["Alina Nikoghosyan", "Armenian Ministry of Health"],
		identity: "Its count of bodies, not the later official total.",
	},
	"am-official-figures": {
		name: "Official Armenian figures, body not named",
		short: "Armenia, official figures",
		kind: "belligerent-government",
		of: "armenia",
		about: "A number that an encyclopedia gives as the official one for the losses of Armenia and Artsakh.",
		aliases: ["Armenian authorities"],
		identity: "Which office made it the page does not say.",
	},
	"iran-martyrs-foundation": {
		name: "Martyrs Foundation of Iran",
		short: "Martyrs Foundation (Iran)",
		kind: "belligerent-government",
		of: "iran",
		about: "The Iranian state's foundation for the families of the dead of its own side.",
		aliases: ["Bonyad-e Shahid", "Foundation of Martyrs and Veterans Affairs"],
	},
	"iran-holy-defence": {
		name: "Organization for Safekeeping and Publishing the Values of the Holy Defense (Iran)",
		short: "Holy Defense body (Iran)",
		kind: "belligerent-government",
		of: "iran",
		about:
			"An Iranian state body that keeps the memory of the war with Iraq, speaking of the dead of its own side.",
		aliases: ["Holy Defense"],
		identity:
			"Another body than the Martyrs Foundation; that its number rests on the foundation's is not shown.",
	},
	irna: {
		name: "IRNA (Iranian state news agency)",
		short: "IRNA (Iran)",
		kind: "media",
		of: "iran",
		about: "The news agency of the Iranian state, a party to the war with Iraq.",
		aliases: ["Islamic Republic News Agency", "Mohammad Khatami"],
		identity:
			"The cited page names the agency alone; elsewhere the first Iranian toll is ascribed to the culture minister of the day.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
