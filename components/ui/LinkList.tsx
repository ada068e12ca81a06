import Link from "@/components/ui/Link";
import type { InternalLink } from "@/data/links";

/** Pages of this site, one a line. */
export function LinkList({ links }: { links: readonly InternalLink[] }) {
	return (
		<ul>
			{links.map(({ href, label }) => (
				<li key={href}>
					<Link href={href}>{label}</Link>
				</li>
			))}
		</ul>
	);
}
