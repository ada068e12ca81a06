import { SearchOpener } from "@/components/search/SearchOpener";
import Link from "@/components/ui/Link";

/** The name of the site and the ways into it. */
export function Header({ version }: { version: string }) {
	return (
		<header className="border-b border-line bg-panel">
			<a
				href="#main"
				className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-panel focus:px-4 focus:py-2 print:hidden"
			>
				Skip to the content
			</a>
			<div className="mx-auto flex max-w-6xl flex-wrap items-baseline gap-x-6 gap-y-1 px-4 py-3 print:px-0 print:py-1">
				<Link href="/" className="text-lg font-semibold text-ink no-underline">
					Reported Losses
				</Link>
				<nav aria-label="Main" className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
					<Link href="/explore">Explore</Link>
					<Link href="/check">Check a claim</Link>
					<Link href="/conflicts">Conflicts</Link>
					<Link href="/yardsticks">Yardsticks</Link>
					<Link href="/sources">Sources</Link>
					<Link href="/data">Data</Link>
					<Link href="/methodology">Methodology</Link>
					<SearchOpener version={version} />
				</nav>
			</div>
		</header>
	);
}
