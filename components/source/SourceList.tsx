import Link from "@/components/ui/Link";
import { formatDateShort } from "@/data/dates";
import { type Method, methods, type Stance, stances } from "@/data/vocabulary";

export interface SourceLine {
	id: string;
	name: string;
	stances: readonly { stance: Stance; about: string }[];
	methods: readonly Method[];
	/** `12 reports, 2 series`. */
	held: string;
	range: { first: string; last: string } | null;
}

/** The sources of one kind in alphabetical order: never by the size of their figures or the number of reports. */
export function SourceList({ kind, lines }: { kind: string; lines: readonly SourceLine[] }) {
	return (
		<ul aria-label={`Sources of the kind: ${kind}`} className="border border-line bg-panel text-sm">
			{lines.map((line) => (
				<li
					key={line.id}
					className="grid gap-x-6 gap-y-1 border-b border-line px-3 py-2 last:border-b-0 md:grid-cols-[3fr_4fr_2fr]"
				>
					<Link href={`/sources/${line.id}`} prefetch={false}>
						{line.name}
					</Link>
					<div>
						<ul>
							{line.stances.map(({ stance, about }) => (
								<li key={stance}>
									{stances[stance]}
									<span className="text-muted">: {about}</span>
								</li>
							))}
						</ul>
						<p className="text-muted">By {line.methods.map((method) => methods[method]).join(", ")}</p>
					</div>
					<p>
						{line.held}
						<span className="block text-muted">{reach(line.range)}</span>
					</p>
				</li>
			))}
		</ul>
	);
}

function reach(range: SourceLine["range"]): string {
	if (!range) return "no as-of day given";
	const [first, last] = [formatDateShort(range.first), formatDateShort(range.last)];
	return first === last ? `as of ${first}` : `as of ${first} to ${last}`;
}
