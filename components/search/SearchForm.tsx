/** The search box of a page: a plain form, which needs no script. */
export function SearchForm({ query }: { query: string }) {
	return (
		<search>
			<form action="/search" method="get" className="mt-4 max-w-2xl">
				<label htmlFor="search-query" className="text-sm text-muted">
					Words, a name, a figure (15,000 or 15000) or a date (23 March 2022)
				</label>
				<span className="mt-1 flex gap-3">
					<input
						id="search-query"
						type="search"
						name="q"
						defaultValue={query}
						maxLength={200}
						spellCheck={false}
						className="min-w-0 flex-1 border border-line bg-panel px-3 py-2"
					/>
					<button type="submit" className="border border-line bg-panel px-4 py-2">
						Search
					</button>
				</span>
			</form>
		</search>
	);
}
