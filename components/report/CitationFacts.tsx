import { formatDate } from "@/data/dates";
import type { Citation } from "@/data/types";
import { weakCitation } from "@/data/vocabulary";
import { Aside, Fact, Facts } from "./Facts";

/** The page where anybody can look the figure up. */
export function CitationFacts({ citation }: { citation: Citation }) {
	return (
		<Facts>
			<Fact term="Page">
				<a href={citation.url} rel="noreferrer" className="print-no-address break-words">
					{citation.title}
				</a>
				{citation.weak ? (
					<Aside>
						<strong className="bg-mark px-1 text-ink">Weak citation</strong>: {weakCitation}. A better one is
						wanted.
					</Aside>
				) : null}
			</Fact>
			<Fact term="Publisher">{citation.publisher}</Fact>
			<Fact term="Page dated">{citation.published ? formatDate(citation.published) : "not given"}</Fact>
			<Fact term="Address">
				<span className="text-sm break-all text-muted">{citation.url}</span>
			</Fact>
			<Fact term="Archived copy">
				{citation.archived ? (
					<a href={citation.archived} rel="noreferrer">
						Copy of this page in an archive
					</a>
				) : (
					<>
						none recorded:{" "}
						<a href={archiveHref(citation.url)} rel="noreferrer">
							look for an archived copy
						</a>
						<Aside>A search of the Internet Archive, web.archive.org, which may hold none.</Aside>
					</>
				)}
			</Fact>
		</Facts>
	);
}

/** The archive's list of copies of a page. It takes the address as it is, without the part after '#'. */
function archiveHref(url: string): string {
	return `https://web.archive.org/web/*/${url.split("#")[0]}`;
}
