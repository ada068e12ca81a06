import type { SourceInput } from "../schema";

/** Bodies of Russia, of the authorities and forces that it backs, and groups that work for its side. */
export const russia = {
	"ru-mod": {
		name: "Ministry of Defence of Russia",
		short: "Russia, Defence Ministry",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Russia's defence ministry. In Chechnya, Georgia, Syria and Ukraine it is a party and speaks of its own losses, in Ukraine also of the losses of the army that it fights; of the Soviet army's losses in the Second World War it speaks as its successor.",
		aliases: [
			"Russian Ministry of Defence",
			"Russian MoD",
			"General Staff of the Russian Armed Forces",
			"Sergei Shoigu",
			"Andrei Belousov",
			"Valery Gerasimov",
			"Sergei Rudskoy",
			"Igor Konashenkov",
		],
		identity:
			"The minister, the General Staff (Gerasimov, Rudskoy) and the spokesman are one: each gives the ministry's own running totals. Sums that news agencies made of its bulletins stand under the agency.",
		readFirst:
			"In Chechnya most of its totals hold its own men alone, without those of the Interior Ministry and the FSB; its 4,572 to the end of 2002 is of all federal forces, and so is above its later ones. For the war with Georgia its General Staff gave 74 and then 64. In Ukraine it gave three totals of its own dead in 2022, the last 5,937 on 21 September, and none since. They seem to leave out the militias of the Donbas; whether the National Guard is in them is unclear, and no page read here says whether Wagner is. Its totals of Ukrainian losses do not agree with each other: 383,000 in December 2023, while its bulletins to the end of that year add up to about 524,000. The Russian word for losses does not mean killed, though headlines often make it so, and 'mercenaries' is its word for foreign volunteers on Ukraine's side.",
	},
	"ru-president": {
		name: "President of Russia",
		short: "President of Russia",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Russia's head of state and supreme commander, head of a party to the war, speaking of the army that it fights.",
		aliases: ["Vladimir Putin"],
		identity: "The president himself: neither his Defence Ministry nor his advisers.",
	},
	"ru-president-adviser": {
		name: "Adviser to the President of Russia",
		short: "Russia, president's adviser",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Anton Kobyakov, an adviser to Russia's president, speaking of the losses of the army that Russia fights.",
		aliases: ["Anton Kobyakov"],
		identity: "Neither the president nor the Defence Ministry, whose own number he exceeded.",
		derivedFrom: ["hackers-claim"],
		readFirst:
			"He referred to a British journalist and to what hackers claimed. His 1.8 million of September 2025 is more than the Defence Ministry gave five months later.",
	},
	"ru-mfa": {
		name: "Ministry of Foreign Affairs of Russia",
		short: "Russia, Foreign Ministry",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Russia's foreign ministry, whose ambassador-at-large Rodion Miroshnik counts what he calls crimes of the Ukrainian side.",
		aliases: ["Rodion Miroshnik", "Russian Foreign Ministry"],
		readFirst:
			"It counts the parts of Ukraine that Russia occupies as Russia, so its numbers overlap with the UN's for Ukraine. The Investigative Committee, which leaves four of these regions out, gave less than a tenth of its dead. In its last report it is unclear whether the dead are within the total or beside it.",
	},
	"ru-investigative-committee": {
		name: "Investigative Committee of Russia",
		short: "Investigative Committee (RU)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"Russia's federal investigators, who open criminal cases over strikes on Russian territory, and who gave a number of Russian soldiers killed in the war with Georgia.",
		aliases: ["Alexander Bastrykin", "Sledkom"],
		readFirst:
			"Its number for the war with Georgia was given a year later and is above the General Staff's. In the war since 2022 it counts Russian regions with Crimea and Sevastopol, but not the four Ukrainian regions that Russia declared annexed in 2022: another territory than the Foreign Ministry's.",
	},
	"belgorod-governor": {
		name: "Governor of Belgorod region (Russia)",
		short: "Governor of Belgorod (RU)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"The head of a Russian region at the border, who reports on people killed and hurt there by fire from Ukraine.",
		aliases: ["Vyacheslav Gladkov"],
		readFirst: "One region only. In April 2024 he gave 120 killed when the outlet 7x7 had counted 134.",
	},
	"kursk-governor": {
		name: "Governor of Kursk region (Russia)",
		short: "Governor of Kursk (RU)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"The head of a Russian region at the border, part of which Ukrainian forces held from August 2024.",
		aliases: ["Alexander Khinshtein", "Acting governor of Kursk region"],
		identity: "Kept apart from the region's prosecutor, who gave other numbers in the same week.",
		readFirst:
			"One region only, from August 2024. He gave 304 dead and 576 missing four days after the region's prosecutor had given 358 and 789.",
	},
	"kursk-prosecutor": {
		name: "Prosecutor of Kursk region (Russia)",
		short: "Prosecutor of Kursk (RU)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"The public prosecutor of a Russian region at the border, part of which Ukrainian forces held from August 2024.",
		aliases: ["Alexei Tsukanov"],
		identity: "Kept apart from the region's governor, who gave other numbers in the same week.",
		readFirst:
			"One region only, from August 2024; what people died of is not given. The governor gave fewer dead and fewer missing four days later.",
	},
	"dpr-ombudsman": {
		name: "Ombudsman of the Donetsk People's Republic",
		short: "DPR ombudsman",
		kind: "belligerent-government",
		of: "dpr",
		about:
			"An office of the Russian-backed authorities in Donetsk, which publishes counts of civilians there and, in 2022, published weekly counts of its own fighters.",
		aliases: ["Daria Morozova", "Darya Morozova", "DPR human rights commissioner"],
		readFirst:
			"Its weekly counts of 2022 start on 1 January, not on 24 February, and the authorities in Luhansk published no such series. To add these counts to the Russian ministry's is a choice, not a fact. Totals of people who perished may mix fighters and civilians, or count from 2014, and are often printed as if they counted from 2022.",
	},
	"dpr-authorities": {
		name: "Authorities of the Donetsk People's Republic (relayed by the UK Ministry of Defence)",
		short: "DPR authorities (via UK)",
		kind: "belligerent-government",
		of: "dpr",
		about:
			"The Russian-backed authorities in Donetsk, a party to the war, speaking of their own fighters, in figures that the UK Ministry of Defence relayed.",
		identity:
			"Figures that the UK relayed without naming the ombudsman; they rest on the ombudsman's and so name them.",
		derivedFrom: ["dpr-ombudsman"],
		readFirst: "The figures are the DPR ombudsman's. They count from 1 January 2022.",
	},
	"dpr-jccc": {
		name: "Mission of the Donetsk People's Republic to the JCCC",
		short: "DPR mission to the JCCC",
		kind: "belligerent-government",
		of: "dpr",
		about:
			"An office of the Russian-backed authorities in Donetsk that records shelling of the places they hold; it kept the name of the ceasefire centre of before 2022.",
		aliases: ["Joint Centre for Control and Coordination", "DPR representation in the JCCC"],
		identity: "Another office than the ombudsman of the same authorities, with another first day.",
		readFirst: "It counts from 17 February 2022, a week before the war's first day here.",
	},
	"lpr-ombudsman": {
		name: "Ombudsman of the Luhansk People's Republic",
		short: "LPR ombudsman",
		kind: "belligerent-government",
		of: "lpr",
		about:
			"An office of the Russian-backed authorities in Luhansk, speaking of civilians in the places that they hold or claim.",
		aliases: ["Viktoriya Serdyukova", "Anna Soroka", "LPR human rights commissioner"],
		identity:
			"The office, whoever held it. Cases of the prosecutors that it relayed stand under the prosecutors.",
		readFirst:
			"Four numbers with four meanings: more than 900 killed in 2022, 731 in prosecutors' cases for that year, 220 by shelling to May 2023, about 2,500 in all by January 2026. They do not form a series.",
	},
	"lpr-prosecutor": {
		name: "Prosecutor's office of the Luhansk People's Republic (relayed by the ombudsman)",
		short: "LPR prosecutors",
		kind: "belligerent-government",
		of: "lpr",
		about:
			"The prosecutors of the Russian-backed authorities in Luhansk, in a number that the ombudsman there made public.",
		identity: "Kept apart from the ombudsman, whose own count for the same year is higher.",
		readFirst:
			"Criminal cases over means of warfare that are forbidden, in one year. It is no count of all civilians killed.",
	},
	wagner: {
		name: "Wagner Group",
		short: "Wagner Group",
		kind: "belligerent-government",
		of: "wagner",
		about: "A Russian private military company that fought on Russia's side, speaking of its own men.",
		aliases: ["Yevgeny Prigozhin", "PMC Wagner", "Marx (Wagner commander)"],
		identity:
			"Its head, Prigozhin, and the commander who signs as 'Marx' on channels close to Wagner are one source with two speakers; who 'Marx' is was not verified.",
		readFirst:
			"Prigozhin spoke of the battle for Bakhmut and put convicts at half of the 20,000 dead; a list of payments found by the BBC and Mediazona has 19,547 dead there, 88 per cent of them convicts. 'Marx' gave 22,000 dead of 78,000 men.",
	},
	"komsomolskaya-pravda": {
		name: "Komsomolskaya Pravda (text ascribed to Russia's Defence Ministry)",
		short: "Komsomolskaya Pravda",
		kind: "leak",
		of: "russia",
		about:
			"A Russian mass newspaper that supports its government; the text stood on its website for a short time.",
		identity:
			"Belongs to Russia, as the text ascribes the figures to Russia's Defence Ministry; the ministry did not confirm them, so they are not the ministry's.",
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
		identity:
			"Belongs to Russia, as the text ascribes the figures to Russia's Defence Ministry; the ministry did not confirm them, so they are not the ministry's.",
		readFirst:
			"The outlet said that its account had been hacked. Its 13,414 'irrecoverable losses' have nearly always been reprinted as killed.",
	},
	"fsb-in-discord-leak": {
		name: "Russia's FSB, as described in leaked US documents",
		short: "FSB (in leaked US papers)",
		kind: "leak",
		of: "russia",
		about:
			"Russia's security service, whose internal reckoning of its own side's losses is known only from a summary in leaked papers of United States intelligence.",
		identity:
			"The reckoning is said to be Russian, so it counts with Russia; it is not the estimate of the US papers that describe it.",
		readFirst:
			"The reckoning itself was not made public. As described, it was made because the ministry's own count left out the National Guard, Wagner and Chechen fighters. It is of killed and wounded together, though some outlets printed it as killed. The Kremlin questioned the report.",
	},
	tass: {
		name: "TASS",
		short: "TASS",
		kind: "media",
		of: "russia",
		about:
			"The state news agency of Russia. In Ukraine its state is a party to the war; for the Soviet war in Afghanistan it is successor to one.",
		identity:
			"It stands as a source only where it made the figure, as in adding up the Defence Ministry's bulletins; statements that it merely carries are the speaker's. It speaks for Russia as the successor of the Soviet side.",
		readFirst:
			"Its sum of the Defence Ministry's bulletins is no statement of the ministry. By the end of 2023 it is about 140,000 above what the minister gave for that time.",
	},
	sputnik: {
		name: "Sputnik",
		short: "Sputnik (Russia)",
		kind: "media",
		of: "russia",
		about: "A news agency of the Russian state, a party to the war, for readers abroad.",
		identity:
			"It stands as a source only where it made the figure, as in adding up the Defence Ministry's bulletins; statements that it merely carries are the speaker's.",
		derivedFrom: ["ru-mod"],
		readFirst:
			"Its sum of the Defence Ministry's weekly bulletins is of men lost; a headline made them killed.",
	},
	lostarmour: {
		name: "Lostarmour",
		short: "Lostarmour",
		kind: "media-count",
		of: "russia",
		about:
			"A site of volunteers on Russia's side, who collect the names of Ukrainian dead from what is public.",
		identity:
			"No office of the Russian state; it counts with Russia because it works for that side. A third person's count of its pages is a source of its own.",
		readFirst:
			"Its names are a floor with a delay, and its higher number is its own extrapolation from them. The New York Times, which printed both, warned of the bias or opacity of such sites.",
	},
	"hackers-claim": {
		name: "Anonymous hackers (data said to be of Ukraine's General Staff)",
		short: "Anonymous hackers' claim",
		kind: "leak",
		of: "russia",
		about:
			"People unknown, who said that they had broken into a database of Ukraine's General Staff; Russian media and officials spread the number.",
		aliases: ["Hacked database of the General Staff of Ukraine"],
		identity:
			"Who they are is not shown. The claim counts with Russia, and not as a third party's, because it was Russian media and officials who put it about; it is not Ukraine's own number.",
		readFirst: "Nobody has shown the data to be genuine. The number is far above every other.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
