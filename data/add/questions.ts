import { isDay, isPartialDate } from "../dates";
import type { ReportInput } from "../schema";
import { suggest } from "../suggest";
import type { Dataset } from "../types";
import * as words from "../vocabulary";
import { isWeakHost } from "../weak-hosts";
import { type Draft, proposeId } from "./draft";
import { readEstimate } from "./estimate";

/** One thing that is asked for. */
export interface Question {
	/** The fields of the report that it fills: a problem of one of them asks it again. */
	fields: readonly string[];
	text: string;
	/** What Enter alone means; absent where an answer is needed. */
	fallback?: string;
	/** Fills the draft, or says what is wrong with the answer. */
	take(answer: string): string | null;
}

type Report = Draft["report"];
type Make = (report: Report, data: Dataset, given: { recorded: string | null }) => Question | null;

/** Everything that is asked, in order; null where an earlier answer makes a question pointless. The source has its own. */
export const questions: readonly Make[] = [
	(report) => ({
		fields: ["citation.url", "citation"],
		text: "Address of the page that prints the figure:",
		take: (answer) => {
			if (!URL.canParse(answer) || !/^https?:/.test(answer)) return "a full address is needed, https://…";
			report.citation = {
				title: "",
				publisher: "",
				...report.citation,
				url: answer,
				weak: isWeakHost(answer),
			};
			return null;
		},
	}),
	(report) =>
		text("citation.title", "Its headline, or a description of the page:", (title) => cite(report, { title })),
	(report) =>
		text("citation.publisher", "Who publishes the page:", (publisher) => cite(report, { publisher })),
	(report) =>
		yes("citation.weak", `Is it ${words.weakCitation}?`, report.citation?.weak ?? false, (weak) =>
			cite(report, { weak }),
		),
	(report) =>
		optional("speaker", "Who spoke for the source, if somebody did:", (speaker) =>
			Object.assign(report, { speaker }),
		),
	(report, data) =>
		choice(
			"conflict",
			"Which conflict?",
			Object.fromEntries(data.conflicts.map(({ id, name }) => [id, name])),
			data.conflicts[0]?.id,
			(conflict) => Object.assign(report, { conflict }),
		),
	(report, data) => {
		const camps = data.conflicts.find(({ id }) => id === report.conflict)?.camps ?? [];
		const sides = Object.fromEntries(camps.map(({ id, name }) => [id, name]));
		return choice(
			"side",
			"Whose losses?",
			{ ...sides, both: "both sides", all: "all sides" },
			undefined,
			(side) => Object.assign(report, { side }),
		);
	},
	(report) =>
		choice("group", "Which people?", words.groups, "military", (of) =>
			Object.assign(report, { group: { of } }),
		),
	(report) =>
		choice("measure", "Which measure?", words.measures, undefined, (measure) =>
			Object.assign(report, { measure }),
		),
	(report) =>
		report.measure === "casualties" || report.measure === "losses"
			? optional("includes", "What it takes in, where the source says so:", (includes) =>
					Object.assign(report, { includes }),
				)
			: null,
	(report) =>
		report.measure?.startsWith("killed")
			? choice("deaths", "Which deaths?", words.deathInclusions, "unstated", (deaths) =>
					Object.assign(report, { deaths }),
				)
			: null,
	(report) => ({
		fields: ["estimate"],
		text: "The number as the source puts it (1,351; about 1,300; more than 15,000; up to 500; 7,000-15,000):",
		take: (answer) => {
			const estimate = readEstimate(answer);
			if (!estimate) return "write one number or one range in digits, with the word before it";
			report.estimate = estimate;
			return null;
		},
	}),
	(report) =>
		report.estimate?.qualifier === "range"
			? choice("estimate.bounds", "What are its bounds?", words.bounds, "expert-range", (bounds) => {
					const interval = bounds.endsWith("-interval");
					Object.assign(report.estimate ?? {}, { bounds, ...(interval ? { qualifier: "interval" } : {}) });
				})
			: null,
	(report) =>
		report.estimate?.qualifier === "interval"
			? optional("estimate.confidence", "Its level (0.95), where it was stated:", (level) =>
					Object.assign(report.estimate ?? {}, { confidence: Number(level) }),
				)
			: null,
	(report) =>
		optional("words", "The source's own few words for the number, as in 'as many as':", (own) =>
			Object.assign(report, { words: own }),
		),
	(report) =>
		optional(
			"scope",
			"If it counts only a part (a region, a unit): which part? Enter for the whole:",
			(subset) => Object.assign(report, { scope: { subset } }),
		),
	(report) => date("period.end", "As of which day (the last day it covers)?", (end) => set(report, { end })),
	(report) =>
		choice(
			"span",
			"A running total, one period, or a number on a day?",
			words.spans,
			report.measure === "missing" || report.measure === "captured" ? "stock" : "cumulative",
			(span) => Object.assign(report, { span }),
		),
	(report, data) => {
		const first = data.conflicts.find(({ id }) => id === report.conflict)?.start;
		if (report.span === "cumulative" && first) {
			set(report, { start: first });
			return null;
		}
		return date(
			"period.start",
			"From which day on? Enter where it is not known:",
			(start) => set(report, { start }),
			true,
		);
	},
	(report) =>
		date(
			"published",
			"On which day did the source make it public? Enter where the page gives none:",
			(published) => Object.assign(report, { published }),
			true,
		),
	(report) => ({
		fields: ["inferred"],
		text: "Dates that are not printed on the page (period.start, period.end, published; commas between), or Enter:",
		fallback: "",
		take: (answer) => {
			report.inferred = list(answer) as ReportInput["inferred"];
			return null;
		},
	}),
	(report) =>
		choice("method", "How was it come by?", words.methods, "unstated", (method) =>
			Object.assign(report, { method }),
		),
	(report) =>
		optional("basis", "On what does it rest, by the source's account?", (basis) =>
			Object.assign(report, { basis }),
		),
	(report, data) => ({
		fields: ["derivedFrom"],
		text: "Sources or reports that it rests on (ids, commas between); none for none; Enter for the source's own list:",
		fallback: "",
		take: (answer) => {
			const ids = answer === "none" ? [] : list(answer);
			const known = new Set([...data.sources, ...data.reports].map(({ id }) => id));
			const unknown = ids.find((id) => !known.has(id));
			if (unknown) return `'${unknown}' is neither a source nor a report${suggest(unknown, [...known])}`;
			report.derivedFrom = answer === "" ? null : ids;
			return null;
		},
	}),
	(report) =>
		optional("note", "What a reader must know, in plain words:", (note) => Object.assign(report, { note })),
	(report, _, { recorded }) => ({
		fields: ["recorded"],
		text: "Today's date (YYYY-MM-DD):",
		...(recorded ? { fallback: recorded } : {}),
		take: (answer) => {
			if (!isDay(answer)) return `'${answer}' is no calendar day (YYYY-MM-DD)`;
			report.recorded = answer;
			return null;
		},
	}),
	(report, data) => ({
		fields: ["id"],
		text: "Its id, for good:",
		fallback: proposeId(report, new Set(data.reports.map(({ id }) => id))),
		take: (id) => {
			report.id = id;
			return null;
		},
	}),
];

function cite(report: Report, change: Partial<ReportInput["citation"]>): void {
	report.citation = { title: "", publisher: "", url: "", ...report.citation, ...change };
}

function set(report: Report, change: Partial<ReportInput["period"]>): void {
	report.period = { start: null, end: null, ...report.period, ...change };
}

const list = (answer: string) =>
	answer
		.split(",")
		.map((one) => one.trim())
		.filter(Boolean);

function text(field: string, question: string, put: (answer: string) => void): Question {
	const take = (answer: string) => {
		if (answer === "") return "some text is needed";
		put(answer);
		return null;
	};
	return { fields: [field], text: question, take };
}

function optional(field: string, question: string, put: (answer: string) => void): Question {
	const take = (answer: string) => {
		if (answer !== "") put(answer);
		return null;
	};
	return { fields: [field], text: question, fallback: "", take };
}

function date(
	field: string,
	question: string,
	put: (date: string | null) => void,
	mayLack = false,
): Question {
	return {
		fields: [field, "period"],
		text: question,
		...(mayLack ? { fallback: "" } : {}),
		take: (answer) => {
			if (!(mayLack && answer === "") && !isPartialDate(answer))
				return `'${answer}' is no calendar date (YYYY-MM-DD, YYYY-MM or YYYY)`;
			put(answer === "" ? null : answer);
			return null;
		},
	};
}

function yes(field: string, question: string, usual: boolean, put: (answer: boolean) => void): Question {
	return {
		fields: [field],
		text: `${question} (y/n)`,
		fallback: usual ? "y" : "n",
		take: (answer) => {
			if (!/^(?:y|yes|n|no)$/i.test(answer)) return "y or n";
			put(/^y/i.test(answer));
			return null;
		},
	};
}

/** One of the words of a vocabulary, by its word, its number in the list, or its first letters where they are enough. */
function choice<T extends string>(
	field: string,
	question: string,
	vocabulary: Readonly<Record<T, string>>,
	usual: T | undefined,
	put: (word: T) => void,
): Question {
	const keys = Object.keys(vocabulary) as T[];
	const listed = keys.map(
		(key, index) => `  ${index + 1}. ${key}${vocabulary[key] === key ? "" : ` (${vocabulary[key]})`}`,
	);
	return {
		fields: [field],
		text: `${question}\n${listed.join("\n")}\n`,
		...(usual ? { fallback: usual } : {}),
		take: (answer) => {
			const begun = keys.filter((key) => key.startsWith(answer.toLowerCase()));
			const found =
				keys.find((key) => key === answer) ??
				keys[Number(answer) - 1] ??
				(begun.length === 1 ? begun[0] : undefined);
			if (!found || answer === "") return `'${answer}' is none of ${keys.join(", ")}${suggest(answer, keys)}`;
			put(found);
			return null;
		},
	};
}
