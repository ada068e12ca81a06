import type { ReactNode } from "react";
import { Computed } from "@/components/report/Facts";
import type { ClaimAnswer, ComparedReport } from "@/data/claim/answer";
import type { Held } from "@/data/claim/held";
import { measures } from "@/data/vocabulary";

interface AnswerProps {
	answer: ClaimAnswer;
	/** The claim as it was read: `at least 15,000`. */
	readAs: string;
	/** What has to be said of that reading. */
	notices: readonly string[];
	/** Where the text filled fields: the address of the same check without that; else null. */
	keepFields: string | null;
	/** True where no date was given. */
	isUndated: boolean;
	/** What else of this war could be compared, where nothing is held of what was asked. */
	held: readonly (Held & { href: string })[];
	/** The address of the same check as another measure. */
	hrefAs: (measure: keyof typeof measures) => string;
	/** The chart, and what takes it away. */
	children: ReactNode;
}

/** What was reported beside a claim: in a sentence, in a figure, report by report, and under the other measures. */
export function Answer({
	answer,
	readAs,
	notices,
	keepFields,
	isUndated,
	held,
	hrefAs,
	children,
}: AnswerProps) {
	const { heading, when, reports, isBeforeWar, otherMeasures, unheld } = answer;
	return (
		<div className="mt-6">
			<h2 id="answer" className="max-w-4xl text-balance">
				{heading}.
			</h2>
			<p className="mt-2 max-w-prose">
				Read as <strong>{readAs}</strong>. {notices.join(" ")}{" "}
				{keepFields === null ? null : (
					<a href={keepFields} className="print:hidden">
						Keep the fields instead
					</a>
				)}
			</p>
			{when ? <p className="mt-2 max-w-prose">{when}</p> : null}
			{isUndated && reports.length > 0 ? (
				<p className="mt-2 max-w-prose print:hidden">
					If the claim is older, <a href="#check-date">enter its date</a>: it is then set beside what was
					reported of that time.
				</p>
			) : null}
			{reports.length > 0 ? <div className="mt-5">{children}</div> : null}
			{reports.length > 0 || isBeforeWar ? null : <NothingHeld held={held} />}
			{reports.length === 0 ? null : <Reports reports={reports} />}
			{otherMeasures.length === 0 ? null : (
				<section aria-labelledby="other-measures" className="mt-8 max-w-prose">
					<h2 id="other-measures">The same number under another measure</h2>
					<p className="mt-2">
						Killed, casualties and losses are often passed on as if they were one. These are the reports on
						the same people{isUndated ? "" : " and time"}:
					</p>
					<ul className="mt-2 grid list-disc gap-2 pl-5">
						{otherMeasures.map(({ measure, sentence }) => (
							<li key={measure}>
								{sentence}{" "}
								<a href={hrefAs(measure)} className="print:hidden">
									Check it as {measures[measure]}
								</a>
							</li>
						))}
					</ul>
					{unheld.length > 0 ? (
						<p className="mt-2 text-muted">
							{isUndated ? "Nothing" : "Of that time nothing"} is held here that counts them as{" "}
							{unheld.map((measure) => measures[measure]).join(", ")}.
						</p>
					) : null}
				</section>
			)}
			<NotSaid />
		</div>
	);
}

function NothingHeld({ held }: Pick<AnswerProps, "held">) {
	return (
		<div className="mt-5 max-w-prose rounded border border-line p-4">
			<p className="font-semibold">
				The dataset holds no report of just this: these people, counted as this.
			</p>
			{held.length > 0 ? (
				<>
					<p className="mt-2">What is held of this war, with the number of reports and series:</p>
					<ul className="mt-1 list-disc pl-5">
						{held.map(({ href, label, count }) => (
							<li key={href}>
								<a href={href} className="inline-block first-letter:uppercase">
									{label}
								</a>{" "}
								({count})
							</li>
						))}
					</ul>
				</>
			) : null}
		</div>
	);
}

function Reports({ reports }: { reports: readonly ComparedReport[] }) {
	return (
		<section aria-labelledby="each-report" className="mt-8">
			<h2 id="each-report">How the claim lies to each report</h2>
			<p className="mt-2 max-w-prose">
				The nearest first: those that hold the claim between two ends, the narrowest leading, then the others
				by the smallest ratio between a bound of theirs and the claim. Differences are computed here.
			</p>
			<ol className="mt-3 border-b border-line">
				{reports.map(({ row, lies, formula, later, old }) => (
					<li
						key={row.id}
						className={`grid gap-x-8 gap-y-1 border-t border-line py-3 sm:grid-cols-2 ${old ? "text-muted" : ""}`}
					>
						<div>
							<p>
								<span className="text-muted">{row.number}.</span> <a href={row.sourceHref}>{row.source}</a>{" "}
								<span className="text-muted">({row.stanceLabel})</span>
							</p>
							<p>
								<a href={row.href} className="font-semibold">
									{row.figure}
								</a>
								{row.particulars.length > 0 ? `; ${row.particulars.join("; ")}` : ""}
							</p>
							<p className="text-sm text-muted">
								As of {row.asOf ?? "a day that is not given"}; published{" "}
								{row.published ?? "on a day that is not given"}. {old} {later}
							</p>
						</div>
						<div>
							<p>{lies}</p>
							{formula ? (
								<p className="text-sm text-muted">
									{formula}
									<Computed />
								</p>
							) : null}
						</div>
					</li>
				))}
			</ol>
		</section>
	);
}

function NotSaid() {
	return (
		<section aria-labelledby="not-said" className="mt-8 max-w-prose">
			<h2 id="not-said">What this page does not say</h2>
			<ul className="mt-2 grid list-disc gap-2 pl-5">
				<li>
					It does not say whether the claim is so. It says what was reported, by whom, and how the numbers lie
					to each other. Many reports on one side are no proof: some rest on each other.
				</li>
				<li>
					A claim gives no definition: not who is counted, which deaths, or since when. Each report may count
					other people than the claim means; what is known of that stands with the report.
				</li>
				<li>
					‘Not below the floor’ means only that a count of names or an ‘at least’ is not against the claim,
					however far above it the claim lies. A number given as ‘about’ is compared as that number.
				</li>
				<li>
					Reports that count a part only, or one stretch of time, and those withdrawn by their source, are not
					set beside a claim. Where there are any, the list under the chart names them.
				</li>
			</ul>
		</section>
	);
}
