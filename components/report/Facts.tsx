import type { ReactNode } from "react";

/** A list of terms, in two columns where there is room. */
export function Facts({ children }: { children: ReactNode }) {
	return <dl className="mt-3 border-b border-line">{children}</dl>;
}

export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
	return (
		<div className="grid gap-x-6 border-t border-line py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
			<dt className="text-muted">{term}</dt>
			<dd className="max-w-prose break-words">{children}</dd>
		</div>
	);
}

/** A further sentence under a fact. */
export function Aside({ children }: { children: ReactNode }) {
	return <span className="mt-1 block text-sm text-muted">{children}</span>;
}

/** Says that a number is this site's arithmetic and not the source's. */
export function Computed() {
	return <span className="ml-1 border border-line px-1 text-xs text-muted">computed</span>;
}
