import type { TwoReadings as Readings } from "@/data/claim/question";

/** Asks which holds where the words of a claim and the fields beside it say different things. Nothing is compared yet. */
export function TwoReadings({ readings: { sentence, useText, keepFields } }: { readings: Readings }) {
	return (
		<section
			aria-labelledby="two-readings"
			className="mt-6 max-w-prose rounded border border-line bg-mark p-4"
		>
			<h2 id="two-readings">The text and the fields differ</h2>
			<p className="mt-2">{sentence} Which of them is meant?</p>
			<ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2 font-semibold">
				<li>
					<a href={useText}>Use what the text says</a>
				</li>
				<li>
					<a href={keepFields}>Keep the fields</a>
				</li>
			</ul>
		</section>
	);
}
