import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";
import { type Group, groups, type Measure, measures, spans } from "@/data/vocabulary";

export interface HoldingLine {
	/** 'Russian soldiers reported killed'. */
	heading: string;
	/** The explorer with that View. */
	href: string;
	side: string;
	group: Group;
	measure: Measure;
	span: keyof typeof spans;
	reports: number;
	series: number;
}

/** Everything that is counted of a conflict, each a way into the explorer. */
export function Holdings({ caption, lines }: { caption: string; lines: readonly HoldingLine[] }) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Open in the explorer", className: "min-w-56" },
				{ heading: "Whose losses", className: "min-w-32" },
				{ heading: "Who", className: "min-w-24" },
				{ heading: "Measure", className: "min-w-24" },
				{ heading: "Kind of count", className: "min-w-32" },
				{ heading: "Reports", numeric: true },
				{ heading: "Series", numeric: true },
			]}
			rows={lines.map(({ heading, href, side, group, measure, span, reports, series }) => ({
				key: href,
				cells: [
					<Link key={href} href={href} prefetch={false}>
						{heading}
						<span className="sr-only">, {spans[span]}</span>
					</Link>,
					side,
					groups[group],
					measures[measure],
					spans[span],
					reports,
					series,
				],
			}))}
		/>
	);
}
