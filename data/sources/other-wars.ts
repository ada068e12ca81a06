import type { SourceInput } from "../schema";

/** Bodies that speak of the disputed tolls of other wars: Gaza, Lebanon, Iraq, Syria, Yemen, Ethiopia, Sudan, Bosnia, Congo and Rwanda. */
export const otherWarSources = {
	// Gaza and Lebanon
	"gaza-moh": {
		name: "Ministry of Health in Gaza",
		short: "Gaza Health Ministry",
		kind: "belligerent-government",
		of: "palestine",
		about:
			"The health ministry in the Gaza Strip, part of the administration that Hamas has led since 2007, which counts the dead of its own population from hospitals, morgues and reports of families.",
		aliases: [
			"Gaza Ministry of Health",
			"Palestinian Ministry of Health",
			"Hamas-run health ministry",
			"MoH",
		],
		identity:
			"'Medical sources' of a Palestinian agency are entered here, as the number is the ministry's. The Government Media Office, which publishes other breakdowns, is kept apart.",
		readFirst:
			"It does not tell fighters from civilians. Its total jumps when missing people are confirmed dead or bodies are recovered, so a step is not a day's deaths.",
	},
	"gaza-media-office": {
		name: "Government Media Office in Gaza",
		short: "Gaza Media Office",
		kind: "belligerent-government",
		of: "palestine",
		about:
			"The press office of the administration in the Gaza Strip, which Hamas leads and which is a party to the war, speaking of its own population.",
		aliases: ["Gaza Government Media Office", "GMO"],
		identity:
			"Not the Ministry of Health: its totals and its numbers of women and children have differed from the ministry's.",
		readFirst: "It also names people missing or under rubble, who are not in the ministry's dead.",
	},
	idf: {
		name: "Israel Defense Forces",
		short: "Israel Defense Forces",
		kind: "belligerent-government",
		of: "israel",
		about: "The army of Israel, a party to the war, speaking of the fighters that it fights.",
		aliases: ["IDF", "Israeli army", "Israeli military", "Daniel Hagari"],
		identity:
			"Kept apart from the prime minister and the government, whose numbers do not follow the army's.",
		readFirst:
			"'Eliminated' is mostly read as killed, but in July 2024 it gave killed and captured in one number.",
	},
	"israel-pm": {
		name: "Prime Minister of Israel",
		short: "Prime Minister of Israel",
		kind: "belligerent-government",
		of: "israel",
		about:
			"The head of government of Israel, a party to the war, speaking of the fighters that his army fights.",
		aliases: ["Benjamin Netanyahu", "Israeli Prime Minister"],
	},
	"israel-government": {
		name: "Government of Israel",
		short: "Government of Israel",
		kind: "belligerent-government",
		of: "israel",
		about: "The government of Israel, a party to the war, and its spokesmen.",
		aliases: ["Israeli government", "Israel", "Avi Hyman"],
		identity:
			"Figures of a government spokesman, and those that a page ascribes to 'Israel' without naming an office. In May 2024 the spokesman repeated the prime minister.",
	},
	"lancet-jamaluddine-2025": {
		name: "Jamaluddine et al., The Lancet, 2025 (London School of Hygiene & Tropical Medicine)",
		short: "Jamaluddine et al. (Lancet)",
		kind: "academic",
		of: null,
		about:
			"Researchers of a British school of public health who estimated deaths by injury in Gaza from overlapping lists.",
		aliases: ["Lancet 2025", "LSHTM", "Zeina Jamaluddine"],
		identity: "One study, one id. Researchers of the same school who studied Sudan are another team.",
		derivedFrom: ["gaza-moh"],
		readFirst:
			"Two of its three lists come from the Ministry of Health in Gaza. It counts deaths by injury only.",
	},
	"gaza-mortality-survey": {
		name: "Gaza Mortality Survey (Spagat et al.)",
		short: "Gaza Mortality Survey",
		kind: "academic",
		of: null,
		about:
			"Researchers who had a Palestinian institute interview 2,000 households in Gaza, apart from the ministry's records.",
		aliases: ["GMS", "Michael Spagat", "Palestinian Center for Policy and Survey Research"],
	},
	"lebanon-moph": {
		name: "Ministry of Public Health of Lebanon",
		short: "Lebanon, Health Ministry",
		kind: "belligerent-government",
		of: "lebanon",
		about:
			"The health ministry of Lebanon, the country in which the war is fought, counting the dead and wounded of its own population.",
		aliases: ["Lebanon Ministry of Public Health", "Lebanese Ministry of Health", "MoPH"],
		readFirst:
			"It does not tell fighters from civilians. Its count starts anew with the second phase, on 2 March 2026.",
	},
	"un-ocha": {
		name: "UN Office for the Coordination of Humanitarian Affairs",
		short: "OCHA (UN)",
		kind: "igo",
		of: null,
		about:
			"The humanitarian office of the United Nations, which passes on figures of authorities and at times estimates of its own chief.",
		aliases: ["UN OCHA", "OCHA", "United Nations (humanitarian affairs)", "John Holmes"],
		identity:
			"John Holmes spoke in 2008 as the head of this office, so his number stands here and not under the United Nations at large.",
		derivedFrom: ["lebanon-moph"],
		readFirst: "Its figures for Lebanon are as a rule those of Lebanon's health ministry.",
	},
	// Iraq
	"lancet-roberts-2004": {
		name: "Roberts et al., The Lancet, 2004",
		short: "Roberts et al. (Lancet 2004)",
		kind: "academic",
		of: null,
		about:
			"Researchers of universities in the United States and Iraq who surveyed households in Iraq in 2004.",
		aliases: ["Lancet 2004", "Les Roberts", "first Lancet survey"],
		identity: "Kept apart from the survey of 2006, which some of the same authors made with a new sample.",
	},
	"lancet-burnham-2006": {
		name: "Burnham et al., The Lancet, 2006",
		short: "Burnham et al. (Lancet 2006)",
		kind: "academic",
		of: null,
		about:
			"Researchers of universities in the United States and Iraq who surveyed households in Iraq in 2006.",
		aliases: ["Lancet 2006", "Gilbert Burnham", "second Lancet survey"],
		identity: "Kept apart from the survey of 2004, and from a Lancet paper of the same year on the DR Congo.",
		readFirst: "It has two totals: 654,965 excess deaths and, among them, 601,027 violent ones.",
	},
	ifhs: {
		name: "Iraq Family Health Survey (World Health Organization and Iraqi ministries)",
		short: "Iraq Family Health Survey",
		kind: "igo",
		of: null,
		about:
			"A survey of households that Iraqi ministries made with the World Health Organization; Iraq's government, a party to the war, thus had a part in it.",
		aliases: ["IFHS", "WHO and Iraqi ministries", "New England Journal of Medicine 2008"],
		identity:
			"Neither the World Health Organization's nor Iraq's Health Ministry's own number: a joint survey, published by its study group.",
		readFirst: "Violent deaths only, so it is not to be set against excess deaths.",
	},
	orb: {
		name: "Opinion Research Business (ORB)",
		short: "ORB (pollster)",
		kind: "academic",
		of: null,
		about:
			"A commercial pollster in the United Kingdom, which asked adults in Iraq about deaths in their households.",
		aliases: ["Opinion Research Business", "ORB International"],
		readFirst:
			"Its ranges come from a poll's margin of error. They are not intervals for a number of deaths.",
	},
	"plos-hagopian-2013": {
		name: "Hagopian et al., PLOS Medicine, 2013",
		short: "Hagopian et al. (PLOS)",
		kind: "academic",
		of: null,
		about:
			"Researchers of universities in the United States, Canada and Iraq who surveyed households in Iraq in 2011.",
		aliases: ["PLOS Medicine 2013", "Amy Hagopian", "University of Washington"],
		readFirst: "The interval of 48,000 to 751,000 belongs to 405,000, not to 461,000.",
	},
	"iraq-body-count": {
		name: "Iraq Body Count",
		short: "Iraq Body Count",
		kind: "media-count",
		of: null,
		about:
			"A volunteer project, mostly of British and American academics and activists, which counts violent deaths of civilians in Iraq from news reports and records.",
		aliases: ["IBC", "Iraq Body Count project"],
		readFirst:
			"Its two numbers are the lowest and the highest in the reports that it found. Its own page says that many deaths may be missing even from the higher one.",
	},
	"iraq-moh": {
		name: "Ministry of Health of Iraq",
		short: "Iraq, Health Ministry",
		kind: "belligerent-government",
		of: "iraqi-government",
		about:
			"The health ministry of Iraq, whose government took part in the war from 2004, counting its own population.",
		aliases: ["Iraqi Ministry of Health"],
	},
	"iraq-mohr": {
		name: "Ministry of Human Rights of Iraq",
		short: "Iraq, Human Rights Ministry",
		kind: "belligerent-government",
		of: "iraqi-government",
		about:
			"A ministry of Iraq, whose government took part in the war from 2004, speaking of its own population.",
		aliases: ["Iraqi Ministry of Human Rights", "Iraqi Human Rights Ministry"],
		identity:
			"Another ministry than that of health, but its number rests on that ministry's death certificates.",
		derivedFrom: ["iraq-moh"],
	},
	"us-military-iraq-war-logs": {
		name: "Records of the US military in Iraq (published by WikiLeaks)",
		short: "US military records (leak)",
		kind: "leak",
		of: "united-states",
		about:
			"Classified incident reports of the armed forces of the United States, a party to the war, on deaths of all sides, made public against its will.",
		aliases: ["Iraq War Logs", "WikiLeaks Iraq war logs", "SIGACTs"],
		readFirst:
			"Two months are missing, the year 2003 is not covered, and some deaths are reported more than once.",
	},
	// Syria
	sohr: {
		name: "Syrian Observatory for Human Rights",
		short: "Syrian Observatory (SOHR)",
		kind: "ngo",
		of: null,
		about:
			"A group in the United Kingdom around a Syrian opponent of the former government, with a network of informants in Syria, which counts the dead of all sides.",
		aliases: ["SOHR", "Rami Abdel Rahman", "Syrian Observatory"],
		readFirst:
			"It gives deaths that it has documented and, apart from them, a higher number with deaths that it could not document.",
	},
	"vdc-syria": {
		name: "Violations Documentation Center in Syria",
		short: "VDC (Syria)",
		kind: "ngo",
		of: null,
		about:
			"A group founded by Syrian activists close to the protests of 2011, which documented deaths by name through people in the field.",
		aliases: ["VDC", "Violations Documentation Centre"],
	},
	"united-nations": {
		name: "United Nations (body not named)",
		short: "United Nations",
		kind: "igo",
		of: null,
		about: "The United Nations, where a page does not say which of its bodies gave the figure.",
		aliases: ["UN"],
		identity:
			"Only figures that a page ascribes to 'the UN'. Those of the human rights office, of OCHA, UNDP and WHO stand under these.",
		readFirst: "Such a figure may repeat another body's.",
	},
	// Yemen
	undp: {
		name: "United Nations Development Programme",
		short: "UNDP (UN)",
		kind: "igo",
		of: null,
		about:
			"The development programme of the United Nations, which had researchers model what the war would cost Yemen.",
		aliases: ["UNDP"],
	},
	acled: {
		name: "Armed Conflict Location & Event Data Project",
		short: "ACLED",
		kind: "ngo",
		of: null,
		about:
			"A research organisation registered in the United States, which records reported events of violence and the deaths reported with them.",
		aliases: ["ACLED"],
		identity: "Figures that others quote from its data stand here too, with the carrier named in the note.",
		readFirst: "A tally of deaths that were reported somewhere. It is no estimate of those that were not.",
	},
	// Ethiopia
	"ghent-university": {
		name: "Ghent University, research group on Tigray (Jan Nyssen and others)",
		short: "Ghent University",
		kind: "academic",
		of: null,
		about:
			"Geographers in Belgium who worked in Tigray before the war and warned of famine there, with colleagues from Tigray.",
		aliases: ["Jan Nyssen", "Tim Vanden Bempt", "Nyssen group"],
		identity:
			"Jan Nyssen, Tim Vanden Bempt and the unsigned updates are one research group and one line of estimates; who spoke is named with each report.",
		readFirst:
			"The group lowered its range in May 2023. Most of the deaths in it come out of a model of famine.",
	},
	"unattributed-tigray": {
		name: "Unofficial estimates of battlefield deaths in Tigray (passed on by a researcher)",
		short: "Unofficial (Tigray)",
		kind: "academic",
		of: null,
		about: "A number that a researcher in Ghent passed on to a newspaper without saying whose it was.",
		aliases: ["unofficial estimates"],
		identity: "Not the Ghent group's own estimate: the researcher called it unofficial and not verifiable.",
	},
	"african-union-mediator": {
		name: "African Union mediator for Ethiopia (Olusegun Obasanjo)",
		short: "African Union mediator",
		kind: "igo",
		of: null,
		about: "A former president of Nigeria who led the African Union's mediation in the war.",
		aliases: ["Olusegun Obasanjo", "African Union envoy"],
		identity: "His own remark in an interview. No figure of the African Union itself is known.",
	},
	"ethiopian-officials-ft": {
		name: "Ethiopian officials (via the Financial Times)",
		short: "Ethiopian officials (FT)",
		kind: "belligerent-government",
		of: "ethiopia",
		about:
			"Unnamed officials of Ethiopia's government, a party to the war, who spoke of the dead of all sides.",
		aliases: ["Ethiopian officials, unnamed"],
	},
	// Sudan and Darfur
	"lshtm-sudan": {
		name: "Sudan Research Group, London School of Hygiene & Tropical Medicine",
		short: "LSHTM Sudan group",
		kind: "academic",
		of: null,
		about:
			"Researchers of a British school of public health who estimated deaths in Khartoum State from overlapping lists.",
		aliases: ["LSHTM Sudan Research Group", "Maysoon Dahab"],
		identity: "Another team than the authors of the school's study on Gaza.",
		readFirst: "Khartoum State only, and deaths of every cause beside violent ones.",
	},
	"us-sudan-envoy": {
		name: "US special envoy for Sudan (repeating others)",
		short: "US envoy for Sudan",
		kind: "government",
		of: "united-states",
		about:
			"A diplomat of the United States, which tried to mediate in Sudan, repeating to the Senate what others had said.",
		aliases: ["Tom Perriello", "US special envoy, citing unnamed others", "US Senate hearing of May 2024"],
		identity:
			"Both numbers of the hearing stand under the man who repeated them, as nobody named whose they were.",
		readFirst: "Neither number is his own estimate. He said that there is no credible count.",
	},
	"sudan-government": {
		name: "Government of Sudan",
		short: "Government of Sudan",
		kind: "belligerent-government",
		of: "sudan",
		about:
			"Sudan's government, a party to the war, whose forces and militias were accused of most killings of civilians.",
		aliases: ["Abdalmahmood Abdalhaleem"],
		readFirst: "It counted deaths in combat only.",
	},
	"lancet-degomme-2010": {
		name: "Degomme and Guha-Sapir, The Lancet, 2010 (CRED, Belgium)",
		short: "Degomme, Guha-Sapir (Lancet)",
		kind: "academic",
		of: null,
		about:
			"Two epidemiologists at a university in Belgium who put together 63 surveys of mortality in Darfur.",
		aliases: ["Lancet 2010", "CRED", "Debarati Guha-Sapir"],
	},
	who: {
		name: "World Health Organization",
		short: "WHO (UN)",
		kind: "igo",
		of: null,
		about: "The health organisation of the United Nations.",
		aliases: ["WHO", "WHO study of 2006"],
		identity: "Not the Iraq Family Health Survey, in which it had a part.",
	},
	reeves: {
		name: "Eric Reeves (Smith College, United States)",
		short: "Eric Reeves",
		kind: "academic",
		of: null,
		about: "A scholar in the United States who campaigned on Darfur and put estimates of its dead together.",
		aliases: ["Eric Reeves"],
	},
	// Bosnia and Herzegovina
	"rdc-sarajevo": {
		name: "Research and Documentation Center Sarajevo",
		short: "RDC Sarajevo",
		kind: "ngo",
		of: null,
		about:
			"A Bosnian organisation that gathered the dead and missing of all sides by name, paid for by Norway and others.",
		aliases: ["IDC", "Bosnian Book of the Dead", "Mirsad Tokača", "Mirsad Tokaca"],
		identity:
			"What its head, Mirsad Tokača, expected in 2004, and the number that its evaluating experts named in 2007, stand here too: it is one list.",
		readFirst: "A list of names is a minimum. Killed and missing are one number in it.",
	},
	"icty-demographic-unit": {
		name: "Demographic Unit of the UN tribunal for the former Yugoslavia (ICTY)",
		short: "ICTY Demographic Unit",
		kind: "igo",
		of: null,
		about: "Demographers in the prosecutor's office of a tribunal of the United Nations.",
		aliases: ["ICTY", "Ewa Tabeau", "Jakub Bijak", "Jan Zwierzchowski"],
		identity: "The paper of 2004 by Tabeau and Bijak is an earlier estimate of the same unit.",
	},
	"sarajevo-government": {
		name: "Authorities in Sarajevo during the war",
		short: "Authorities in Sarajevo",
		kind: "belligerent-government",
		of: "bosnia",
		about:
			"The government of Bosnia and Herzegovina in Sarajevo, a party to the war, speaking of the dead of the country.",
		aliases: ["Government of Bosnia and Herzegovina"],
	},
	// Democratic Republic of the Congo
	irc: {
		name: "International Rescue Committee",
		short: "Intl. Rescue Committee",
		kind: "ngo",
		of: null,
		about:
			"An aid organisation based in the United States that worked in the DR Congo, and surveyed deaths there five times, later with the Burnet Institute of Australia.",
		aliases: ["IRC", "International Rescue Committee / Burnet Institute", "Burnet Institute", "Les Roberts"],
		identity:
			"One line of surveys, alone, with the Burnet Institute or as others quote it. The paper in The Lancet has an id of its own and rests on it.",
		readFirst:
			"Excess deaths, few of them violent. The totals stand or fall with the death rate taken as normal.",
	},
	"lancet-coghlan-2006": {
		name: "Coghlan et al., The Lancet, 2006",
		short: "Coghlan et al. (Lancet 2006)",
		kind: "academic",
		of: null,
		about: "The authors of the International Rescue Committee's survey of 2004, in a medical journal.",
		aliases: ["Lancet 2006 (DR Congo)", "Benjamin Coghlan"],
		identity: "A reviewed paper on a survey of the International Rescue Committee: no second survey.",
		derivedFrom: ["irc"],
	},
	"human-security-report": {
		name: "Human Security Report Project",
		short: "Human Security Report",
		kind: "academic",
		of: null,
		about: "Researchers in Canada who study trends in war and calculated the toll in the DR Congo anew.",
		aliases: ["HSRP", "Andrew Mack"],
		derivedFrom: ["irc"],
	},
	"belgian-demographers-drc": {
		name: "Belgian demographers on the DR Congo",
		short: "Belgian demographers",
		kind: "academic",
		of: null,
		about:
			"Demographers in Belgium, once the colonial power in Congo. The cited page does not name them; the study usually meant is that of Lambert and Lohlé-Tart.",
		aliases: ["Lambert and Lohlé-Tart"],
	},
	// Rwanda
	hrw: {
		name: "Human Rights Watch",
		short: "Human Rights Watch",
		kind: "ngo",
		of: null,
		identity:
			"By itself: what it published with Truth Hounds and SITU Research on Mariupol stands under the three together.",
		about:
			"A human rights organisation based in the United States, which investigated the genocide on the spot.",
		aliases: ["HRW", "Alison Des Forges", "Leave None to Tell the Story"],
	},
	seltzer: {
		name: "William Seltzer (demographer)",
		short: "William Seltzer",
		kind: "academic",
		of: null,
		about: "A demographer from the United States who estimated the dead of the genocide from census data.",
		aliases: ["William Seltzer"],
		readFirst: "Read only as Human Rights Watch quotes him.",
	},
	prunier: {
		name: "Gérard Prunier (historian)",
		short: "Gérard Prunier",
		kind: "academic",
		of: null,
		about: "A French historian of the region.",
		aliases: ["Gerard Prunier"],
	},
	"un-expert-rwanda": {
		name: "UN expert on the loss of population in Rwanda (via Human Rights Watch)",
		short: "UN expert (Rwanda)",
		kind: "igo",
		of: null,
		about: "An expert of the United Nations, not named by the page, who evaluated the loss of population.",
		aliases: ["UN expert on population loss"],
		identity: "Not the Commission of Experts of the Security Council.",
		readFirst: "All deaths from April to July 1994, not victims of the genocide alone.",
	},
	"un-commission-experts-rwanda": {
		name: "UN Commission of Experts on Rwanda",
		short: "UN Commission of Experts",
		kind: "igo",
		of: null,
		about: "A commission that the Security Council set up in 1994 to look into the killings.",
		aliases: ["UN Commission of Experts"],
	},
	"rwanda-government": {
		name: "Government of Rwanda",
		short: "Government of Rwanda",
		kind: "belligerent-government",
		of: "rwanda",
		about:
			"The government since July 1994, led by the Rwandan Patriotic Front, which fought the government that committed the genocide; it speaks of the dead of its own country.",
		aliases: ["Rwandan census of victims", "Robert Bayigamba"],
		identity:
			"The census of victims and a minister who quoted it two years later are one government and one count.",
		readFirst: "1,074,017 and 1,071,000 come from one census.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
