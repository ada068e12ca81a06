import Link from "@/components/ui/Link";

/** A number that a reader brings along: a plain form, which needs no script. */
export function CheckClaim() {
	return (
		<section aria-labelledby="check-claim" className="mt-10 max-w-prose print:hidden">
			<h2 id="check-claim">Heard a number?</h2>
			<form action="/check" method="get" className="mt-2">
				<label htmlFor="check-claim-n" className="text-sm text-muted">
					A number or a range, such as 15k or 7,000–15,000, of Russian soldiers killed
				</label>
				<span className="mt-1 flex gap-3">
					<input
						id="check-claim-n"
						type="text"
						name="n"
						autoComplete="off"
						spellCheck={false}
						className="min-w-0 flex-1 border border-line bg-panel px-3 py-2"
					/>
					<button type="submit" className="cursor-pointer border border-line bg-panel px-4 py-2">
						Check
					</button>
				</span>
			</form>
			<p className="mt-2 text-sm">
				It is set beside what was reported. Another war, side, measure or day is chosen at{" "}
				<Link href="/check">Check a claim</Link>.
			</p>
		</section>
	);
}
