import { cut } from "../foreign-text";
import { decodeViews } from "../side-by-side";
import type { Dataset, View } from "../types";
import { isVersion } from "../version";
import { decodeView } from "../view";
import type { ViewProblem } from "../view-reader";

/** What the address of an embed holds beside its view, or its several views. */
export const embedParameters = ["theme", "frozen"] as const;

export const embedThemes = ["light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The dataset's version with which an embed was made, and its day. */
export interface Frozen {
	version: string;
	day: string;
}

export interface Embed {
	/** One, or two to four that stand side by side. */
	views: View[];
	/** Null where the colours follow the reader's preference. */
	theme: EmbedTheme | null;
	/** Null where the embed is live. */
	frozen: Frozen | null;
	problems: ViewProblem[];
}

/** Address to embed. Total, as a View's is: what cannot be used is told in `problems`, and the embed is shown without it. */
export function readEmbed(parameters: URLSearchParams, data: Dataset): Embed {
	const own = [...embedParameters, "version"];
	const problems: ViewProblem[] = [];
	const theme = readTheme(parameters.get("theme"), problems);
	const frozen = readFrozen(parameters.get("frozen"), data, problems);
	const read = parameters.has("view") ? decodeViews(parameters, data, own) : single();
	const views = read.views.map((view) => ({ ...view, known: view.known ?? frozen?.day ?? null }));
	return { views, theme, frozen, problems: [...read.problems, ...problems] };

	function single() {
		const { view, problems: found } = decodeView(parameters, data, own);
		return { views: [view], problems: found };
	}
}

/**
 * The last day on which what an embed shows may have been published, where it is frozen now: that of the dataset's
 * version, or that of its newest report where this is later.
 */
export function frozenDay({ version, readTo }: Pick<Dataset, "version" | "readTo">): string {
	const day = dayOf(version);
	return readTo !== null && readTo > day ? readTo : day;
}

function readTheme(text: string | null, problems: ViewProblem[]): EmbedTheme | null {
	const theme = embedThemes.find((one) => one === text) ?? null;
	if (text && theme === null)
		problems.push({
			parameter: "theme",
			value: cut(text),
			message: `'${cut(text)}' is no theme; the colours follow the reader's preference`,
			accepted: embedThemes.join(", "),
		});
	return theme;
}

const dayOf = (version: string) => version.slice(0, 10);

/** The day on which the first of the reports was entered: no version is older. */
const firstDay = (data: Dataset) =>
	data.reports.map(({ recorded }) => recorded).sort()[0] ?? dayOf(data.version);

function readFrozen(text: string | null, data: Dataset, problems: ViewProblem[]): Frozen | null {
	if (!text) return null;
	const day = dayOf(text);
	const isKnown = isVersion(text) && day >= firstDay(data);
	if (isKnown && day <= dayOf(data.version)) return { version: text, day };
	const fault = isKnown
		? `dataset version '${text}' is newer than the one held here`
		: `'${cut(text)}' is no version of the dataset`;
	problems.push({
		parameter: "frozen",
		value: cut(text),
		message: `${fault}; the view is shown live`,
		accepted: `a version such as ${data.version}`,
	});
	return null;
}
