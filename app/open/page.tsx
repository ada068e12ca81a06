import type { Metadata } from "next";
import { canonical } from "@/app/site";
import { ChooseFile } from "@/components/open/ChooseFile";
import Link from "@/components/ui/Link";

export const metadata: Metadata = {
	title: "Open a picture",
	description:
		"Choose a picture that was taken from this site: it opens the very same view, and says which of its figures have changed since.",
	alternates: { canonical: canonical("/open") },
};

export default function OpenPage() {
	return (
		<>
			<h1>Open a picture</h1>
			<p className="mt-2 max-w-prose">
				Every picture taken from this site carries its view. Choose one here, or drop it on any page: the same
				view opens, and says what has changed since the picture was made, figure by figure.
			</p>
			<ChooseFile />
			<noscript>
				<p className="mt-4 max-w-prose rounded border border-line bg-mark p-3">
					A picture can be read only where scripts run. The address printed at its foot leads to the same view
					without them.
				</p>
			</noscript>
			<h2 className="mt-8">What happens with the file</h2>
			<p className="mt-2 max-w-prose">
				It is read on your own machine and never leaves it. What the page looks for is the view's address, the
				version of the dataset, and for each figure an id and a short hash of its numbers. Files of up to 60
				MB are read.
			</p>
			<h2 className="mt-8">Where a file carries nothing</h2>
			<p className="mt-2 max-w-prose">
				Social networks, messengers and many programs take out whatever a picture carries, and a screenshot
				never had it. The address printed at the picture's foot leads to the same view: type it into the
				address bar. What changed since is listed in the <Link href="/data/corrections">corrections</Link>.
			</p>
		</>
	);
}
