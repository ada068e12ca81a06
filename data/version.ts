import { isDay } from "./dates";

/** True for what can be the name of a version of the dataset, past or present: a day and a code from its content. */
export function isVersion(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/.test(text) && isDay(text.slice(0, 10));
}
