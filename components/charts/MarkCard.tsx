import type { ReactNode } from "react";
import Link from "@/components/ui/Link";
import type { Finding, Row } from "@/data/figures/figure";

interface CardProps {
	id: string;
	/** How many marks lie at this spot, and which of them this is, counted from 1. */
	here: { count: number; at: number };
	pinned: boolean;
	onTurn: (by: 1 | -1) => void;
	onClose: () => void;
}

interface MarkCardProps extends CardProps {
	/** The report of a mark, or what was computed from several. */
	of: { row: Row } | { finding: Finding };
}

/** All that is known of one mark, in words. */
export function MarkCard({ of, ...card }: MarkCardProps) {
	return "row" in of ? <ReportCard row={of.row} {...card} /> : <FindingCard finding={of.finding} {...card} />;
}

function ReportCard({ row, ...card }: CardProps & { row: Row }) {
	const { heading, facts } = factsOf(row);
	return (
		<Card label={`Report of ${row.source}`} heading={heading} {...card}>
			<p className="mt-1">
				<Link href={row.sourceHref}>{row.source}</Link>
				{row.speaker ? `, ${row.speaker}` : ""} ({row.stanceLabel})
			</p>
			{row.flags.map((flag) => (
				<p key={flag} className="mt-1 border-l-4 border-[var(--rl-muted)] pl-2">
					{flag}
				</p>
			))}
			<dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-0.5">
				{facts.map(([term, value]) => (
					<Fact key={term} term={term}>
						{value}
					</Fact>
				))}
			</dl>
			<p className="mt-2">
				<Link href={row.href}>The full report and where to read it</Link>
			</p>
		</Card>
	);
}

function FindingCard({ finding, ...card }: CardProps & { finding: Finding }) {
	return (
		<Card label="Computed from several reports" heading={finding.heading} {...card}>
			<p className="mt-1">{finding.formula}</p>
			<ul className="mt-2 grid gap-0.5">
				{finding.inputs.map(({ text, href }) => (
					<li key={text}>
						<Link href={href}>{text}</Link>
					</li>
				))}
			</ul>
			{finding.notes.map((note) => (
				<p key={note} className="mt-1 text-[var(--rl-muted)]">
					{note}
				</p>
			))}
		</Card>
	);
}

interface FrameProps extends CardProps {
	label: string;
	heading: string;
	children: ReactNode;
}

function Card({ id, label, heading, here, pinned, onTurn, onClose, children }: FrameProps) {
	return (
		<section
			id={id}
			aria-label={label}
			className="rounded border border-[var(--rl-line)] bg-[var(--rl-panel)] p-3 text-sm text-[var(--rl-ink)] shadow-md"
		>
			<div className="flex items-start justify-between gap-3">
				<p className="text-base font-semibold break-words">{heading}</p>
				{pinned ? (
					<button type="button" onClick={onClose} className="min-h-6 shrink-0 cursor-pointer px-1 underline">
						Close
					</button>
				) : null}
			</div>
			{here.count > 1 ? (
				<div className="mt-1 flex flex-wrap items-center gap-2 text-[var(--rl-muted)]">
					<span>
						{here.count} marks here, this is {here.at}
					</span>
					<Turn label="Previous" onClick={() => onTurn(-1)} />
					<Turn label="Next" onClick={() => onTurn(1)} />
				</div>
			) : null}
			{children}
		</section>
	);
}

function factsOf(row: Row): { heading: string; facts: [string, string][] } {
	const facts: [string, string | null][] = [
		["Computed", row.computed],
		["As of", row.asOf ?? "not given"],
		["Published", row.published ?? "not given"],
		["Method", row.method],
		["Basis", row.basis],
		["Own words", row.words && `“${row.words}”`],
		["Note", row.note],
		["Reading", row.reading],
	];
	return {
		heading: `${row.figure} ${row.counted}`,
		facts: facts.filter((fact): fact is [string, string] => Boolean(fact[1])),
	};
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
	return (
		<>
			<dt className="text-[var(--rl-muted)]">{term}</dt>
			<dd className="min-w-0 break-words">{children}</dd>
		</>
	);
}

function Turn({ label, onClick }: { label: string; onClick: () => void }) {
	return (
		<button
			type="button"
			onClick={onClick}
			className="min-h-6 cursor-pointer rounded border border-[var(--rl-line)] px-2"
		>
			{label}
		</button>
	);
}
