import Link from "next/link";
import type { ReactNode } from "react";
import type { Row } from "@/data/figures/figure";

interface MarkCardProps {
	id: string;
	row: Row;
	/** How many marks lie at this spot, and which of them this is, counted from 1. */
	here: { count: number; at: number };
	pinned: boolean;
	onTurn: (by: 1 | -1) => void;
	onClose: () => void;
}

/** A report in words: everything that is known of one mark. */
export function MarkCard({ id, row, here, pinned, onTurn, onClose }: MarkCardProps) {
	const { heading, facts } = factsOf(row);
	return (
		<section
			id={id}
			aria-label={`Report of ${row.source}`}
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
		</section>
	);
}

function factsOf(row: Row): { heading: string; facts: [string, string][] } {
	const facts: [string, string | null][] = [
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
