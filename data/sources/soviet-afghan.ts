import type { SourceInput } from "../schema";

/** Bodies on the Soviet war in Afghanistan; TASS is with Russia. */
export const sovietAfghan = {
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
		identity: "Final Soviet and Russian figures as later books print them, whichever book.",
		readFirst:
			"13,833, 14,453 and 15,051 dead differ by who is counted: troops of the KGB, deaths by accident and illness, deaths after discharge. The pages read are copies of books.",
	},
	"ru-federation-council": {
		name: "Defence committee of the Federation Council of Russia",
		short: "Federation Council (Russia)",
		kind: "belligerent-government",
		of: "russia",
		about:
			"A committee of the upper house of parliament of Russia, successor to the Soviet state in this war.",
		identity: "It speaks for Russia as the successor of the Soviet side.",
	},
	"us-gov": {
		name: "Government of the United States",
		short: "US government",
		kind: "government",
		of: "united-states",
		about:
			"The government of the United States, a state that armed the other side of the Soviet war in Afghanistan.",
	},
	"us-army-fmso": {
		name: "Grau and Jorgensen, US Army Foreign Military Studies Office",
		short: "US Army FMSO",
		kind: "academic",
		of: "united-states",
		about:
			"Two researchers at an office of the army of the United States, a state that armed the other side of the Soviet war in Afghanistan; they write in their own name.",
		identity:
			"It belongs to the United States, as an office of its army, though its authors write in their own name.",
	},
} satisfies Record<string, Omit<SourceInput, "id">>;
