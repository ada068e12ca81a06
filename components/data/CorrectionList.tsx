import Link from "@/components/ui/Link";
import { formatDate } from "@/data/dates";
import type { InternalLink } from "@/data/links";

export interface CorrectionLine {
	id: string;
	date: string;
	reason: string;
	what: string;
	hash: string;
	/** Pages of the reports concerned. */
	reports: readonly InternalLink[];
	/** Ids of the series concerned. */
	series: readonly string[];
}

/** Of more reports than this a page names the number, and the file names them all. */
const NAMED = 30;

/** Entries of the ledger, newest first. */
export function CorrectionList({ lines }: { lines: readonly CorrectionLine[] }) {
	return (
		<ol className="grid gap-6">
			{lines.map((line) => (
				<li
					key={line.id}
					id={`entry-${line.id}`}
					className="max-w-prose scroll-mt-4 border-t border-line pt-4"
				>
					<h3>
						{formatDate(line.date)}: {line.reason}
					</h3>
					<p className="mt-1">{line.what}</p>
					<Concerned {...line} />
					<p className="mt-2 text-xs text-muted">
						Entry {line.id}, fingerprint <code className="break-all">{line.hash}</code>
					</p>
				</li>
			))}
		</ol>
	);
}

function Concerned({ reports, series }: CorrectionLine) {
	if (reports.length + series.length === 0) return null;
	if (reports.length + series.length > NAMED)
		return (
			<p className="mt-2">
				Concerned: {reports.length} reports and {series.length} series, all named in the{" "}
				<a href="/api/v1/ledger.json">list as JSON</a> and as <a href="/data/corrections.csv">CSV</a>.
			</p>
		);
	return (
		<details className="mt-2">
			<summary>
				Concerned: {reports.length} reports{series.length > 0 ? ` and ${series.length} series` : ""}
			</summary>
			<ul className="mt-2 list-disc pl-5">
				{reports.map(({ href, label }) => (
					<li key={href}>
						<Link href={href} prefetch={false}>
							{label}
						</Link>
					</li>
				))}
				{series.map((id) => (
					<li key={id}>{id}</li>
				))}
			</ul>
		</details>
	);
}
