import type { SourceInput } from "./schema";

/**
 * The bodies whose figures stand in the dataset, keyed by id: who makes the claim, not who carries it.
 * One body has one id however a page spells it; a speaker is named on the report.
 */
export const sources = {
	// Ukraine
	"ua-general-staff": {
		name: "General Staff of the Armed Forces of Ukraine",
		short: "General Staff of Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's military command, which publishes a daily running table of the other side's losses; it fights the army that it counts.",
		readFirst:
			"The line of the table is headed 'personnel' and is marked as being clarified. It does not say killed. Media have printed it as killed, lost, eliminated, casualties, or killed, wounded and captured together. It is entered as losses.",
	},
	"ua-president": {
		name: "President of Ukraine",
		short: "President of Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's head of state and supreme commander, head of a party to the war, speaking of his own army's losses and of the losses of the army that it fights.",
		derivedFrom: ["ua-general-staff"],
		readFirst:
			"The General Staff's table has a line headed 'personnel'. His numbers of Russian dead mostly follow that line, put into words as dead; where they do, the two are one line of evidence, not two.",
	},
	"ua-president-office": {
		name: "Office of the President of Ukraine",
		short: "Ukraine, President's Office",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"The staff of Ukraine's president, whose advisers speak to the press on the losses of the army that Ukraine fights.",
		derivedFrom: ["ua-general-staff"],
		readFirst:
			"Its numbers for dead follow the General Staff's table of 'personnel' and are not a second, separate count.",
	},
	"ua-mod": {
		name: "Ministry of Defence of Ukraine",
		short: "Ukraine, Defence Ministry",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's defence ministry, a party to the war, speaking of the losses of the army that it fights.",
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
	"ua-pgo": {
		name: "Office of the Prosecutor General of Ukraine",
		short: "Prosecutor General, Ukraine",
		kind: "belligerent-government",
		of: "ukraine",
		about:
			"Ukraine's public prosecutor, who counts victims in criminal cases that it opens and means to bring to court.",
		readFirst:
			"Places under fire and occupied places are incomplete in its records, so its counts are minimums. Later reports on it sometimes mix 'injured' with 'affected', which is killed and injured together.",
	},
	"ua-hybrid-centre": {
		name: "Ukrainian centre for research on hybrid threats (via The Insider)",
		short: "Ukrainian hybrid centre",
		kind: "ngo",
		of: "ukraine",
		about: "A Ukrainian research group that studies the forces which its country fights.",
	},
	// Russia and the bodies that it backs
	"ru-mod": {
		name: "Ministry of Defence of Russia",
		short: "Russia, Defence Ministry",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Russia's defence ministry, a party to the war, speaking of its own losses and of the losses of the army that it fights.",
		readFirst:
			"It gave three totals of its own dead in 2022: 2 March, 25 March and 21 September. They seem to leave out the militias of the Donbas; whether the National Guard is in them is unclear, and no page read here says whether Wagner is.",
	},
	"dpr-ombudsman": {
		name: "Ombudsman of the Donetsk People's Republic",
		short: "DPR ombudsman",
		kind: "belligerent-government",
		of: "dpr",
		about:
			"An office of the Russian-backed authorities in Donetsk, which published weekly counts of its own fighters and of civilians there.",
		readFirst:
			"Its counts start on 1 January 2022, not on 24 February. Only its lines on security forces are entered: its totals of people who perished mix in civilians. The authorities in Luhansk published no such series. To add these counts to the Russian ministry's is a choice, not a fact.",
	},
	"dpr-authorities": {
		name: "Authorities of the Donetsk People's Republic (relayed by the UK Ministry of Defence)",
		short: "DPR authorities (via UK)",
		kind: "belligerent-government",
		of: "dpr",
		about:
			"The Russian-backed authorities in Donetsk, a party to the war, speaking of their own fighters, in figures that the UK Ministry of Defence relayed.",
		derivedFrom: ["dpr-ombudsman"],
		readFirst: "The figures are the DPR ombudsman's. They count from 1 January 2022.",
	},
	"komsomolskaya-pravda": {
		name: "Komsomolskaya Pravda (text ascribed to Russia's Defence Ministry)",
		short: "Komsomolskaya Pravda",
		kind: "leak",
		of: "russia",
		about:
			"A Russian mass newspaper that supports its government; the text stood on its website for a short time.",
		readFirst:
			"The paper took the text down and said that its site had been hacked. Nobody has confirmed the figures.",
	},
	readovka: {
		name: "Readovka (post ascribed to a closed briefing of Russia's Defence Ministry)",
		short: "Readovka (deleted post)",
		kind: "leak",
		of: "russia",
		about:
			"A Russian news site that supports its government; the post stood on one of its accounts and was deleted.",
		readFirst:
			"The outlet said that its account had been hacked. Its 13,414 'irrecoverable losses' have nearly always been reprinted as killed.",
	},
	// States and alliances that support Ukraine
	nato: {
		name: "NATO",
		short: "NATO",
		kind: "alliance",
		of: "nato",
		about:
			"A military alliance whose members support Ukraine; its estimates come from unnamed officers at briefings.",
		readFirst:
			"It said that its estimate of dead rests in part on the Ukrainian authorities' information and on what Russia let be known. Its casualties are the dead scaled by three wounded for each one killed, and take in prisoners and missing.",
	},
	"uk-mod": {
		name: "UK Ministry of Defence",
		short: "UK Ministry of Defence",
		kind: "government",
		of: "united-kingdom",
		about: "The defence ministry of the United Kingdom, a state that arms and supports Ukraine.",
		readFirst:
			"The 80,000 and 100,000 that the defence secretary gave from August to December 2022 take in deserters, and once prisoners. They are entered as losses, not as casualties. British bodies do not agree with each other: MI6 gave 15,000 dead three weeks after the minister had given 25,000.",
	},
	"uk-cds": {
		name: "UK Chief of the Defence Staff",
		short: "UK Chief of Defence Staff",
		kind: "government",
		of: "united-kingdom",
		about: "The head of the armed forces of the United Kingdom, a state that arms and supports Ukraine.",
	},
	"uk-mi6": {
		name: "UK Secret Intelligence Service (MI6)",
		short: "MI6 (UK)",
		kind: "intelligence",
		of: "united-kingdom",
		about: "The foreign intelligence service of the United Kingdom, a state that arms and supports Ukraine.",
	},
	"us-dia": {
		name: "US Defense Intelligence Agency",
		short: "US Defense Intelligence Ag.",
		kind: "intelligence",
		of: "united-states",
		about: "The military intelligence agency of the United States, a state that arms and supports Ukraine.",
	},
	"us-cia": {
		name: "US Central Intelligence Agency",
		short: "CIA (US)",
		kind: "intelligence",
		of: "united-states",
		about: "The foreign intelligence service of the United States, a state that arms and supports Ukraine.",
	},
	"us-jcs": {
		name: "US Joint Chiefs of Staff",
		short: "US Joint Chiefs of Staff",
		kind: "government",
		of: "united-states",
		about:
			"The most senior officers of the armed forces of the United States, a state that arms and supports Ukraine.",
	},
	"us-dod": {
		name: "US Department of Defense",
		short: "US Defense Department",
		kind: "government",
		of: "united-states",
		about: "The defence department of the United States, a state that arms and supports Ukraine.",
	},
	"us-white-house": {
		name: "White House (US National Security Council)",
		short: "White House (US)",
		kind: "government",
		of: "united-states",
		about: "The office of the president of the United States, a state that arms and supports Ukraine.",
	},
	"us-administration": {
		name: "US administration (closed briefing of the House of Representatives)",
		short: "US briefing to the House",
		kind: "government",
		of: "united-states",
		about:
			"The executive of the United States, a state that arms and supports Ukraine, as a member of Congress retold a closed briefing.",
	},
	// 'US military official', 'US officials' and 'US intelligence officials' in three articles of the New York Times
	// of 2022 are one id: each speaks for the same assessments of US intelligence, through the same newspaper.
	"us-officials-nyt": {
		name: "US officials (via The New York Times)",
		short: "US officials (via NYT)",
		kind: "government",
		of: "united-states",
		about:
			"Unnamed officials of the United States, a state that arms and supports Ukraine, who spoke to one newspaper about US intelligence assessments.",
		readFirst: "Who they were, and whether they were the same people each time, is not known.",
	},
	"us-official-cbs": {
		name: "US official (via CBS News)",
		short: "US official (via CBS)",
		kind: "government",
		of: "united-states",
		about: "An unnamed official of the United States, a state that arms and supports Ukraine.",
	},
	"us-eu-officials-nyt": {
		name: "US and European officials (via The New York Times)",
		short: "US/European officials (NYT)",
		kind: "government",
		of: "western-states",
		about: "One US and two European officials, unnamed, of states that arm and support Ukraine.",
	},
	"western-officials-nbc": {
		name: "Western officials (via NBC News)",
		short: "Western officials (via NBC)",
		kind: "government",
		of: "western-states",
		about: "Two unnamed officials of Western states, which arm and support Ukraine.",
	},
	"western-official-bbc": {
		name: "Senior Western official (via the BBC)",
		short: "Western official (via BBC)",
		kind: "government",
		of: "western-states",
		about: "An unnamed senior official of a Western state; Western states arm and support Ukraine.",
	},
	"eu-military-staff": {
		name: "European Union Military Staff",
		short: "EU Military Staff",
		kind: "igo",
		of: "european-union",
		about: "The military advisers of the European Union, which funds arms for Ukraine.",
	},
	// Media, researchers and bodies that belong to no party
	"unattributed-err": {
		name: "Unattributed estimate (reported by ERR, Estonia)",
		short: "Unattributed (via ERR)",
		kind: "media",
		of: null,
		about: "A number that Estonia's public broadcaster reported without saying whose estimate it was.",
		readFirst:
			"It came up in a report on a briefing of the Estonian Ministry of Defence but is not shown to be the ministry's own.",
	},
	"bbc-russian": {
		name: "BBC News Russian",
		short: "BBC News Russian",
		kind: "media-count",
		of: null,
		about:
			"The Russian-language service of the United Kingdom's public broadcaster, which is editorially independent of its government and kept its own list of names until May 2022.",
		readFirst:
			"A list of names is a floor with a delay: whoever was not found is not on it, and names found in a week may belong to deaths of months before. From July 2022 the list is kept together with Mediazona, under its own source. Its projections of December 2022 are not a list.",
	},
	"bbc-mediazona": {
		name: "BBC News Russian and Mediazona",
		short: "BBC and Mediazona",
		kind: "media-count",
		of: null,
		about:
			"Two newsrooms and their volunteers, who keep one list of dead Russian soldiers by name from death notices, social networks, statements of local officials and graves.",
		readFirst:
			"A floor with a delay: the authors say that it holds at least 40 to 60 per cent fewer names than were buried, and names found in a fortnight may belong to deaths of months before. It includes deaths outside combat.",
	},
	mediazona: {
		name: "Mediazona",
		short: "Mediazona",
		kind: "media-count",
		of: null,
		about:
			"An independent Russian news site, critical of its government, which counts published reports of deaths.",
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
		readFirst:
			"Its list holds only people from southern Russia and the North Caucasus. It is no national total.",
	},
	rferl: {
		name: "Radio Free Europe/Radio Liberty",
		short: "RFE/RL",
		kind: "media",
		of: null,
		about: "A broadcaster paid for by the United States Congress and editorially independent of it.",
	},
	bellingcat: {
		name: "Bellingcat",
		short: "Bellingcat",
		kind: "media",
		of: null,
		about:
			"A group of open-source investigators registered in the Netherlands, critical of the Russian government.",
	},
	istories: {
		name: "iStories (Important Stories)",
		short: "iStories",
		kind: "media",
		of: null,
		about: "A Russian investigative newsroom in exile, critical of its government.",
	},
	khodorkovsky: {
		name: "Mikhail Khodorkovsky (from a letter ascribed to Russia's Finance Ministry)",
		short: "Khodorkovsky (own sum)",
		kind: "leak",
		of: null,
		about: "A Russian opposition politician in exile, who works against the Russian government.",
		readFirst:
			"The number is his own division of a sum of money by a payment for each death. It does not stand in the letter, and nobody has shown the letter to be genuine.",
	},
	ohchr: {
		name: "Office of the UN High Commissioner for Human Rights",
		short: "OHCHR (UN)",
		kind: "igo",
		of: null,
		about:
			"The human rights office of the United Nations, which verifies deaths and injuries of civilians one by one.",
		readFirst:
			"A verified minimum: the office says that the real numbers are considerably higher. It counts in all of Ukraine, occupied places included, and revises earlier days. A step from one day to the next may be a batch of older cases.",
	},
	ap: {
		name: "Associated Press",
		short: "Associated Press",
		kind: "media",
		of: null,
		about: "A news agency owned by newspapers and broadcasters of the United States.",
	},
	"unnamed-outlet-yahoo": {
		name: "Unnamed outlet (syndicated on Yahoo News)",
		short: "Unnamed outlet (via Yahoo)",
		kind: "media",
		of: null,
		about: "An article that the page does not ascribe to an outlet.",
	},
	// The Soviet war in Afghanistan
	"ussr-mod": {
		name: "Ministry of Defence of the Soviet Union",
		short: "Soviet Defence Ministry",
		kind: "belligerent-government",
		of: "soviet-union",
		about: "The defence ministry of the Soviet Union, a party to the war, speaking of its own losses.",
		readFirst:
			"Its first public figures, of 25 May 1988, are an interim count as of 1 May 1988, nine and a half months before the last troops left.",
	},
	novosti: {
		name: "Novosti (Soviet government news agency)",
		short: "Novosti (Soviet agency)",
		kind: "belligerent-government",
		of: "soviet-union",
		about: "A news agency of the Soviet government, a party to the war, writing for readers abroad.",
	},
	"liakhovskii-zabrodin": {
		name: "Aleksandr Liakhovskii and Viacheslav Zabrodin",
		short: "Liakhovskii and Zabrodin",
		kind: "academic",
		of: "soviet-union",
		about: "Two Soviet authors of a book on the war, of 1991, which prints figures of the Soviet army.",
	},
	"soviet-official-final": {
		name: "Official Soviet and Russian figures, as later books print them",
		short: "Soviet/Russian official",
		kind: "belligerent-government",
		of: "russia",
		about:
			"The final figures of Soviet losses that Russian official publications give for their own side, read in later books.",
		readFirst:
			"13,833, 14,453 and 15,051 dead differ by who is counted: troops of the KGB, deaths by accident and illness, deaths after discharge. The pages read are copies of books.",
	},
	tass: {
		name: "TASS",
		short: "TASS",
		kind: "media",
		of: "russia",
		about: "The state news agency of Russia, successor to the Soviet state in this war.",
	},
	"ru-federation-council": {
		name: "Defence committee of the Federation Council of Russia",
		short: "Federation Council (Russia)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"A committee of the upper house of parliament of Russia, successor to the Soviet state in this war.",
	},
	"us-gov": {
		name: "Government of the United States",
		short: "US government",
		kind: "government",
		of: "united-states",
		about: "The government of a state that armed the other side of this war.",
	},
	"us-army-fmso": {
		name: "Grau and Jorgensen, US Army Foreign Military Studies Office",
		short: "US Army FMSO",
		kind: "academic",
		of: "united-states",
		about:
			"Two researchers at an office of the army of the United States, a state that armed the other side of this war; they write in their own name.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;

export type SourceId = keyof typeof sources;
