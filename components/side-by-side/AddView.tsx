import Link from "@/components/ui/Link";

interface AddViewProps {
	/** The queries of the views that stand there already. */
	present: readonly string[];
	/** Views that can be chosen from a list, under headings. */
	additions: readonly { label: string; views: readonly { label: string; query: string }[] }[];
	/** Other sets, each a link. */
	pairs: readonly { label: string; href: string }[];
	/** What was pasted and could not be read; null where nothing was. */
	refused: { text: string; message: string } | null;
	/** The most views that stand side by side. */
	most: number;
}

const box = "min-w-0 rounded border border-line bg-page px-2 py-1.5 text-sm text-ink";
const button = "cursor-pointer rounded border border-line bg-page px-3 py-1.5 text-sm";

/** Ways to put another view beside those that stand there: plain forms and links, which need no script. */
export function AddView({ present, additions, pairs, refused, most }: AddViewProps) {
	return (
		<section
			aria-labelledby="add"
			className="print:hidden mt-6 rounded border border-line bg-panel p-4 sm:p-5"
		>
			<h2 id="add">Put another view beside these</h2>
			{present.length >= most ? (
				<p className="mt-2 text-sm">
					{most} views stand here, and more would be too small to read: remove one to add another.
				</p>
			) : (
				<div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-5 min-[1000px]:grid-cols-2">
					<form action="/side-by-side" method="get">
						<Present queries={present} />
						<label htmlFor="add-chosen" className="text-sm">
							From the same war, or the same measure in another one
						</label>
						<span className="mt-1 flex flex-wrap gap-3">
							<select id="add-chosen" name="add" className={`${box} flex-[1_1_12rem]`}>
								{additions.map(({ label, views }) => (
									<optgroup key={label} label={label}>
										{views.map((view) => (
											<option key={view.query} value={`/explore?${view.query}`}>
												{view.label}
											</option>
										))}
									</optgroup>
								))}
							</select>
							<button type="submit" className={button}>
								Add this view
							</button>
						</span>
					</form>
					<form action="/side-by-side" method="get">
						<Present queries={present} />
						<label htmlFor="add-pasted" className="text-sm">
							Any view of the explorer, by its address
						</label>
						<span className="mt-1 flex flex-wrap gap-3">
							<input
								id="add-pasted"
								name="add"
								required
								defaultValue={refused?.text ?? ""}
								aria-invalid={refused ? true : undefined}
								aria-describedby={refused ? "add-refused" : undefined}
								placeholder="/explore?side=ukraine&measure=killed"
								spellCheck={false}
								autoComplete="off"
								className={`${box} flex-[1_1_12rem]`}
							/>
							<button type="submit" className={button}>
								Add this address
							</button>
						</span>
						{refused ? (
							<p id="add-refused" role="alert" className="mt-2 rounded bg-mark p-2 text-sm break-words">
								{refused.message}
							</p>
						) : null}
					</form>
				</div>
			)}
			{pairs.length > 0 ? (
				<>
					<h3 className="mt-5">Instead of these</h3>
					<ul className="mt-1 grid gap-1 text-sm">
						{pairs.map(({ label, href }) => (
							<li key={href}>
								<Link href={href} prefetch={false}>
									{label}
								</Link>
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}

/** The views that stand there, handed on with a form. */
function Present({ queries }: { queries: readonly string[] }) {
	return queries.map((query) => <input key={query} type="hidden" name="view" value={query} />);
}
