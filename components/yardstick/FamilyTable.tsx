import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";

export interface FamilyLine {
	id: string;
	/** The toll with its qualifier, or the band. */
	figure: string;
	/** Its report; null for a band. */
	report: string | null;
	source: { name: string; href: string } | string;
	/** What sets it apart: its place beside the band, who is in and out. */
	remarks: readonly string[];
	covers: string;
	days: string;
	perDay: string;
	perYear: string;
	/** The explorer with it under a chart; null where no chart counts the same. */
	lay: string | null;
}

/** Tolls of one side, group and measure of a past war, the band first, each with its own length and rate. */
export function FamilyTable({ caption, lines }: { caption: string; lines: readonly FamilyLine[] }) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Source", className: "min-w-44" },
				{ heading: "Toll", numeric: true, className: "min-w-32" },
				{ heading: "What sets it apart", className: "min-w-56" },
				{ heading: "Covers", className: "min-w-36" },
				{ heading: "Days", numeric: true },
				{ heading: "A day (computed)", numeric: true, className: "min-w-24" },
				{ heading: "A year (computed)", numeric: true, className: "min-w-28" },
				{ heading: "Lay it under a chart", className: "min-w-28", leads: true },
			]}
			rows={lines.map((line) => ({
				key: line.id,
				strong: line.report === null,
				cells: [
					<SourceName key="source" source={line.source} />,
					line.report ? (
						<Link key="report" href={line.report} prefetch={false}>
							{line.figure}
						</Link>
					) : (
						line.figure
					),
					<Remarks key="remarks" remarks={line.remarks} />,
					line.covers,
					line.days,
					line.perDay,
					line.perYear,
					<Lay key="lay" line={line} />,
				],
			}))}
		/>
	);
}

function SourceName({ source }: Pick<FamilyLine, "source">) {
	if (typeof source === "string") return source;
	return (
		<Link href={source.href} prefetch={false}>
			{source.name}
		</Link>
	);
}

function Remarks({ remarks }: { remarks: readonly string[] }) {
	return remarks.map((remark) => (
		<span key={remark} className="block font-normal">
			{remark}
		</span>
	));
}

function Lay({ line }: { line: FamilyLine }) {
	if (line.lay === null) return <span className="text-muted">no such chart</span>;
	return (
		<Link href={line.lay} prefetch={false}>
			Lay it under
			<span className="sr-only">
				{" "}
				a chart: {line.figure} ({typeof line.source === "string" ? line.source : line.source.name})
			</span>
		</Link>
	);
}
