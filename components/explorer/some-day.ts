import type { KnownOnDays } from "./workbench";

/** Stands for a day in an address. */
export const SOME_DAY = "SOME-DAY";

/** The address of a view as known on a day. */
export function hrefOn(day: string, { on }: Pick<KnownOnDays, "on">): string {
	return on.replace(SOME_DAY, day);
}
