import Link from "@/components/ui/Link";

export interface SeriesLine {
	href: string;
	/** 'Russian soldiers reported killed: names counted'. */
	title: string;
	/** '1,626 rows, 24 Feb 2022 to 7 Aug 2026, by date of report'. */
	about: string;
}

/** Series, a line each, however many rows they have. Many stand folded, since they would bury the page. */
export function SeriesList({ lines }: { lines: readonly SeriesLine[] }) {
	const list = (
		<ul className="print-paths mt-2 grid gap-x-8 gap-y-2 text-sm md:grid-cols-2">
			{lines.map(({ href, title, about }) => (
				<li key={href}>
					<Link href={href} prefetch={false}>
						{title}
					</Link>
					<span className="block text-muted">{about}</span>
				</li>
			))}
		</ul>
	);
	if (lines.length <= 40) return list;
	return (
		<details className="mt-2">
			<summary>All {lines.length} series</summary>
			{list}
		</details>
	);
}
