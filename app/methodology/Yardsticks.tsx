import Link from "@/components/ui/Link";
import { formatEstimate } from "@/data/estimate";
import { linkTo } from "@/data/links";
import { sourceOf } from "@/data/select";
import type { Dataset } from "@/data/types";
import { defaultView } from "@/data/view";
import { Section } from "./parts";

export function Yardsticks({ data }: { data: Dataset }) {
	return (
		<Section id="yardsticks">
			<p>
				Readers ask how a number compares with another war. A chart may therefore carry a past war’s toll as a
				line or a band. It is drawn only where the measure and the group are the same, and it stays another
				war, with another length and its own definition of who is counted. It says nothing about which figure
				of the present war is right.
			</p>
			<p>
				A past war’s toll is a family of figures: they differ by who is counted, by the day they go up to, and
				by rounding. A band drawn on a chart spans only the final figures of one definition, each source’s
				last word. Interim, rounded and wider figures stand beside it with the reason. Some figures are set
				aside by our judgement, such as a likely slip of digits, and say why. A war of which no final figure
				is held has no band: a single toll can be chosen.
			</p>
			<p>
				<Link href="/yardsticks">All yardsticks</Link>, with the days that each covers and its rate, which is
				computed here.
			</p>
			<PressLine data={data} />
		</Section>
	);
}

/** The single line of the first chart is a press figure, and must not pass for the toll. */
function PressLine({ data }: { data: Dataset }) {
	const id = defaultView(data).baseline[0];
	const report = data.reports.find((candidate) => candidate.id === id);
	const [link] = report ? linkTo(report.id, data) : [];
	if (!report || !link) return null;
	return (
		<p>
			The first chart carries a single line: {formatEstimate(report.estimate)}, by{" "}
			{sourceOf(report, data).name} (<Link href={link.href}>its report</Link>). News reports of March 2022 set
			NATO’s estimate beside ‘about 15,000 over ten years’, and the line shows that comparison as it was made.
			It is a rounded press figure. The war was shorter than ten years, so a rate per year taken from it would
			be too low, and Soviet figures leave out the dead of the Afghan forces and the Afghan civilians.
		</p>
	);
}
