import { Copy } from "@/components/ui/Copy";

interface ReportErrorProps {
	/** What to send: the record's id, figure, citation and the dataset's version. */
	text: string;
	/** A prefilled mail or issue; null where this site was set up without an address. */
	href: string | null;
}

/** How to tell us of a slip in a record. */
export function ReportError({ text, href }: ReportErrorProps) {
	return (
		<section className="mt-10 print:hidden">
			<h2 id="error">Report an error</h2>
			<p className="mt-2 max-w-prose">
				A wrong number, date or source, or a better page to cite?{" "}
				{href ? (
					<>
						<a href={href} rel="noreferrer">
							{href.startsWith("mailto:") ? "Write a mail" : "Open an issue"}
						</a>{" "}
						that holds the lines below, and add what is wrong and where you saw it.
					</>
				) : (
					"Whoever runs this copy of the site has set no address for it. Open an issue in the repository that the site was built from, paste the lines below, and add what is wrong and where you saw it."
				)}
			</p>
			<pre className="mt-3 max-w-prose border border-line bg-panel p-3 text-sm break-words whitespace-pre-wrap">
				{text}
			</pre>
			<Copy text={text} label="Copy these lines" />
		</section>
	);
}
