import { Caption, Region } from "@/components/ui/Region";
import type { RowLine } from "@/data/series-page";

interface SeriesTableProps {
	caption: string;
	/** 'As of', 'Week' and the like. */
	dated: string;
	rows: readonly RowLine[];
}

/** The rows of a series. Each can be addressed by its day: `#d2022-03-23`. A column that would be empty is left out. */
export function SeriesTable({ caption, dated, rows }: SeriesTableProps) {
	const has = {
		step: rows.some(({ step }) => step !== null),
		published: rows.some(({ days, published }) => published !== null && published !== days),
		url: rows.some(({ url }) => url !== null),
		notes: rows.some(({ notes }) => notes.length > 0),
	};
	return (
		<Region label={caption}>
			{/* Some hundred rows: what all cells share is said once, here. */}
			<table className="w-full border-collapse text-left text-sm [&_tbody_th]:font-normal [&_tbody_th]:whitespace-nowrap [&_td]:px-3 [&_td]:py-1 [&_td]:align-top [&_td]:whitespace-nowrap [&_th]:px-3 [&_th]:py-1 [&_th]:align-top [&_tr]:scroll-mt-4 [&_tr]:border-b [&_tr]:border-line [&_tr:target]:bg-mark">
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-t">
						<Heading>{dated}</Heading>
						<Heading right>Figure</Heading>
						{has.step ? <Heading right>Step from the row before (computed)</Heading> : null}
						{has.published ? <Heading>Published</Heading> : null}
						{has.notes ? <Heading>Marks</Heading> : null}
						{has.url ? <Heading>Page</Heading> : null}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ date, days, figure, step, published, url, notes }) => (
						<tr key={date} id={`d${date}`}>
							<th scope="row">{days}</th>
							<td className="text-right font-semibold">{figure}</td>
							{has.step ? <td className="text-right">{step ?? "not computed"}</td> : null}
							{has.published ? <td>{published ?? "not given"}</td> : null}
							{has.notes ? <td className="min-w-48 whitespace-normal!">{notes.join("; ")}</td> : null}
							{has.url ? (
								<td>
									{url ? (
										<a href={url} rel="noreferrer">
											Page<span className="sr-only"> of {days}</span>
										</a>
									) : null}
								</td>
							) : null}
						</tr>
					))}
				</tbody>
			</table>
		</Region>
	);
}

function Heading({ children, right }: { children: string; right?: boolean }) {
	return (
		<th scope="col" className={right ? "text-right" : undefined}>
			{children}
		</th>
	);
}
