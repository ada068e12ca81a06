import type { Metadata } from "next";
import { cards } from "@/app/cards";
import { ConflictFacts } from "@/components/conflict/ConflictFacts";
import { ConflictReports } from "@/components/conflict/ConflictReports";
import { ConflictSources } from "@/components/conflict/ConflictSources";
import Link from "@/components/ui/Link";
import { bodyName } from "@/data/bodies";
import { durationOf, pageOfReports, sideName, sourcesOf } from "@/data/conflict-record";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { plural } from "@/data/figures/plain-words";
import { toRow } from "@/data/figures/rows";
import type { Conflict } from "@/data/types";
import { decodeView } from "@/data/view";
import { findConflict } from "../find";
import { OpeningFigure } from "./OpeningFigure";
import { Context, Held, SeriesHeld } from "./parts";

export const dynamicParams = false;

export function generateStaticParams() {
	return dataset.conflicts.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/conflicts/[id]">): Promise<Metadata> {
	const conflict = findConflict((await params).id);
	const words = { title: conflict.name, description: `${conflict.counted} Who reported how many, and when.` };
	const { view } = decodeView(new URLSearchParams({ conflict: conflict.id }), dataset);
	return { ...words, ...cards([view], words) };
}

export default async function ConflictPage({ params }: PageProps<"/conflicts/[id]">) {
	const conflict = findConflict((await params).id);
	const { view } = decodeView(new URLSearchParams({ conflict: conflict.id }), dataset);
	const isWar = conflict.kind === "war";
	return (
		<article>
			<p className="text-sm text-muted">
				<Link href="/conflicts">Conflicts</Link>
			</p>
			<h1 className="mt-1">{conflict.name}</h1>
			<ConflictFacts
				conflict={conflict}
				parties={isWar ? partiesOf(conflict) : []}
				duration={durationOf(conflict, dataset)}
				related={dataset.conflicts
					.filter(({ id }) => conflict.related.includes(id))
					.map(({ id, name }) => ({ href: `/conflicts/${id}`, label: name }))}
			/>
			{conflict.readFirst.length > 0 ? (
				<Section id="read-first" title="Read this first">
					<ul className="grid max-w-prose list-disc gap-2 pl-5">
						{conflict.readFirst.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</Section>
			) : null}
			<div className="mt-10">
				<OpeningFigure view={view} data={dataset} />
			</div>
			<Section id="held" title={isWar ? "All that is counted" : "All places"}>
				<Held conflict={conflict} data={dataset} />
			</Section>
			<Reports conflict={conflict} />
			<Section id="sources" title="Its sources">
				<ConflictSources
					caption={`Who speaks of ${conflict.inSentence}, by name`}
					lines={sourcesOf(conflict, dataset).map(({ source, stances, ...line }) => ({
						...line,
						id: source.id,
						name: source.name,
						stances: isWar
							? stances.map(({ stance, side }) => ({ stance, side: sideName(side, conflict) }))
							: [],
					}))}
				/>
			</Section>
			{isWar ? <SeriesHeld conflict={conflict} data={dataset} /> : null}
			<Context conflict={conflict} data={dataset} />
			{conflict.events.length > 0 ? (
				<Section id="events" title="Events marked on its charts">
					<ul className="grid max-w-prose gap-1">
						{conflict.events.map(({ id, date, label, citation }) => (
							<li key={id}>
								{formatDate(date)}: {label} (
								<a href={citation.url} rel="noreferrer">
									{citation.publisher}
								</a>
								)
							</li>
						))}
					</ul>
				</Section>
			) : null}
		</article>
	);
}

function Reports({ conflict }: { conflict: Conflict }) {
	const { reports, total, pages, first } = pageOfReports(conflict, 1, dataset);
	if (total === 0) return null;
	return (
		<Section id="reports" title={`Its ${plural(total, "report")}`}>
			<ConflictReports
				war={conflict.inSentence}
				conflict={conflict.id}
				rows={reports.map((report) => toRow(report, 0, null, dataset))}
				page={{ number: 1, of: pages, first, total }}
			/>
		</Section>
	);
}

function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
	return (
		<section aria-labelledby={id} className="mt-10">
			<h2 id={id} className="mb-3 scroll-mt-4">
				{title}
			</h2>
			{children}
		</section>
	);
}

function partiesOf({ camps }: Conflict) {
	return camps.map(({ name, members, allies }) => ({
		name,
		members: members.map(bodyName),
		allies: allies.map(bodyName),
	}));
}
