import type { Metadata } from "next";
import { AskedFor } from "@/components/report/AskedFor";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { keysOf, measures } from "@/data/vocabulary";

export const metadata: Metadata = { title: "Not found" };

const field = "mt-1 block w-full border border-line bg-panel px-2 py-2 text-ink";

export default function NotFound() {
	return (
		<>
			<h1>There is no page at this address</h1>
			<AskedFor />
			<p className="mt-3 max-w-prose">
				If it was the address of a report or a source: their ids never change, and a record that was corrected
				or withdrawn keeps its page. The address may have been mistyped or cut short on its way.
			</p>
			<ul className="mt-4 grid gap-1">
				<li>
					<Link href="/">Home</Link>
				</li>
				<li>
					<Link href="/explore">Explore</Link>: all {dataset.reports.length} reports, by side, measure, source
					and date
				</li>
				<li>
					<Link href="/sources">Sources</Link>: each with its whole record and a link to every report
				</li>
				<li>
					<Link href="/methodology">Methodology</Link>: what the words mean and how the data is made
				</li>
			</ul>
			<form action="/explore" method="get" className="mt-8 grid max-w-md gap-4">
				<h2>Look for a figure</h2>
				<label>
					War
					<select name="conflict" className={field}>
						{dataset.conflicts.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</label>
				<label>
					What is counted
					<select name="measure" className={field}>
						{keysOf(measures).map((measure) => (
							<option key={measure} value={measure}>
								{measures[measure]}
							</option>
						))}
					</select>
				</label>
				<button type="submit" className="w-fit border border-line bg-panel px-4 py-2 font-semibold">
					Show in the explorer
				</button>
			</form>
		</>
	);
}
