interface ExamplesProps {
	examples: readonly { href: string; n: string; about: string }[];
}

/** What the page answers before anything was asked, with claims to try. */
export function Examples({ examples }: ExamplesProps) {
	return (
		<section aria-labelledby="examples" className="mt-6 max-w-prose">
			<h2 id="examples">Three claims to try</h2>
			<ul className="mt-2 grid list-disc gap-2 pl-5">
				{examples.map(({ href, n, about }) => (
					<li key={href}>
						<a href={href}>‘{n}’</a>: {about}
					</li>
				))}
			</ul>
			<p className="mt-4">
				The answer lists each source’s latest figure of that time, and says of each whether the number lies
				within it, above or below it. It shows how the same number reads as killed, as casualties or as
				losses, which are often confused. It says what was reported. It does not say whether a claim is so.
			</p>
		</section>
	);
}
