import { formatDate, lastDay } from "../dates";
import type { Dataset } from "../types";
import { decodeView } from "../view";
import { groups, measures } from "../vocabulary";
import { type Said, saidIn } from "./mentions";
import { sideLabel } from "./sides";
import type { Choice } from "./time";

/** What fields hold: a choice, and the day; null for none. */
export interface Fields {
	choice: Choice;
	date: string | null;
}

/** How the words of a claim stand to the fields beside it. */
export interface Filled {
	/** The fields with what the text names in them. */
	byText: Fields;
	/** What the text put into fields that were left as they open, in words; empty where it changed nothing. */
	added: string[];
	/** Where the text names another thing than a field that was set: what each says, in words. */
	differing: { text: string; field: string }[];
	said: Said;
}

/** A field that the text speaks of. */
interface Told {
	text: string;
	field: string;
	/** True where the field was left as the form opens: the text then fills it. */
	isOpen: boolean;
}

/**
 * What a text names fills the fields that stand as the form of that war opens, since a form sends all of its fields;
 * where a field was set to something else than the text names, the two differ. A month and a day in it do not differ.
 * @param typedDate as it stands in its field: what is no date there is not filled over
 */
export function fillFrom(text: string, fields: Fields, typedDate: string, data: Dataset): Filled {
	const { choice, date } = fields;
	const war = data.conflicts.find(({ id }) => id === choice.conflict);
	const said = saidIn(text, war);
	const opening = decodeView(new URLSearchParams({ conflict: choice.conflict }), data).view;
	const byText: Fields = { choice: { ...choice }, date };
	const told: Told[] = [];
	const { side, group, measure } = said;
	if (side !== undefined && side !== choice.side) {
		byText.choice.side = side;
		const [text, field] = [side, choice.side].map((one) => sideLabel(choice.conflict, one, data));
		told.push({ text: text ?? "", field: field ?? "", isOpen: choice.side === opening.side });
	}
	if (group !== undefined && group !== choice.group) {
		byText.choice.group = group;
		told.push({ text: groups[group], field: groups[choice.group], isOpen: choice.group === opening.group });
	}
	if (measure !== undefined && measure !== choice.measure) {
		byText.choice.measure = measure;
		const [text, field] = [measures[measure], measures[choice.measure]];
		told.push({ text, field, isOpen: choice.measure === opening.measure });
	}
	const isEmpty = typedDate.trim() === "";
	if (said.date && (date !== null || isEmpty) && !isSameTime(said.date.iso, date, typedDate)) {
		byText.date = lastDay(said.date.iso);
		const field = date === null ? "no date" : formatDate(date);
		told.push({ text: formatDate(said.date.iso), field, isOpen: date === null });
	}
	const differs = told.some(({ isOpen }) => !isOpen);
	return {
		byText,
		added: differs ? [] : told.map(({ text }) => text),
		differing: differs ? told.map(({ text, field }) => ({ text, field })) : [],
		said,
	};
}

function isSameTime(said: string, date: string | null, typed: string): boolean {
	return date !== null && (date.startsWith(said) || said.startsWith(typed.trim()));
}
