import Link from "@/components/ui/Link";
import { Items, Section } from "./parts";

export function Limits() {
	return (
		<Section id="limits">
			<Items>
				<li>
					<strong>No averages.</strong> A mean of a ministry’s count and its enemy’s estimate is nobody’s
					finding.
				</li>
				<li>
					<strong>No interpolation.</strong> Between two reports of a source nothing is known from it, and
					nothing is filled in.
				</li>
				<li>
					<strong>No conversions.</strong> Casualties are not divided by four to give dead; dead are not
					multiplied to give wounded.
				</li>
				<li>
					<strong>No verdict on the truth.</strong> Sources are neither ranked nor weighted nor scored.{" "}
					<Link href="/check">Check a claim</Link> sets a number beside what was reported of its time, within,
					above or below; it does not say which is so.
				</li>
				<li>
					<strong>No names of the dead.</strong> Counts of names are shown as counts.
				</li>
				<li>
					<strong>No tracking of readers.</strong> To read the site no account is needed and no personal data
					is asked for.
				</li>
			</Items>
			<p>
				What is computed here, such as a number of days or a rate, is marked as computed, shows how, and
				carries both bounds of the figure it comes from.
			</p>
			<p>
				A figure without a page on which it can be looked up does not enter the dataset, however well known it
				is. So some figures that are often heard are not here.
			</p>
		</Section>
	);
}
