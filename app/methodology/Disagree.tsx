import { Section, Terms } from "./parts";

export function Disagree() {
	return (
		<Section id="disagree">
			<p>
				Two figures that differ are not always in conflict. These are the usual reasons, roughly from the
				plainest on:
			</p>
			<Terms
				entries={[
					[
						"they measure different things",
						"‘Killed’, ‘casualties’ and ‘losses’ are passed on as if they were one. Ukraine’s General Staff publishes a line headed ‘personnel’ that does not say killed; it has been printed as killed, as eliminated, and as killed, wounded and captured together.",
					],
					[
						"they count different people",
						"A ministry may count the troops under its own command and leave out militia, mercenaries, border guards or the interior ministry’s troops. Most sources do not say.",
					],
					[
						"one is a floor and one is an estimate",
						"A list of names holds whoever was found. An estimate tries to include those who were not. The first is lower even when both are right.",
					],
					[
						"they have an interest",
						"An army has reasons to give few losses of its own and many of its enemy’s. That is a reason to look at the stance, not a measure of the error.",
					],
					[
						"one rests on the other",
						"Officials quote an ally’s count, a model takes in published tallies, a president puts his army’s table into words. Such figures agree because they are one line of evidence. Where it is known, ‘rests on’ names it; where it is not, that proves nothing.",
					],
					[
						"a ratio was applied",
						"A number of wounded or of casualties may be the number of dead multiplied by a rule of thumb, often three wounded for each one killed. The two are then one figure and its multiple, and no ratio can be learnt from them.",
					],
					[
						"they are of different days",
						"In a war that costs many lives each day, figures two weeks apart differ even if everybody agrees. The day of publication hides this: an old figure is often quoted as new.",
					],
					[
						"they start on different days",
						"The Donetsk authorities counted from 1 January 2022 and others from 24 February. Where a count has another first day than the war, it is not entered as a running total.",
					],
					[
						"they were revised",
						"Names are found late, missing people are confirmed dead, duplicates are struck out. A step in a series may be a batch of older cases and not a bad week.",
					],
					[
						"something was lost on the way",
						"Translation, rounding and headlines change figures: ‘up to’ is dropped, ‘killed or wounded’ becomes ‘killed’. The qualifier here is the source’s where it could be read.",
					],
				]}
			/>
		</Section>
	);
}
