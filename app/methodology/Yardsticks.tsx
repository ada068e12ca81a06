import Link from "next/link";
import { daysInclusive, formatDate } from "@/data/dates";
import { formatCount, formatEstimate } from "@/data/estimate";
import { baselinesOf } from "@/data/figures/baselines";
import { linkTo } from "@/data/links";
import { sourceOf } from "@/data/select";
import type { Conflict, Dataset } from "@/data/types";
import { defaultView } from "@/data/view";
import { Items, Section } from "./parts";

export function Yardsticks({ data }: { data: Dataset }) {
	const [first] = defaultView(data).baseline;
	const founding = data.reports.find(({ id }) => id === first);
	return (
		<Section id="yardsticks">
			<p>
				Readers ask how a number compares with another war. A chart may therefore carry a past war’s toll as a
				line or a band. It is drawn only where the measure is the same, and it stays another war, with another
				length and its own definition of who is counted. It says nothing about which figure of the present war
				is right.
			</p>
			{data.conflicts
				.filter(({ id }) => id === founding?.conflict)
				.map((conflict) => (
					<Family key={conflict.id} conflict={conflict} data={data} />
				))}
			<p>
				Every past war that can be a yardstick, with its tolls, lengths and rates, is on{" "}
				<Link href="/yardsticks">the page of yardsticks</Link>.
			</p>
		</Section>
	);
}

/** A past war's toll is a family of figures: all are listed, with what sets each apart. */
function Family({ conflict, data }: { conflict: Conflict; data: Dataset }) {
	if (!conflict.yardstick || conflict.end === null) return null;
	const view = { ...defaultView(data), measure: conflict.yardstick.measure, baseline: [conflict.id] };
	const [band] = baselinesOf(view, data);
	if (!band) return null;
	return (
		<>
			<h3 className="first-letter:uppercase">{conflict.inSentence}</h3>
			<p>
				It lasted from {formatDate(conflict.start)} to {formatDate(conflict.end)}:{" "}
				{formatCount(daysInclusive(conflict.start, conflict.end))} days with both ends counted, which is
				computed here. There is no one toll. The figures held here differ by who is counted, by the day they
				go up to, and by rounding:
			</p>
			<Items>
				{band.members.map(({ id, text, reason, href }) => (
					<li key={id}>
						<Link href={href}>{text}</Link>
						<span className="text-muted"> ({reason})</span>
					</li>
				))}
			</Items>
			<p>
				A band drawn on a chart spans only the final figures of one definition, not the whole list. Interim,
				rounded and wider figures stand beside it with the reason.
			</p>
			<PressLine conflict={conflict} data={data} />
		</>
	);
}

/** The single line of the first chart is a press figure, and must not pass for the toll. */
function PressLine({ conflict, data }: { conflict: Conflict; data: Dataset }) {
	const id = defaultView(data).baseline[0];
	const report = data.reports.find((candidate) => candidate.id === id && candidate.conflict === conflict.id);
	const [link] = report ? linkTo(report.id, data) : [];
	if (!report || !link) return null;
	return (
		<p>
			The first chart carries a single line instead: {formatEstimate(report.estimate)}, by{" "}
			{sourceOf(report, data).name} (<Link href={link.href}>its report</Link>). News reports of March 2022 set
			NATO’s estimate beside ‘about 15,000 over ten years’, and the line shows that comparison as it was made.
			It is a rounded press figure. The war was shorter than ten years, so a rate per year taken from it would
			be too low, and Soviet figures leave out the dead of the Afghan forces and the Afghan civilians.
		</p>
	);
}
