import Link from "@/components/ui/Link";
import { FamilyTable } from "@/components/yardstick/FamilyTable";
import { durationOf } from "@/data/conflict-record";
import { formatDate } from "@/data/dates";
import { formatCount, formatEstimate } from "@/data/estimate";
import { countedInFull, particularsOf } from "@/data/figures/words";
import { sourceOf } from "@/data/select";
import type { Dataset } from "@/data/types";
import { weakCitation } from "@/data/vocabulary";
import type { TollLine, WarYardsticks, YardstickFamily } from "@/data/yardstick-record";

interface WarProps {
	war: WarYardsticks;
	data: Dataset;
}

/** One past war: its length, its tolls by side and measure, and what of it can't be a yardstick. */
export function War({ war: { conflict, families, refused }, data }: WarProps) {
	const duration = durationOf(conflict, data);
	return (
		<section aria-labelledby={conflict.id} className="mt-12">
			<h3 id={conflict.id} className="scroll-mt-4 text-lg">
				<Link href={`/conflicts/${conflict.id}`} prefetch={false}>
					{conflict.name}
				</Link>
			</h3>
			{duration ? (
				<p className="mt-1">
					{formatDate(conflict.start)} to {formatDate(duration.to)}: {formatCount(duration.days)} days, both
					ends counted (computed).
				</p>
			) : null}
			{families.map((family) => (
				<Family key={family.key} family={family} war={conflict.name} />
			))}
			{refused.length > 0 ? (
				<details className="mt-3 text-sm">
					<summary>
						{refused.length} {refused.length === 1 ? "figure" : "figures"} of this war that cannot be a
						yardstick, and why
					</summary>
					<ul className="mt-1 grid max-w-prose gap-1 pl-1">
						{refused.map(({ report, reason }) => (
							<li key={report.id}>
								<Link href={`/reports/${report.id}`} prefetch={false}>
									{sourceOf(report, data).name}: {formatEstimate(report.estimate)}
								</Link>{" "}
								<span className="text-muted">
									({countedInFull(report, data)}): {reason}
								</span>
							</li>
						))}
					</ul>
				</details>
			) : null}
		</section>
	);
}

function Family({ family, war }: { family: YardstickFamily; war: string }) {
	const { heading, host, band, noBand, tolls } = family;
	return (
		<div className="mt-4">
			<h4 className="font-semibold first-letter:uppercase">{heading}</h4>
			<p className="mt-1 mb-2 max-w-prose text-sm text-muted">
				{noBand ? `${noBand} ` : ""}
				{host
					? `To be laid under: ${host}.`
					: "No chart of a war that goes on counts the same group and measure."}
			</p>
			<FamilyTable
				caption={`${war}: ${heading}`}
				lines={[
					...(band
						? [
								{
									...band,
									report: null,
									source: `Band: ${band.sources}`,
									remarks: ["the final figures of one definition"],
									lay: band.href,
								},
							]
						: []),
					...tolls.map(tollLine),
				]}
			/>
		</div>
	);
}

function tollLine({ report, source, why, href, ...line }: TollLine) {
	return {
		...line,
		report: `/reports/${report.id}`,
		source: { name: source, href: `/sources/${report.source}` },
		remarks: [
			why ?? "",
			...particularsOf(report),
			report.citation.weak ? `weak citation: ${weakCitation}` : "",
		].filter(Boolean),
		lay: href,
	};
}
