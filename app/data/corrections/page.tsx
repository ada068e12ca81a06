import type { Metadata } from "next";
import { CorrectionList } from "@/components/data/CorrectionList";
import Link from "@/components/ui/Link";
import { publishedLedger } from "@/data/corrections";
import { dataset } from "@/data/dataset";
import { linkTo } from "@/data/links";
import { keysOf, ledgerReasonDefinitions, ledgerReasons } from "@/data/vocabulary";

export const metadata: Metadata = {
	title: "Corrections",
	description: "What was changed in the dataset, when and why: a list to which entries are only ever added.",
};

export default function CorrectionsPage() {
	const lines = publishedLedger(dataset.ledger)
		.reverse()
		.map(({ reason, reports, ...entry }) => ({
			...entry,
			reason: ledgerReasons[reason],
			reports: reports.flatMap((id) => linkTo(id, dataset)),
		}));
	return (
		<>
			<h1>Corrections</h1>
			<p className="mt-3 max-w-prose">
				What was changed in the dataset, newest first. Entries are only ever added. Each has a fingerprint
				computed from itself and from the fingerprint before it, so that none could be changed later without
				all after it changing too. Also as <a href="/api/v1/ledger.json">JSON</a>, as{" "}
				<a href="/data/corrections.csv">CSV</a> and in the <a href="/feed.xml">feed</a>. A figure that its
				source withdrew is not deleted: it keeps <Link href="/methodology#corrections">its page</Link>.
			</p>
			<section className="mt-8" aria-labelledby="entries">
				<h2 id="entries" className="mb-4">
					Entries
				</h2>
				<CorrectionList lines={lines} />
			</section>
			<section className="mt-10 max-w-prose" aria-labelledby="reasons">
				<h2 id="reasons" className="mb-3">
					Reasons
				</h2>
				<dl>
					{keysOf(ledgerReasons).map((key) => (
						<div key={key} className="border-t border-line py-2">
							<dt className="font-semibold first-letter:uppercase">
								{ledgerReasons[key]} <code className="font-normal">{key}</code>
							</dt>
							<dd>{ledgerReasonDefinitions[key]}</dd>
						</div>
					))}
				</dl>
			</section>
		</>
	);
}
