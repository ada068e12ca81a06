import { Copy } from "@/components/ui/Copy";

interface OriginalsProps {
	/** One reference each, with what is to be said of it. */
	references: readonly { id: string; text: string; note: string | null }[];
	/** How many pages are not listed, since they are too many. */
	unlisted: number;
	/** 'APA, 7th edition'. */
	style: string;
}

/** The pages on which the figures were made public: what is cited first of all. */
export function Originals({ references, unlisted, style }: OriginalsProps) {
	return (
		<section aria-labelledby="originals" className="mt-10">
			<h2 id="originals">Originals</h2>
			{references.length === 0 ? (
				<p className="mt-2 max-w-prose">
					{unlisted > 0
						? `Its figures stand on ${unlisted} pages, too many to list here. The page of each report cites the one on which its figure was made public.`
						: "The dataset lists figures of many sources. Where a text names one of them, cite the page on which it was made public too: the page of each report has it."}
				</p>
			) : (
				<>
					<p className="mt-2 max-w-prose">
						{references.length === 1
							? `The page on which the figure was made public, by ${style}. Cite it beside ours: the figure belongs to its source.`
							: `The ${references.length} pages on which the figures were made public, by ${style}. Cite those that you use beside ours: each figure belongs to its source.`}{" "}
						Words in brackets describe a page and are no part of its headline.
					</p>
					<Copy
						text={references.map(({ text }) => text).join("\n\n")}
						label={references.length === 1 ? "Copy the original" : "Copy all originals"}
					/>
					<ol className="mt-3 border-b border-line">
						{references.map(({ id, text, note }) => (
							<li key={id} className="border-t border-line py-2">
								<p className="[overflow-wrap:anywhere]">{text}</p>
								{note ? <p className="text-sm text-muted">{note}.</p> : null}
							</li>
						))}
					</ol>
				</>
			)}
		</section>
	);
}
