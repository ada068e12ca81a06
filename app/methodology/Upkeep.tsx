import Link from "@/components/ui/Link";
import { formatDate } from "@/data/dates";
import type { Dataset, LedgerEntry } from "@/data/types";
import { keysOf, ledgerReasons, readingDefinitions, readings, weakCitation } from "@/data/vocabulary";
import { Items, Section, Terms } from "./parts";

export function Reading({ data }: { data: Dataset }) {
	const twice = data.reports.filter(({ reading }) => reading === "second").length;
	const weak = data.reports.filter(({ citation }) => citation.weak).length;
	return (
		<Section id="reading">
			<p>Each report says how often its page was read for this dataset.</p>
			<Terms entries={keysOf(readings).map((key) => [readings[key], readingDefinitions[key]])} />
			<p>
				Of {data.reports.length} reports {twice} have been read twice. A second reading checks that the record
				says what the page says. It does not check that the page is right.
			</p>
			<p>
				A citation is weak where the page is {weakCitation}. {weak} reports have one, and each is marked. A
				better page is always welcome; the address of the report here stays the same when its citation is
				replaced.
			</p>
		</Section>
	);
}

export function Corrections({ ledger }: { ledger: readonly LedgerEntry[] }) {
	return (
		<Section id="corrections">
			<p>
				Changes of the data are kept in a list to which entries are only added. Each gives its day, its reason
				and the reports concerned: see the <Link href="/data/corrections">full list</Link>. The version of the
				dataset, which stands at the foot of each page and in each exported image, is the day of the newest
				entry and a code computed from the whole data: the same version is the same data to the byte.
			</p>
			<Items>
				{[...ledger].reverse().map(({ date, reason, what }) => (
					<li key={`${date} ${what}`}>
						{formatDate(date)}, {ledgerReasons[reason]}: {what}
					</li>
				))}
			</Items>
			<p>
				A figure that its source withdrew or that the body it was ascribed to disowned is not deleted. It
				keeps its page and says so on top.
			</p>
		</Section>
	);
}

export function Who() {
	return (
		<Section id="who">
			<p>
				Reported Losses is an open-source project, made by its contributors, who are named in the history of
				its repository. The code is under the MIT licence. The compilation, which is the selection, the
				structure and the notes, is under Creative Commons Attribution 4.0 (CC BY 4.0). Each single figure
				belongs to the source named beside it.
			</p>
			<p>
				To report an error, or a page that should be cited, open an issue in the project’s repository. Name
				the report by the id at the foot of its page, say what the page says instead, and give its address.
				Please do not send names or pictures of the dead.
			</p>
		</Section>
	);
}
