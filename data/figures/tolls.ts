import { perDataset } from "../memo";
import type { Dataset, Report } from "../types";
import type { Baseline } from "./figure";

const byId = perDataset((data) => new Map(data.reports.map((report) => [report.id, report])));

/** The tolls that a yardstick is made of: those in its band, or the one that it is; none of a reader's own number. */
export function tollsOf({ id, members }: Pick<Baseline, "id" | "members">, data: Dataset): Report[] {
	const index = byId(data);
	const inBand = members.filter(({ role }) => role === "in-band").map((member) => member.id);
	return (members.length > 0 ? inBand : [id]).flatMap((toll) => index.get(toll) ?? []);
}
