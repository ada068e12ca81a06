import type { Metadata } from "next";
import type { ReactNode } from "react";
import Link from "@/components/ui/Link";

export const metadata: Metadata = {
	title: "Privacy",
	description:
		"No cookies, no tracking, nothing from third parties: what is kept in your browser, and what a server sees.",
};

export default function PrivacyPage() {
	return (
		<>
			<h1>Privacy</h1>
			<p className="mt-3 max-w-prose">
				This site sets no cookies, counts no visits, follows nobody, and has no accounts. Its pages load
				nothing from any other site: fonts, scripts and pictures all come from the address that you see.
			</p>
			<Section id="browser" title="What is kept in your browser">
				<p>Two things, and only where you ask for them. Neither is sent anywhere.</p>
				<ul className="grid list-disc gap-1 pl-5">
					<li>
						If you switch off the key <kbd>/</kbd> that opens the search, that choice is kept (in local
						storage, as ‘search-by-slash’) until you switch it on again or clear the site’s data.
					</li>
					<li>
						If you open a picture that was taken from here, what was read from it is kept until its view is
						open (in session storage, as ‘opened-picture’), and is gone with the tab at the latest.
					</li>
				</ul>
				<p>
					Your browser may keep copies of pages, pictures and data to show them faster, as it does for every
					site. Colours follow your system’s setting, which is read anew each time and not stored.
				</p>
			</Section>
			<Section id="pictures" title="Pictures that you open">
				<p>
					A picture that you <Link href="/open">open</Link> or drop on a page is read in your browser and
					stays on your machine. Only the address of the view that it names is asked for, as if you had
					followed a link to it.
				</p>
			</Section>
			<Section id="server" title="What the server sees">
				<p>
					As with every site, a request tells the server its time, the address that is asked for (with what
					was chosen, searched for or checked in it), your IP address, and what your browser says of itself.
					The program behind this site writes none of it down; it logs only its own errors. Whoever runs the
					server, or the network in front of it, may keep such records for a while to keep it running and
					safe: ask them.
				</p>
				<p>
					What you type into a search is looked up in your browser where scripts run; on the page of the
					search, and in <Link href="/check">Check a claim</Link>, it becomes part of the address.
				</p>
			</Section>
			<Section id="links" title="Links to elsewhere">
				<p>
					Links to sources, archives and licences lead to other sites, which see your visit and have rules of
					their own. They are not told from which page here you came.
				</p>
			</Section>
			<Section id="embeds" title="Charts on other sites">
				<p>
					A page elsewhere may show a chart from here in a frame. Your browser then asks this site for that
					chart; with the code that <Link href="/embed/make">embed</Link> gives, it does not say from which
					page. No cookie is set, nothing is stored, and the frame tells the page that holds it only its
					height. That page itself may do otherwise; its own rules apply to it.
				</p>
			</Section>
			<Section id="check" title="How to check it">
				<p>
					Each page names, in its Content-Security-Policy header, what the browser may load and run: scripts
					of this site alone, and nothing from elsewhere. How it is made is described under{" "}
					<Link href="/methodology">methodology</Link>.
				</p>
			</Section>
		</>
	);
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section className="mt-8 max-w-prose scroll-mt-4" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<div className="mt-2 grid gap-3">{children}</div>
		</section>
	);
}
