import type { Metadata } from "next";
import { ConflictList } from "@/components/conflict/ConflictList";
import Link from "@/components/ui/Link";
import { conflictGroupNames, groupConflicts } from "@/data/conflict-groups";
import { durationOf, sideName } from "@/data/conflict-record";
import { dataset } from "@/data/dataset";
import { formatDateShort } from "@/data/dates";
import { formatCount } from "@/data/estimate";
import type { Conflict } from "@/data/types";
import { sidesOf } from "@/data/yardsticks";

export const metadata: Metadata = {
	title: "Conflicts",
	description:
		"Every conflict in the dataset: its dates, whose losses are held, and how many reports and series there are.",
};

const captions = {
	"going-on": "Wars that are not over, the one that began last first",
	over: "Wars that are over, the one that began last first",
	context: "Counts by place of death: context, no side's losses",
};

export default function ConflictsPage() {
	return (
		<>
			<h1>Conflicts</h1>
			<p className="mt-3 max-w-prose">
				The conflicts on which reports are held, by when they began, never by the size of their tolls. A war
				that is over may serve as a <Link href="/yardsticks">yardstick</Link> for another. Some wars stand
				here twice: for all who died in them, and for one army’s part.
			</p>
			{groupConflicts(dataset.conflicts).map(({ id, conflicts }) => (
				<section key={id} className="mt-8" aria-labelledby={id}>
					<h2 id={id} className="mb-3">
						{conflictGroupNames[id]}
					</h2>
					<ConflictList caption={captions[id]} lines={conflicts.map(toLine)} />
				</section>
			))}
		</>
	);
}

function toLine(conflict: Conflict) {
	const duration = durationOf(conflict, dataset);
	const { start, end, kind } = conflict;
	const since = kind === "context" ? "from" : "since";
	return {
		id: conflict.id,
		name: conflict.name,
		dates:
			end === null
				? `${since} ${formatDateShort(start)}`
				: `${formatDateShort(start)} to ${formatDateShort(end)}`,
		days: kind === "war" && end !== null && duration ? formatCount(duration.days) : "–",
		sides: kind === "context" ? `${conflict.camps.length} countries` : sidesInWords(conflict),
		reports: dataset.reports.filter((report) => report.conflict === conflict.id).length,
		series: dataset.series.filter((series) => series.conflict === conflict.id).length,
	};
}

function sidesInWords(conflict: Conflict): string {
	return sidesOf(conflict.id, dataset)
		.map((side) => sideName(side, conflict))
		.join("; ");
}
