import type { ConflictInput } from "../../schema";

export const russiaUkraine2022 = {
	id: "russia-ukraine-2022",
	name: "Russia's invasion of Ukraine",
	inSentence: "Russia's invasion of Ukraine",
	start: "2022-02-24",
	end: null,
	camps: [
		{
			id: "russia",
			name: "Russia",
			adjective: "Russian",
			members: ["russia", "dpr", "lpr"],
			allies: ["belarus"],
		},
		{
			id: "ukraine",
			name: "Ukraine",
			adjective: "Ukrainian",
			members: ["ukraine"],
			allies: ["united-states", "united-kingdom", "nato", "european-union", "estonia", "western-states"],
		},
	],
	about:
		"The war that began when Russia invaded Ukraine on 24 February 2022. Figures here cover that war alone: deaths in the fighting in eastern Ukraine since 2014 are not in them, except where a count starts on 1 January 2022 and says so.",
	readFirst: [
		"Killed, casualties and losses are three measures. Casualties are killed and wounded; losses are whatever a source calls lost, eliminated or out of action, and are not a number of dead.",
		"The General Staff of Ukraine publishes a line headed 'personnel'. It does not say killed, though media often print it so. The president's numbers of Russian dead mostly follow that line: where they do, the two are one line of evidence.",
		"Counts of names or of verified cases, such as those of Mediazona, the BBC and OHCHR, are floors with a delay. Nobody who was not found is on them.",
		"Russia's Defence Ministry gave three totals of its own dead in 2022. They seem to leave out the militias of Donetsk and Luhansk. Most other sources do not say whether militias, mercenaries and services beside the armed forces are in their figures.",
		"Several figures for wounded or casualties are the same source's number of dead multiplied by three or so. They are no separate evidence.",
		"Some totals take in prisoners, missing people or deserters. What a figure includes is stated with it wherever the source said so.",
		"Figures from texts that their outlets disowned, and from recordings that one side chose to make public, are kept and marked.",
		"Figures for Russian losses are entered here as said or published in 2022, those for Ukrainian losses as published by 31 March 2022.",
	],
	events: [
		{
			id: "invasion-begins",
			date: "2022-02-24",
			label: "Russia begins a full-scale invasion of Ukraine",
			citation: {
				title: "Russia launches full-scale military operation in Ukraine",
				publisher: "Good Morning America (ABC)",
				url: "https://goodmorningamerica.com/amp/news/video/russia-launches-full-scale-military-operation-ukraine-83081103",
				published: "2022-02-24",
			},
		},
		{
			id: "first-russian-toll",
			date: "2022-03-02",
			label: "Russia's Defence Ministry gives its first toll of its own soldiers",
			citation: {
				title: "Russia says 498 of its soldiers killed, 1,597 wounded in Ukraine - RIA",
				publisher: "Reuters via National Post",
				url: "https://nationalpost.com/pmn/news-pmn/russia-says-498-of-its-soldiers-killed-1597-wounded-in-ukraine-ria",
			},
		},
		{
			id: "un-general-assembly-vote",
			date: "2022-03-02",
			label: "The UN Assembly demands that Russia withdraw (141 for, 5 against, 35 abstaining)",
			citation: {
				title: "UN General Assembly demands Russia withdraw from Ukraine",
				publisher: "AFP via KFM",
				url: "https://kfm.co.ug/un-general-assembly-demands-russia-withdraw-from-ukraine",
			},
		},
		{
			id: "icj-order",
			date: "2022-03-16",
			label: "The International Court of Justice orders Russia to suspend operations",
			citation: {
				title: "Ukraine Crisis: ICJ Orders Russia to 'Immediately Suspend Military Operation'",
				publisher: "The Quint",
				url: "https://www.thequint.com/news/world/icj-ukraine-russia-invasion-provisional-measures",
			},
		},
		{
			id: "nato-first-estimate",
			date: "2022-03-23",
			label: "NATO gives its first public estimate of Russian losses",
			citation: {
				title: "NATO: 7,000 to 15,000 Russian troops dead in Ukraine",
				publisher: "AP via The Journal Gazette",
				url: "https://www.journalgazette.net/news/world/20220323/nato-7000-to-15000-russian-troops-dead-in-ukraine",
				published: "2022-03-23",
			},
		},
		{
			id: "us-war-crimes-assessment",
			date: "2022-03-23",
			label: "The United States says it assesses that Russian forces committed war crimes",
			citation: {
				title: "U.S. assesses Russian forces committed war crimes in Ukraine - Blinken",
				publisher: "Reuters via National Post",
				url: "https://nationalpost.com/pmn/news-pmn/crime-pmn/u-s-assesses-russian-forces-committed-war-crimes-in-ukraine-blinken",
				published: "2022-03-23",
			},
		},
		{
			id: "second-russian-toll",
			date: "2022-03-25",
			label: "Russia's Defence Ministry gives its second toll of its own soldiers",
			citation: {
				title: "Russia says 1,351 soldiers died in Ukraine",
				publisher: "AP via Hindustan Times",
				url: "https://www.hindustantimes.com/world-news/russia-says-1-351-soldiers-died-in-ukraine-101648224500175.html",
			},
		},
		{
			id: "kyiv-region",
			date: "2022-04-02",
			label: "Ukraine says that it holds the whole Kyiv region after Russia's withdrawal",
			citation: {
				title: "Ukrainian deputy minister says that the whole Kyiv region was retaken (in Portuguese)",
				publisher: "Jovem Pan",
				url: "https://jovempan.com.br/noticias/mundo/ministra-ucraniana-afirma-que-toda-regiao-de-kiev-foi-recuperada-do-exercito-russo.html",
				published: "2022-04",
			},
		},
		{
			id: "moskva-sinks",
			date: "2022-04-14",
			label: "The Russian cruiser Moskva sinks in the Black Sea",
			citation: {
				title: "The Flagship of the Russian Black Sea Fleet has Sunk",
				publisher: "Novinite (BNR)",
				url: "https://www.novinite.com/articles/214738/The+Flagship+of+the+Russian+Black+Sea+Fleet+has+Sunk",
				published: "2022-04-15",
			},
		},
		{
			id: "azovstal",
			date: "2022-05-20",
			label: "Russia says that the last defenders of Azovstal in Mariupol have surrendered",
			citation: {
				title: "Russia says remaining Azovstal defenders have surrendered, siege is over",
				publisher: "Reuters via Devdiscourse",
				url: "https://www.devdiscourse.com/article/law-order/2045403-russia-says-remaining-azovstal-defenders-have-surrendered-siege-is-over",
				published: "2022-05-21",
			},
		},
		{
			id: "kharkiv-counter-offensive",
			date: "2022-09-06",
			label: "Ukraine begins a counter-offensive in the Kharkiv region",
			citation: {
				title: "AFU launch counterattack on Balakliia",
				publisher: "OstroV",
				url: "https://www.ostro.info/news/7981/",
				published: "2022-09-06",
			},
		},
		{
			id: "russian-mobilisation",
			date: "2022-09-21",
			label: "Russia announces the mobilisation of 300,000 reservists",
			citation: {
				title: "Russia announces mobilisation of 300,000 reservists",
				publisher: "Centre for Information Resilience",
				url: "https://www.info-res.org/eyes-on-russia/russian-mobilisation-begins",
			},
		},
		{
			id: "annexation-claims",
			date: "2022-09-30",
			label: "Russia declares four regions of Ukraine annexed",
			citation: {
				title: "Putin signs accord to annex four occupied Ukraine regions",
				publisher: "AFP via Manila Bulletin",
				url: "https://mb.com.ph/2022/9/30/putin-signs-accord-to-annex-four-occupied-ukraine-regions-2",
				published: "2022-09-30",
			},
		},
		{
			id: "kherson",
			date: "2022-11-11",
			label: "Ukrainian troops enter the city of Kherson after Russia's withdrawal",
			citation: {
				title: "Ukraine says troops enter Kherson city after Russians retreat",
				publisher: "Reuters via New Hampshire Union Leader",
				url: "https://www.unionleader.com/news/military/ukraine-says-troops-enter-kherson-city-after-russians-retreat/article_74deb436-e908-5756-9d04-578f9b88801a.html",
				published: "2022-11-11",
			},
		},
	],
	yardstick: null,
} satisfies ConflictInput;
