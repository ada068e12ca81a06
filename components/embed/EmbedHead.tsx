interface EmbedHeadProps {
	title: string;
	subtitle: string;
	/** Where the view is on the site. */
	href: string;
	/** What is said of a frozen embed; empty for a live one. */
	frozen: string;
}

/** What an embed shows, with the way to all of it. */
export function EmbedHead({ title, subtitle, href, frozen }: EmbedHeadProps) {
	return (
		<>
			<h1 id="figure-title" className="text-xl">
				<a href={href} className="text-ink">
					{title}
				</a>
			</h1>
			<p className="mt-1 text-sm text-muted">{subtitle}</p>
			{frozen ? (
				<p className="mt-2 border-l-4 border-muted pl-2 text-sm">
					{frozen} <a href={href}>See it in full</a>
				</p>
			) : null}
		</>
	);
}
