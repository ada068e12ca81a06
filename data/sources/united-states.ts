import type { SourceInput } from "../schema";

/** Bodies of the United States, its officials who gave no name, and papers of its intelligence services. */
export const unitedStates = {
	"us-dia": {
		name: "US Defense Intelligence Agency",
		short: "US Defense Intelligence Ag.",
		kind: "intelligence",
		of: "united-states",
		about: "The military intelligence agency of the United States, a state that arms and supports Ukraine.",
		aliases: ["DIA"],
	},
	"us-cia": {
		name: "US Central Intelligence Agency",
		short: "CIA (US)",
		kind: "intelligence",
		of: "united-states",
		about: "The foreign intelligence service of the United States, a state that arms and supports Ukraine.",
		aliases: ["CIA", "William Burns"],
		identity: "It carries what its director called the estimate of the US intelligence community.",
		readFirst:
			"Its number of Ukrainian dead of July 2022 is by reference only: a little less than the one that its director gave for Russia.",
	},
	"us-odni": {
		name: "US Office of the Director of National Intelligence",
		short: "US ODNI",
		kind: "intelligence",
		of: "united-states",
		about:
			"The office over the intelligence services of the United States, a state that arms and supports Ukraine, which writes their yearly assessment of threats.",
		aliases: ["ODNI", "Annual Threat Assessment", "US intelligence community"],
		identity:
			"Its published yearly assessment. Assessments that reached the press otherwise stand under those who passed them on.",
	},
	"us-intelligence-congress": {
		name: "US intelligence assessment (via a source in Congress)",
		short: "US intelligence (Congress)",
		kind: "intelligence",
		of: "united-states",
		about:
			"A declassified assessment of intelligence services of the United States, a state that arms and supports Ukraine, as somebody in Congress described it to the press.",
		identity: "Which service wrote it was not said, so it stands under none of them.",
		readFirst:
			"Its 315,000 dead and injured are 87 per cent of the troops that it puts at the start of the war; that share was often misread as killed or lost.",
	},
	"us-jcs": {
		name: "US Joint Chiefs of Staff",
		short: "US Joint Chiefs of Staff",
		kind: "government",
		of: "united-states",
		about:
			"The most senior officers of the armed forces of the United States, a state that arms and supports Ukraine.",
		aliases: ["Mark Milley", "Chairman of the Joint Chiefs of Staff"],
		identity: "Kept apart from the Defense Department's civilian heads, who spoke by themselves.",
		readFirst:
			"Of Ukraine's losses in November 2022 the chairman said 'same thing probably' after more than 100,000 for Russia: a number by reference. His 40,000 civilians were relayed as killed by some and as killed or injured by others, and his casualties have been printed as killed.",
	},
	"us-dod": {
		name: "US Department of Defense",
		short: "US Defense Department",
		kind: "government",
		of: "united-states",
		about:
			"The defence department of the United States. It arms and supports Ukraine; of the wars in Korea, Vietnam, the Gulf, Iraq and Afghanistan it gives the losses of its own forces.",
		aliases: ["Pentagon", "US Defense Department", "Lloyd Austin", "Colin Kahl"],
		identity:
			"What its secretary and under-secretaries said in public. Its leaked papers stand by themselves.",
		readFirst:
			"Its totals of one war differ by a little and by what they include: for Korea 36,574 and 36,576 both stand, for Vietnam 58,209 and later 58,220. Some were read in a news agency's table that names several sources. Of Russian losses it speaks from outside: its at least 350,000 of June 2024 is 150,000 below what the UK and France gave in the same weeks.",
	},
	"us-eucom": {
		name: "US European Command",
		short: "US European Command",
		kind: "government",
		of: "united-states",
		about:
			"The headquarters of the forces in Europe of the United States, a state that arms and supports Ukraine.",
		aliases: ["EUCOM", "Christopher Cavoli"],
		identity:
			"The same general was NATO's commander as well; what he told the US Senate is the command's, what he said for the alliance is NATO's.",
	},
	"us-white-house": {
		name: "White House (US National Security Council)",
		short: "White House (US)",
		kind: "government",
		of: "united-states",
		about: "The office of the president of the United States, a state that arms and supports Ukraine.",
		aliases: ["US National Security Council", "NSC", "John Kirby"],
		identity: "Its spokesmen in public; what the president himself said is not here.",
		readFirst:
			"Its figures are for Wagner's men or for some months, not for the whole war. Its 30,000 casualties of Wagner have been printed as killed, and its figure of May 2023 for all fronts as one for Bakhmut alone.",
	},
	"us-secretary-of-state": {
		name: "US Secretary of State",
		short: "US Secretary of State",
		kind: "government",
		of: "united-states",
		about: "The head of foreign affairs of the United States, a state that arms and supports Ukraine.",
		aliases: ["Marco Rubio", "US State Department"],
		readFirst: "His 100,000 dead are for 2025 up to July, though a page took them for the whole war.",
	},
	"us-president": {
		name: "President of the United States",
		short: "US president",
		kind: "government",
		of: "united-states",
		about:
			"The head of state and of government of the United States, speaking in office; in Iraq his own forces were a party.",
		identity:
			"George W. Bush in 2005. Donald Trump stands by himself, since he spoke on losses in Ukraine before he was in office too.",
	},
	trump: {
		name: "Donald Trump (US president from January 2025)",
		short: "Donald Trump",
		kind: "government",
		of: "united-states",
		about:
			"The president of the United States since January 2025, who said his figures in posts and talks before and after he took office; he presented himself as a mediator, while his state had armed Ukraine.",
		aliases: ["President of the United States", "US president", "US president-elect"],
		identity:
			"The figures of December 2024, before he held office, and those as president are one source: one man in one manner, who never said whose figures they are. They are not those of his government's services.",
		readFirst:
			"No basis was ever given. 'Lost' may be killed, or killed and wounded. For Ukraine he gave 400,000 lost in December 2024, 700,000 killed in January 2025 and 8,000 lost in seven months of 2025. That he stands as an ally of Ukraine follows from his state, not from what he said.",
	},
	"us-administration": {
		name: "US administration (closed briefing of the House of Representatives)",
		short: "US briefing to the House",
		kind: "government",
		of: "united-states",
		about:
			"The executive of the United States, a state that arms and supports Ukraine, as a member of Congress retold a closed briefing.",
		aliases: ["Elissa Slotkin"],
		identity:
			"One member of the House retold it; the White House, the Defense Department and the Joint Chiefs of Staff, who spoke in public, stay apart.",
	},
	"us-officials-nyt": {
		name: "US officials (via The New York Times)",
		short: "US officials (via NYT)",
		kind: "government",
		of: "united-states",
		about:
			"Unnamed officials of the United States, a state that arms and supports Ukraine, who spoke to one newspaper about US intelligence assessments.",
		aliases: ["US officials", "US intelligence officials", "Senior US military official"],
		identity:
			"'US military official', 'US officials' and 'US intelligence officials' of one newspaper, from 2022 to 2024, all speak for the same assessments of US intelligence. Articles in which Europeans or other Western officials spoke too stay apart.",
		readFirst:
			"Who they were, and whether they were the same people each time, is not known. Their numbers of dead went down: for Russia as many as 120,000 in August 2023 and 115,000 in October 2024, for Ukraine close to 70,000 and then more than 57,500.",
	},
	"us-official-cbs": {
		name: "US official (via CBS News)",
		short: "US official (via CBS)",
		kind: "government",
		of: "united-states",
		about: "An unnamed official of the United States, a state that arms and supports Ukraine.",
		identity: "Not to be taken for a number of CBS News itself, which has a source of its own.",
	},
	"us-estimate-via-uk": {
		name: "US estimate (relayed by the UK Defence Secretary)",
		short: "US estimate (via UK)",
		kind: "government",
		of: "united-states",
		about:
			"An estimate that the defence secretary of the United Kingdom ascribed to the United States; both states arm and support Ukraine.",
		identity:
			"He gave it as the American number, not as his ministry's, so it belongs to the United States; which body made it is not known.",
		readFirst:
			"In the same days the United States itself spoke in public of well over 200,000, not of 220,000.",
	},
	"discord-leak": {
		name: "US intelligence papers (Discord leak of 2023)",
		short: "US papers (Discord leak)",
		kind: "leak",
		of: "united-states",
		about:
			"Secret briefing papers of the United States, a state that arms and supports Ukraine, which became public on chat servers in the spring of 2023.",
		aliases: ["Pentagon leak", "Discord leak", "US Defense Department documents", "Jack Teixeira"],
		identity:
			"Papers of the Defense Department and of the intelligence services in one leak are one source, for both sides' losses. The altered sheet stands apart, and so does what the papers say of the FSB's own reckoning.",
		readFirst:
			"The papers voice little trust in the figures. Their cut-off is not plain, between mid-February and 1 March 2023; not every page was confirmed as genuine. Casualties were printed as dead by some outlets.",
	},
	"discord-leak-altered": {
		name: "Altered sheet of the leaked US papers (2023)",
		short: "Altered leak sheet (2023)",
		kind: "leak",
		of: null,
		about:
			"A page of the leaked US papers on which somebody unknown seems to have changed numbers, spread before the other copies.",
		aliases: ["Doctored Pentagon document"],
		identity:
			"Who altered it is not known, so it belongs to nobody; it is not a figure of the United States.",
		readFirst:
			"US officials said that figures had been altered: Russian dead downwards, Ukrainian dead upwards. It is kept as a marker of what was spread, not as an estimate.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
