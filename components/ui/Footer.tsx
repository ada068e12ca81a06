import Link from "@/components/ui/Link";
import { PrintedAddress } from "./PrintedAddress";

interface FooterProps {
	/** SITE_URL, or empty. */
	site: string;
	version: string;
	/** The newest publication day of a report, in words. */
	readTo: string;
	recordedTo: string;
}

/** Up to which day the data was read, its version and licence: on every page. */
export function Footer({ site, version, readTo, recordedTo }: FooterProps) {
	return (
		<footer className="mt-16 print:mt-6 border-t border-line bg-panel text-sm text-muted">
			<div className="mx-auto grid max-w-6xl gap-2 px-4 py-6 print:px-0 print:py-2">
				<PrintedAddress site={site} />
				<p>
					Reports published up to {readTo} were read; how far each count reaches stands under its chart. Later
					reports are not in it. Entered by {recordedTo}. Dataset version {version}.
				</p>
				<p>
					Every unit is a person. This site shows what was reported, by whom and when; it does not say which
					figure is true.{" "}
					<span className="print:hidden">
						<Link href="/methodology">How it is made</Link>, <Link href="/data">data</Link>,{" "}
						<Link href="/data/corrections">corrections</Link>, <a href="/feed.xml">feed</a>,{" "}
						<Link href="/privacy" prefetch={false}>
							privacy
						</Link>
						,{" "}
						<Link href="/open" prefetch={false}>
							open a picture from here
						</Link>
						.{" "}
					</span>
					Compilation CC BY 4.0; each figure belongs to the source named beside it.
				</p>
			</div>
		</footer>
	);
}
