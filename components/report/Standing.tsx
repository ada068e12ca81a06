import { formatDate } from "@/data/dates";
import type { Report } from "@/data/types";
import { standings } from "@/data/vocabulary";

const leftOut = "Charts leave it out, unless a known-on date before that day is set.";

const consequences = {
	withdrawn: `The record is kept here as it was said. ${leftOut}`,
	disowned: `The body to which the figure was ascribed, or the outlet that carried it, does not stand by it. The record is kept here. ${leftOut}`,
	disputed:
		"Others have publicly contradicted it. It stands on the charts, and carries this mark in the tables.",
} as const;

/** Says on top of the page that a figure no longer stands, or is disputed; nothing where it stands. */
export function Standing({ standing }: { standing: Report["standing"] }) {
	if (standing.status === "standing") return null;
	const label = standings[standing.status];
	const day = "on" in standing && standing.on !== null ? `, ${formatDate(standing.on)}` : "";
	return (
		<p role="note" className="mt-4 border-l-4 border-accent bg-mark px-4 py-3">
			<strong className="block">
				{label.charAt(0).toUpperCase() + label.slice(1)}
				{"on" in standing ? day || ", on a day not known here" : ""}
			</strong>
			{consequences[standing.status]}
		</p>
	);
}
