import type { ReportInput } from "../schema";
import type { SourceId } from "../sources";

type Period = ReportInput["period"];

/** What the records of one file have in common. */
interface ReportDefaults extends Pick<ReportInput, "conflict" | "side" | "group" | "span" | "recorded"> {
	/** The first day that the figures cover, unless a record says otherwise. */
	start: Period["start"];
}

/** One record as it is written: what differs from the defaults of its file. A source must be in the registry. */
type ReportRecord = Omit<ReportInput, "source" | "period" | keyof Omit<ReportDefaults, "start">> &
	Partial<Pick<ReportInput, "side" | "group" | "span" | "recorded">> & {
		source: SourceId;
		period: { start?: Period["start"]; end: Period["end"] };
	};

/** Adds the defaults of a file to each of its records; what a record states stands. */
export function defineReports(
	{ start, ...defaults }: ReportDefaults,
	records: readonly ReportRecord[],
): ReportInput[] {
	return records.map((record) => ({ ...defaults, ...record, period: { start, ...record.period } }));
}
