import { formatDate } from "./dates";
import { formatEstimate } from "./estimate";
import { countedInFull } from "./figures/words";
import { sourceOf } from "./select";
import type { Dataset, Report } from "./types";

/** The lines that name a record for whoever has to check it: id, figure, dates, page and the dataset's version. */
export function errorReport(report: Report, data: Dataset): string {
	const { citation, period } = report;
	return [
		`Record: ${report.id}`,
		`Figure: ${formatEstimate(report.estimate)} (${countedInFull(report, data)})`,
		`Source: ${sourceOf(report, data).name}`,
		`As of: ${period.end === null ? "not given" : formatDate(period.end)}; published: ${report.published === null ? "not given" : formatDate(report.published)}`,
		`Page: ${citation.title}, ${citation.publisher}, ${citation.url}`,
		`Dataset version: ${data.version}`,
		"What is wrong, and where it can be seen:",
	].join("\n");
}

/**
 * Where errors are to be sent, from the setting's text: an https address of a page for new issues, or a mail address.
 * @throws where it is neither, so that a slip in the setting stops the build
 */
export function readErrorAddress(setting: string | undefined): ErrorAddress | null {
	const text = setting?.trim() ?? "";
	if (text === "") return null;
	if (/^[^\s@:/?&%]+@[^\s@:/?&%]+\.[^\s@:/?&%]+$/.test(text)) return { kind: "mail", to: text };
	if (URL.canParse(text) && new URL(text).protocol === "https:") return { kind: "issue", to: text };
	throw new Error(
		`REPORT_ERRORS_TO is '${text}': it must be an https address of a page for new issues, or a mail address`,
	);
}

export type ErrorAddress = { kind: "mail" | "issue"; to: string };

/** A mail or an issue, begun: its subject names the record, its body holds the lines. */
export function errorHref({ kind, to }: ErrorAddress, id: string, body: string): string {
	const subject = `Error in the record ${id}`;
	if (kind === "mail")
		return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
	const url = new URL(to);
	url.searchParams.set("title", subject);
	url.searchParams.set("body", body);
	return url.href;
}
