import { type ChangedSince, changedSince } from "@/data/figures/changed-since";
import type { Figure } from "@/data/figures/figure";
import type { Multiples } from "@/data/figures/side-by-side";
import type { Opened } from "./keep";

/** What today's site shows of a page, as figures. @throws where it does not come, or cannot read the address */
async function figuresAt(page: string, signal: AbortSignal): Promise<Figure[]> {
	const query = page.slice(page.indexOf("?"));
	const response = await fetch(`/api/v1/figure.json${query}`, { signal });
	if (!response.ok) throw new Refused(response.status);
	const shown: Figure | Multiples = await response.json();
	return "panels" in shown ? shown.panels.map(({ figure }) => figure) : [shown];
}

/** An address that the site does not take, or not now. */
export class Refused extends Error {
	constructor(readonly status: number) {
		super(String(status));
	}
}

/** Compares a picture's figures with today's. @throws where those do not come */
export async function compare(
	{ page, open }: Opened,
	rows: NonNullable<Opened["rows"]>,
	signal: AbortSignal,
): Promise<ChangedSince> {
	const now = figuresAt(page, signal);
	const [present, beyond] = await Promise.all([now, open === page ? now : figuresAt(open, signal)]);
	return changedSince(rows, present, beyond);
}
