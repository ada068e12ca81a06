import type { ReactNode } from "react";
import Link from "@/components/ui/Link";
import type { Row } from "@/data/figures/figure";

/** One line of a table of reports. */
export interface ReportEntry {
	row: Row;
	/** Days from the report that the page is about. */
	days?: number;
	/** True for the report that the page is about. */
	current?: boolean;
}

export type ColumnId = keyof typeof columns;

interface Column {
	heading: string;
	cell: (entry: ReportEntry) => ReactNode;
	/** Numbers stand on the right. */
	numeric?: boolean;
	className?: string;
	/** True where it only leads elsewhere. */
	leads?: boolean;
	/** True where the column may be dropped because no line has anything to say in it. */
	idle?: (entry: ReportEntry) => boolean;
}

/** The columns that a table of reports may have. Row headers are chosen by the table. */
const columns = {
	source: {
		heading: "Source",
		cell: ({ row }) => (
			<Link href={row.sourceHref} prefetch={false}>
				{row.source}
			</Link>
		),
		className: "min-w-36",
	},
	figure: {
		heading: "Figure",
		cell: ({ row }) => <strong className="font-semibold">{row.figure}</strong>,
		numeric: true,
		className: "min-w-32",
	},
	counted: { heading: "What is counted", cell: ({ row }) => row.counted, className: "min-w-52" },
	asOf: { heading: "As of", cell: ({ row }) => row.asOf ?? "not given", className: "min-w-36" },
	days: { heading: "Days apart", cell: ({ days }) => daysApart(days), className: "min-w-24" },
	published: { heading: "Published", cell: ({ row }) => row.published ?? "not given", className: "min-w-36" },
	stance: { heading: "Stance of the source", cell: ({ row }) => row.stanceLabel, className: "min-w-32" },
	method: { heading: "Method", cell: ({ row }) => row.method, className: "min-w-28" },
	flags: {
		heading: "Caution",
		cell: ({ row }) => row.flags.join("; "),
		className: "min-w-40",
		idle: ({ row }) => row.flags.length === 0,
	},
	link: { heading: "Report", cell: (entry) => <ReportLink {...entry} />, className: "min-w-24", leads: true },
} satisfies Record<string, Column>;

export function columnOf(id: ColumnId): Column {
	return columns[id];
}

/** Out of context, as in a list of links, the name must still say which report it opens. */
function ReportLink({ row, current }: ReportEntry) {
	if (current) return <span className="font-semibold">this report</span>;
	return (
		<Link href={row.href} prefetch={false}>
			Open
			<span className="sr-only">
				{" "}
				the report of {row.source}: {row.figure}
				{row.asOf ? `, as of ${row.asOf}` : ""}
			</span>
		</Link>
	);
}

function daysApart(days: number | undefined): string {
	if (days === undefined) return "";
	if (days === 0) return "same day";
	const count = Math.abs(days);
	return `${count} ${count === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"}`;
}
