import Link from "@/components/ui/Link";

const examples = [
	[
		"/api/v1/reports.csv?source=nato",
		"the reports of a view: what the explorer shows for the same parameters",
	],
	["/api/v1/reports.csv?scope=all&conflict=syria-2011", "every report on a war, whatever it counts"],
	["/api/v1/sources.json?conflict=syria-2011", "the sources that spoke of it"],
	["/api/v1/conflicts.json", "all conflicts, with their sides"],
	["/api/v1/figure.json?to=2022-03-31", "all that a chart shows, without pixels"],
	[
		"/api/v1/figure.csv?view=side%3Drussia&view=side%3Dukraine",
		"the rows of two views side by side; the same for figure.json and chart.png",
	],
	["/api/v1/series/ua-general-staff-personnel.csv", "the rows of one series"],
	["/api/v1/ledger.json", "what was changed, and why"],
] as const;

/** For programs: the addresses, and what they promise. */
export function Programs() {
	return (
		<section className="mt-10 scroll-mt-4 max-w-prose" aria-labelledby="programs">
			<h2 id="programs">For programs</h2>
			<div className="mt-3 grid gap-3">
				<p>
					The same parameters as in the explorer’s address, with .csv or .json. No key is needed, a page
					elsewhere may read it, and an ETag saves a second transfer. A parameter that cannot be read is
					refused, with a message that names it and says what would be accepted. All of it is described in an{" "}
					<a href="/api/v1/openapi.json">OpenAPI document</a>.
				</p>
				<ul className="grid list-disc gap-2 pl-5">
					{examples.map(([href, what]) => (
						<li key={href}>
							<a href={href} className="wrap-anywhere">
								<code>{href}</code>
							</a>
							: {what}
						</li>
					))}
				</ul>
				<p>
					What is newly entered and corrected is in the <a href="/feed.xml">feed (Atom)</a>, which takes
					parameters too, as in <a href="/feed.xml?conflict=gaza-2023">/feed.xml?conflict=gaza-2023</a>, and
					in the <Link href="/data/corrections">list of corrections</Link>.
				</p>
			</div>
		</section>
	);
}
