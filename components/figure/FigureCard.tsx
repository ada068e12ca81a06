import { memo, type ReactNode } from "react";
import type { Baseline, Figure } from "@/data/figures/figure";
import { Legend } from "./Legend";

interface FigureCardProps {
	figure: Figure;
	/** The chart itself, and what acts on it. */
	children: ReactNode;
	actions?: ReactNode;
}

/** A figure as it is read: what is counted, the chart, what its marks mean, and what to know before comparing. */
export function FigureCard({ figure, children, actions }: FigureCardProps) {
	return (
		<section
			aria-labelledby="figure-title"
			className="rounded border border-line bg-panel p-4 sm:p-5 print:border-0 print:p-0"
		>
			<h2 id="figure-title" tabIndex={-1} className="text-xl font-semibold text-balance sm:text-2xl">
				{figure.title}
			</h2>
			<p className="mt-1 text-sm text-muted">{figure.subtitle}.</p>
			{figure.empty ? <EmptyFigure empty={figure.empty} /> : null}
			{figure.empty ? null : (
				<div className="mt-3 max-sm:flex max-sm:flex-col">
					<Legend figure={figure} />
					{children}
				</div>
			)}
			{actions}
			<Particulars figure={figure} />
		</section>
	);
}

/** What stands below the chart. It is long, and hangs on the figure alone: other changes around it pass it by. */
const Particulars = memo(function Particulars({ figure }: { figure: Figure }) {
	return (
		<>
			<SinceThen figure={figure} />
			<NumberedSources figure={figure} />
			{figure.baselines.map((baseline) => (
				<Yardstick key={baseline.id} baseline={baseline} />
			))}
			<Events figure={figure} />
			<p className="mt-3 text-sm">{figure.caption}</p>
			<Notes figure={figure} />
			<Computed figure={figure} />
			<Independent figure={figure} />
			<LeftOut figure={figure} />
		</>
	);
});

export function EmptyFigure({ empty }: { empty: NonNullable<Figure["empty"]> }) {
	return (
		<div className="my-6 rounded border border-line p-4">
			<p className="font-semibold">{empty.message}</p>
			{empty.offers.length > 0 ? (
				<>
					<p className="mt-2">{empty.lead ?? "Ways back, with the number of reports that each shows:"}</p>
					<ul className="mt-1 list-disc pl-5">
						{empty.offers.map(({ label, query }) => (
							<li key={query}>
								<a href={`/explore?${query}`}>{label}</a>
							</li>
						))}
					</ul>
				</>
			) : null}
		</div>
	);
}

export function Yardstick({ baseline }: { baseline: Baseline }) {
	return (
		<div className="print-paths mt-3 border-l-4 border-muted pl-3 text-sm">
			<p>
				{baseline.sentence}{" "}
				{baseline.members.length === 0 && baseline.href !== null ? (
					<a href={baseline.href}>The report</a>
				) : null}
				{baseline.familyQuery ? (
					<>
						{" "}
						<a href={`/explore?${baseline.familyQuery}`} className="print:hidden">
							Show the whole family of figures
						</a>
					</>
				) : null}
			</p>
			{baseline.members.length > 0 ? (
				<ul className="mt-2 grid gap-1">
					{baseline.members.map((member) => (
						<li key={member.id}>
							<a href={member.href}>{member.text}</a> <span className="text-muted">({member.reason})</span>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}

export function Events({ figure }: { figure: Pick<Figure, "events"> }) {
	if (figure.events.length === 0) return null;
	return (
		<details className="mt-3 text-sm" open={figure.events.length <= 8}>
			<summary>Events marked on the chart ({figure.events.length})</summary>
			<ul className="mt-1 grid gap-1 pl-1">
				{figure.events.map((event) => (
					<li key={event.letter + event.label}>
						<span className="font-semibold">{event.letter}</span> {event.date}: {event.label} (
						<a href={event.url} rel="noreferrer">
							{event.publisher}
						</a>
						)
					</li>
				))}
			</ul>
		</details>
	);
}

export function Notes({ figure }: { figure: Pick<Figure, "notes" | "verdicts"> }) {
	if (figure.notes.length === 0 && figure.verdicts.length === 0) return null;
	return (
		<div className="mt-3 text-sm">
			<h3>Before you compare</h3>
			<ul className="mt-1 list-disc pl-5">
				{figure.verdicts.map(({ about, sentence }) => (
					<li key={about} className="font-semibold">
						{sentence}
					</li>
				))}
				{figure.notes.map((note) => (
					<li key={note}>{note}</li>
				))}
			</ul>
		</div>
	);
}

export function Computed({ figure }: { figure: Pick<Figure, "computed"> }) {
	if (figure.computed.length === 0) return null;
	return (
		<div className="mt-3 text-sm">
			<h3>Computed here</h3>
			<ul className="mt-1 list-disc pl-5">
				{figure.computed.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	);
}

export function Independent({ figure: { independence } }: { figure: Figure }) {
	if (independence === null) return null;
	if (independence.chains.length === 0) return <p className="mt-3 text-sm">{independence.sentence}</p>;
	return (
		<details className="mt-3 text-sm">
			<summary>{independence.sentence} Who rests on whom</summary>
			<LinkLines lines={independence.chains} />
		</details>
	);
}

const kindsOfChange = { revised: "Revised", withdrawn: "Withdrawn", new: "New" } as const;

export function SinceThen({ figure: { sinceThen } }: { figure: Figure }) {
	if (sinceThen === null) return null;
	if (sinceThen.items.length === 0) return <p className="mt-3 text-sm">{sinceThen.summary}</p>;
	const kinds = Object.entries(kindsOfChange).flatMap(([what, name]) => {
		const items = sinceThen.items.filter((item) => item.what === what);
		return items.length === 0 ? [] : [{ name, items }];
	});
	return (
		<details className="mt-3 text-sm">
			<summary>{sinceThen.summary}</summary>
			{kinds.map(({ name, items }) => (
				<div key={name} className="mt-2">
					<h3>{name}</h3>
					<LinkLines lines={items} />
				</div>
			))}
		</details>
	);
}

function LinkLines({ lines }: { lines: readonly { text: string; href: string }[] }) {
	return (
		<ul className="print-paths mt-1 grid gap-1 pl-1">
			{lines.map(({ text, href }) => (
				<li key={`${href} ${text}`}>
					<a href={href}>{text}</a>
				</li>
			))}
		</ul>
	);
}

export function NumberedSources({ figure }: { figure: Figure }) {
	if (figure.sources.length === 0) return null;
	return (
		<div className="mt-3 text-sm">
			<h3>Sources, as numbered on the chart, each with its newest figure there</h3>
			<ol className="print-paths mt-1 gap-x-6 sm:columns-2 lg:columns-3">
				{figure.sources.map((source) => (
					<li key={source.id} className="grid break-inside-avoid grid-cols-[1.5rem_minmax(0,1fr)] gap-2">
						<span className="text-right text-muted">{source.number}</span>
						<span>
							<a href={`/sources/${source.id}`}>{source.name}</a>{" "}
							<span className="text-muted">
								{source.latest.estimate}
								{source.latest.day ? `, ${source.latest.day}` : ""}
							</span>
						</span>
					</li>
				))}
			</ol>
		</div>
	);
}

export function LeftOut({ figure }: { figure: Figure }) {
	if (figure.leftOut.length === 0) return null;
	return (
		<details className="mt-3 text-sm" open={figure.empty !== null}>
			<summary>
				{figure.leftOut.length} {figure.leftOut.length === 1 ? "report" : "reports"} of the same measure not
				on this chart, and why
			</summary>
			<ul className="print-paths mt-1 grid gap-1 pl-1">
				{figure.leftOut.map((item) => (
					<li key={item.id}>
						<a href={item.href}>
							{item.withdrawn ? (
								<del>
									<span className="sr-only">Struck: </span>
									{item.text}
								</del>
							) : (
								item.text
							)}
						</a>
						: {item.reason}
					</li>
				))}
			</ul>
		</details>
	);
}
