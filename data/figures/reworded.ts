import { type Reworded, rewordable } from "../carried";

interface Worded {
	title: string;
	subtitle: string;
	notes: string[];
	alt: string;
}

/** A figure, or several, in a reader's own words: what is drawn and counted stays, and so do sources and verdicts. */
export function reword<T extends Worded>(figure: T, words: Partial<Record<Reworded, string>>): T {
	const reworded = rewordedIn(words);
	if (reworded.length === 0) return figure;
	return {
		...figure,
		alt: `${figure.alt} In this image ${reworded.join(", ")} ${reworded.length > 1 || words.notes ? "are" : "is"} in the words of whoever took it; the site calls it '${figure.title}'.`,
		...(words.title ? { title: words.title } : {}),
		...(words.subtitle ? { subtitle: words.subtitle } : {}),
		...(words.notes ? { notes: [words.notes] } : {}),
	};
}

/** Which parts a reader worded. */
export function rewordedIn(words: Partial<Record<Reworded, string>>): Reworded[] {
	return rewordable.filter((name) => words[name]);
}
