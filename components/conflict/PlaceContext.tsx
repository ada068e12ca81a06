import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";
import type { ContextYear } from "@/data/conflict-record";

interface PlaceContextProps {
	caption: string;
	places: readonly { id: string; name: string }[];
	years: readonly ContextYear[];
}

/** UCDP's deaths by place and calendar year beside a war: context, no side's toll. */
export function PlaceContext({ caption, places, years }: PlaceContextProps) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Year" },
				...places.map(({ id, name }) => ({
					heading: (
						<Link href={`/series/ucdp-total-${id}`} prefetch={false}>
							{name}
						</Link>
					),
					numeric: true,
					className: "min-w-44",
				})),
			]}
			rows={years.map(({ year, figures }) => ({
				key: year,
				cells: [year, ...figures.map((figure) => figure ?? "none held")],
			}))}
		/>
	);
}
