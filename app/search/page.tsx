import type { Metadata } from "next";
import { queryOf } from "@/app/search-params";
import { ResultList } from "@/components/search/ResultList";
import { SearchForm } from "@/components/search/SearchForm";
import Link from "@/components/ui/Link";
import { withoutUnfit } from "@/data/foreign-text";
import { countsInWords, searchHref, searchKindIds, searchKinds } from "@/data/search/engine";
import { siteSearch } from "@/data/search/site";

const PER_PAGE = 40;

export async function generateMetadata(props: PageProps<"/search">): Promise<Metadata> {
	const { query } = read(await queryOf(props));
	return { title: query === "" ? "Search" : `Search for ‘${query}’`, robots: { index: false } };
}

export default async function SearchPage(props: PageProps<"/search">) {
	const { query, kind, page: asked } = read(await queryOf(props));
	const found = siteSearch(query);
	const chosen =
		kind === null ? found.results : found.results.filter(({ document }) => document.kind === kind);
	const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
	const page = Math.min(asked, pages);
	const shown = chosen.slice((page - 1) * PER_PAGE, page * PER_PAGE);
	return (
		<>
			<h1>Search</h1>
			<SearchForm query={query} />
			{query !== "" && (
				<p role="status" className="mt-4 max-w-prose">
					{found.near && "Nothing is spelt so. With a near spelling: "}
					{countsInWords(found.counts)} for ‘<bdi>{query}</bdi>’.
					{found.results.length === 0 &&
						" Every word must be found: fewer words, or the name of a source, a war or a month, find more."}
				</p>
			)}
			{found.results.length > 0 && (
				<nav aria-label="Kinds of result" className="mt-2">
					<ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
						{[null, ...searchKindIds.filter((one) => found.counts[one] > 0)].map((one) => (
							<li key={one ?? "all"}>
								<Link
									href={searchHref(query, one)}
									prefetch={false}
									aria-current={one === kind ? "page" : undefined}
								>
									{one === null ? "All" : searchKinds[one].many}
								</Link>{" "}
								({(one === null ? found.results.length : found.counts[one]).toLocaleString("en-GB")})
							</li>
						))}
					</ul>
				</nav>
			)}
			<ResultList results={shown} />
			{pages > 1 && (
				<nav aria-label="Pages of results" className="mt-6 flex flex-wrap gap-x-5 text-sm">
					{page > 1 && (
						<Link href={searchHref(query, kind, page - 1)} prefetch={false} rel="prev">
							Page before
						</Link>
					)}
					<span>
						Page {page} of {pages}
					</span>
					{page < pages && (
						<Link href={searchHref(query, kind, page + 1)} prefetch={false} rel="next">
							Next page
						</Link>
					)}
				</nav>
			)}
		</>
	);
}

/** Any address gives a page: what is no kind or no number of a page is the first page of all. */
function read(parameters: URLSearchParams) {
	const page = Number(parameters.get("page"));
	return {
		query: withoutUnfit((parameters.get("q") ?? "").slice(0, 200)).trim(),
		kind: searchKindIds.find((one) => one === parameters.get("kind")) ?? null,
		page: Number.isSafeInteger(page) && page > 0 ? page : 1,
	};
}
