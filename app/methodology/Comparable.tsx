import { PlainTable } from "@/components/ui/PlainTable";
import { gradeWords, ruleTexts } from "@/data/comparable";
import { Section } from "./parts";

export function Comparable() {
	return (
		<Section id="comparable">
			<p>
				Wherever two figures, or a figure and a yardstick, stand together, they are graded by the rules below:{" "}
				{Object.values(gradeWords).join("; ")}. The worst difference decides. A chart prints the grade where
				it is not the first, with how many of its reports say what, on the page and in the exported image.
			</p>
			<p>
				What two sources both leave unstated counts as the same, since nothing shows a difference; what one
				states and the other does not is a difference. The grade is about what is counted. It says nothing
				about who is right, and how near two numbers are plays no part in it.
			</p>
			<PlainTable
				caption="What two figures may differ in, and what follows"
				columns={[
					{ heading: "Difference in" },
					{ heading: "Comparable with care", className: "min-w-56" },
					{ heading: "Not comparable", className: "min-w-56" },
				]}
				rows={ruleTexts.map(({ label, care, never }) => ({
					key: label,
					cells: [label, care ?? "–", never ?? "–"],
				}))}
			/>
		</Section>
	);
}
