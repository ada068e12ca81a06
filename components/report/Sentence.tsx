import { Copy } from "@/components/ui/Copy";

/** The report as a sentence to paste, and the source's own few words for the number where they are held. */
export function Sentence({
	text,
	citation,
	words,
}: {
	text: string;
	citation: string;
	words: string | null;
}) {
	return (
		<section className="mt-6 border border-line bg-panel p-4">
			<h2 className="text-base">In a sentence, to paste</h2>
			<blockquote className="mt-2 max-w-prose">{text}</blockquote>
			<p className="mt-2 max-w-prose text-sm break-words text-muted">Source: {citation}.</p>
			<div className="flex flex-wrap gap-3">
				<Copy text={text} label="Copy the sentence" />
				<Copy text={`${text} Source: ${citation}.`} label="Copy it with its source" />
			</div>
			<p className="mt-2 text-sm text-muted">
				Made from the fields of this record.{" "}
				{words ? null : "The source’s own words for the number are not held."}
			</p>
			{words ? (
				<p className="mt-1 text-sm">
					The source’s own words for the number: <q>{words}</q>
				</p>
			) : null}
		</section>
	);
}
