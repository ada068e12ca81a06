import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";

export interface PlaceLine {
	name: string;
	/** The explorer's chart of all organised violence there. */
	href: string;
	/** A series for each kind of violence, in the order of the kinds; null where none is held. */
	series: ({ id: string; years: number } | null)[];
}

interface PlacesProps {
	caption: string;
	kinds: readonly string[];
	lines: readonly PlaceLine[];
}

/** Places with their series of each kind of violence, by name. */
export function Places({ caption, kinds, lines }: PlacesProps) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Place of death, to the explorer", className: "min-w-52" },
				...kinds.map((kind) => ({
					heading: <span className="inline-block first-letter:uppercase">{kind}</span>,
					className: "min-w-36",
				})),
			]}
			rows={lines.map(({ name, href, series }) => ({
				key: name,
				cells: [
					<Link key={name} href={href} prefetch={false}>
						{name}
					</Link>,
					...series.map((one, index) =>
						one ? (
							<Link key={one.id} href={`/series/${one.id}`} prefetch={false}>
								{one.years} {one.years === 1 ? "year" : "years"}
								<span className="sr-only">
									{" "}
									of {kinds[index]}, {name}
								</span>
							</Link>
						) : (
							"none held"
						),
					),
				],
			}))}
		/>
	);
}
