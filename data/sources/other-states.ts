import type { SourceInput } from "../schema";

/** Bodies of other states, of the European Union, and officials of Western states who gave no name. */
export const otherStates = {
	"norway-chief-of-defence": {
		name: "Chief of Defence of Norway",
		short: "Norway, Chief of Defence",
		kind: "government",
		of: "norway",
		about: "The head of the armed forces of Norway, a state that arms and supports Ukraine.",
		aliases: ["Eirik Kristoffersen", "Norwegian Chief of Defence"],
		identity:
			"Kept apart from the Norwegian Intelligence Service, which published figures of its own two years later.",
		readFirst:
			"He did not say on what the figures rest. Of the 180,000 Russian casualties he said that losses were beginning to come near that number.",
	},
	"norway-nis": {
		name: "Norwegian Intelligence Service",
		short: "Norwegian Intelligence Serv.",
		kind: "intelligence",
		of: "norway",
		about: "The foreign and military intelligence service of Norway, a state that arms and supports Ukraine.",
		aliases: ["Etterretningstjenesten", "NIS", "Fokus 2025"],
		identity: "Kept apart from the Chief of Defence.",
		readFirst:
			"Read only in The Economist's compilation. Its 115,000 dead of February 2025 is the number that US officials had given four months before.",
	},
	"estonia-intelligence-centre": {
		name: "Estonian Defence Forces Intelligence Centre",
		short: "Estonia, Intelligence Centre",
		kind: "intelligence",
		of: "estonia",
		about: "The military intelligence of Estonia, a state that arms and supports Ukraine.",
		aliases: ["EDF Intelligence Centre", "Ants Kiviselg"],
		readFirst:
			"A figure for one month. Its 10,500 Russian dead for November 2025 are about half of what NATO's secretary general gave for a month at that time.",
	},
	"fr-foreign-minister": {
		name: "Foreign minister of France",
		short: "France, foreign minister",
		kind: "government",
		of: "france",
		about: "The foreign minister of France, a state that arms and supports Ukraine.",
		aliases: ["Stéphane Séjourné", "Stephane Sejourne", "French foreign ministry"],
		readFirst:
			"He spoke of military losses; that wounded are in the 500,000 is the news agency's explanation. The US Defense Department gave at least 350,000 six weeks later.",
	},
	bundeswehr: {
		name: "Bundeswehr (Germany)",
		short: "Bundeswehr (Germany)",
		kind: "government",
		of: "germany",
		about: "The armed forces of Germany, a state that arms and supports Ukraine.",
		aliases: ["Christian Freuding", "German armed forces"],
		identity:
			"The German general gave the number as one of Western intelligence; which service made it was not said.",
		readFirst:
			"Killed, with only those wounded who are too badly hurt to be used again: narrower than casualties are as a rule.",
	},
	mivd: {
		name: "Netherlands Military Intelligence and Security Service (MIVD)",
		short: "MIVD (Netherlands)",
		kind: "intelligence",
		of: "netherlands",
		about: "The military intelligence service of the Netherlands, a state that arms and supports Ukraine.",
		aliases: ["Dutch military intelligence", "Militaire Inlichtingen- en Veiligheidsdienst"],
		readFirst:
			"Read only in The Economist's compilation of estimates, not in the service's report. At least 500,000 Russian dead of 1.2 million casualties are far more dead, in proportion, than anyone else gave for the end of 2025.",
	},
	"eu-military-staff": {
		name: "European Union Military Staff",
		short: "EU Military Staff",
		kind: "igo",
		of: "european-union",
		about: "The military advisers of the European Union, which funds arms for Ukraine.",
		aliases: ["EUMS"],
		identity: "Soldiers of the Union's diplomatic service, kept apart from the European Commission.",
	},
	"european-commission": {
		name: "European Commission",
		short: "European Commission",
		kind: "igo",
		of: "european-union",
		about: "The executive of the European Union, which funds arms for Ukraine.",
		aliases: ["Ursula von der Leyen", "Dana Spinant"],
		identity: "Its president and the spokeswoman who corrected her are one source.",
		readFirst:
			"Its president's 100,000 Ukrainian officers killed was withdrawn on the same day: killed and injured were meant. Her 20,000 civilians was cut from the video too, but not expressly taken back. It said that the numbers came from outside and did not say from whom.",
	},
	"us-eu-officials-nyt": {
		name: "US and European officials (via The New York Times)",
		short: "US/European officials (NYT)",
		kind: "government",
		of: "western-states",
		about: "One US and two European officials, unnamed, of states that arm and support Ukraine.",
		identity: "Kept apart from the US officials of the same newspaper, as Europeans are among them.",
	},
	"us-western-officials-nyt": {
		name: "US and other Western officials (via The New York Times)",
		short: "US/Western officials (NYT)",
		kind: "government",
		of: "western-states",
		about:
			"Unnamed officials of the United States and of other Western states, which arm and support Ukraine.",
		identity:
			"Kept apart from the US officials of the same newspaper, and from the one US and two European officials of March 2022: nothing shows that they are the same people.",
	},
	"western-officials-nbc": {
		name: "Western officials (via NBC News)",
		short: "Western officials (via NBC)",
		kind: "government",
		of: "western-states",
		about: "Two unnamed officials of Western states, which arm and support Ukraine.",
		identity: "Their state is not known; counted among Ukraine's allies as officials of Western states.",
	},
	"western-official-bbc": {
		name: "Senior Western official (via the BBC)",
		short: "Western official (via BBC)",
		kind: "government",
		of: "western-states",
		about: "An unnamed senior official of a Western state; Western states arm and support Ukraine.",
		identity: "The state is not known; counted among Ukraine's allies as an official of a Western state.",
	},
	"western-intelligence-wsj": {
		name: "Western intelligence estimates (via The Wall Street Journal)",
		short: "Western intelligence (WSJ)",
		kind: "intelligence",
		of: "western-states",
		about:
			"Estimates of intelligence services of Western states, which arm and support Ukraine, as one newspaper described them.",
		identity: "Which services is not known; counted among Ukraine's allies as services of Western states.",
		readFirst:
			"The newspaper said that the estimates differ: the number of dead is one that some of them come near.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
