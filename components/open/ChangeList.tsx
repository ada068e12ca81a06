import type { ChangedFigure, ChangedSince } from "@/data/figures/changed-since";

/** The figures of a picture that are others today, each with a link to its report. */
export function ChangeList({ since: { revised, replaced, gone } }: { since: ChangedSince }) {
	return (
		<>
			<List heading="Revised; today they say:" items={revised} />
			<List heading="Replaced by a later figure of the same source:" items={replaced} />
			<List
				heading="No longer on this chart; it may have been withdrawn, or corrected in what the chart chooses by:"
				items={gone.map((id) => ({ id, text: id, href: reportHref(id) }))}
			/>
		</>
	);
}

/** A series that was gone over may have changed in a thousand rows. */
const MOST = 10;

type Item = Pick<ChangedFigure, "id" | "text"> & { href: string | null };

function List({ heading, items }: { heading: string; items: readonly Item[] }) {
	if (items.length === 0) return null;
	return (
		<>
			<p className="mt-2">{heading}</p>
			<ul className="list-disc pl-5">
				{items.slice(0, MOST).map(({ id, text, href }) => (
					<li key={id}>{href === null ? text : <a href={href}>{text}</a>}</li>
				))}
			</ul>
			{items.length > MOST ? <p>and {items.length - MOST} more.</p> : null}
		</>
	);
}

/** The page of a report or of a series' row; null where an id looks like none, as a file may say what it likes. */
function reportHref(id: string): string | null {
	const [, report] = /^([a-z0-9-]+(?:@\d{4}-\d{2}-\d{2})?)(?:#step)?$/.exec(id) ?? [];
	return report ? `/reports/${report}` : null;
}
