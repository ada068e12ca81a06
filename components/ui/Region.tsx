import type { ReactNode } from "react";

/** A box that scrolls by itself, so that a wide table never makes the page scroll sideways. Reachable by keyboard. */
export function Region({ label, children }: { label: string; children: ReactNode }) {
	return (
		<section
			aria-label={label}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse.
			tabIndex={0}
			className="relative overflow-x-auto border border-line bg-panel print:overflow-visible print:border-0"
		>
			<p className="sticky left-0 w-max px-3 pt-2 text-xs text-muted sm:hidden print:hidden">
				The table scrolls sideways.
			</p>
			{children}
		</section>
	);
}

/** A caption as wide as the screen, not as the table, that stays in sight while the table is scrolled sideways. */
export function Caption({ children }: { children: ReactNode }) {
	return (
		<span className="sticky left-3 block max-w-[min(60rem,calc(100vw-4rem))] print:static print:max-w-none">
			{children}
		</span>
	);
}
