import Link from "@/components/ui/Link";
import { Caption, Region } from "@/components/ui/Region";

export interface RevisionSide {
	figure: string;
	/** 'as of 6 June 2022, published 6 June 2022'. */
	days: string;
	href: string;
}

export interface RevisionLine {
	/** What is counted, and of which war. */
	counted: string;
	kind: string;
	earlier: RevisionSide;
	later: RevisionSide;
	/** What the source's series says of the days between. */
	marks: readonly string[];
}

/** Where later figures of a source differ from earlier ones: both, with their days, and nothing read into it. */
export function Revisions({ lines }: { lines: readonly RevisionLine[] }) {
	const caption = "Figures that a later publication changed, or that are lower than an earlier total";
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="sr-only">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-b border-line">
						{["What is counted", "What happened", "Earlier", "Later"].map((heading) => (
							<th key={heading} scope="col" className="px-3 py-2 font-semibold">
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{lines.map(({ counted, kind, earlier, later, marks }) => (
						<tr
							key={`${counted} ${earlier.href} ${later.href} ${later.figure}`}
							className="border-b border-line last:border-b-0"
						>
							<th scope="row" className="min-w-52 px-3 py-2 align-top font-normal">
								{counted}
							</th>
							<td className="min-w-44 px-3 py-2 align-top">
								{kind}
								{marks.map((mark) => (
									<span key={mark} className="block text-muted">
										Marked on the series: {mark}
									</span>
								))}
							</td>
							<Side side={earlier} />
							<Side side={later} />
						</tr>
					))}
				</tbody>
			</table>
		</Region>
	);
}

function Side({ side }: { side: RevisionSide }) {
	return (
		<td className="min-w-52 px-3 py-2 align-top">
			<Link href={side.href} prefetch={false} className="font-semibold">
				{side.figure}
			</Link>
			<span className="block text-muted">{side.days}</span>
		</td>
	);
}
