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
		published: rows.some(({ published }) => published !== null),
		url: rows.some(({ url }) => url !== null),
		notes: rows.some(({ notes }) => notes.length > 0),
	};
	const cell = "px-3 py-1 align-top";
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-y border-line">
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
						<tr
							key={date}
							id={`d${date}`}
							className="scroll-mt-4 border-b border-line last:border-b-0 target:bg-mark"
						>
							<th scope="row" className={`${cell} whitespace-nowrap font-normal`}>
								{days}
							</th>
							<td className={`${cell} text-right font-semibold`}>{figure}</td>
							{has.step ? <td className={`${cell} text-right`}>{step ?? "not computed"}</td> : null}
							{has.published ? (
								<td className={`${cell} whitespace-nowrap`}>{published ?? "not given"}</td>
							) : null}
							{has.notes ? <td className={`${cell} min-w-48`}>{notes.join("; ")}</td> : null}
							{has.url ? (
								<td className={cell}>
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
		<th scope="col" className={`px-3 py-2 align-bottom font-semibold ${right ? "text-right" : ""}`}>
			{children}
		</th>
	);
}
