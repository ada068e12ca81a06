import type { Metadata } from "next";
import { cache } from "react";
import { cards } from "@/app/cards";
import { Answer } from "@/components/check/Answer";
import { ClaimForm } from "@/components/check/ClaimForm";
import { Examples } from "@/components/check/Examples";
import { NotRead } from "@/components/check/NotRead";
import { TwoReadings } from "@/components/check/TwoReadings";
import { conflictOptions } from "@/components/explorer/options";
import { ExportMenu } from "@/components/export/ExportMenu";
import { ChartStage } from "@/components/figure/ChartStage";
import { FigureCard } from "@/components/figure/FigureCard";
import Link from "@/components/ui/Link";
import { answerClaim, type ClaimAnswer } from "@/data/claim/answer";
import { exampleClaims } from "@/data/claim/examples";
import { heldOf } from "@/data/claim/held";
import { checkHref, type Question, readQuestion } from "@/data/claim/question";
import { openingsOf } from "@/data/claim/sides";
import { claimInWords } from "@/data/claim/words";
import { dataset } from "@/data/dataset";
import { formatEstimate } from "@/data/estimate";
import { permalinkQuery } from "@/data/permalink";
import type { Estimate } from "@/data/types";
import { encodeView } from "@/data/view";
import { queryOf } from "../search-params";
import { canonical, permalink } from "../site";

type Props = PageProps<"/check">;

/** A question and its answer; null where there is no claim. Kept for the request: its title and its page need both. */
const checked = cache((query: string): { question: Question; answer: ClaimAnswer | null } => {
	const question = readQuestion(new URLSearchParams(query), dataset);
	const { claim, date, choice } = question;
	return { question, answer: claim && answerClaim({ claim, date, ...choice }, dataset) };
});

async function checkedOf(props: Props) {
	return checked((await queryOf(props)).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const { question, answer } = await checkedOf(props);
	const { claim, choice, date, typed } = question;
	if (claim === null || answer === null)
		return {
			title: "Check a claim",
			description:
				"Set a number that you heard beside what was reported of that time: which reports it lies within, above or below.",
			alternates: { canonical: canonical("/check") },
		};
	const words = {
		title: `Check a claim: ${claimInWords(claim, choice, dataset)}`,
		description: `${answer.heading}.`,
	};
	return {
		...words,
		...cards([answer.figure.view], words),
		alternates: { canonical: canonical(checkHref(typed.n, choice, date, dataset)) },
		// There are as many answers as there are numbers.
		robots: { index: false },
	};
}

export default async function CheckPage(props: Props) {
	const { question, answer } = await checkedOf(props);
	const { claim, typed, choice, problems } = question;
	const wars = dataset.conflicts.filter(({ kind, id }) => kind === "war" || id === choice.conflict);
	return (
		<>
			<h1>Check a claim</h1>
			<p className="mt-2 max-w-prose">
				Set a number that you heard or read beside what was reported of that time.
			</p>
			<NotRead problems={problems} />
			<ClaimForm
				// Another address is another form: nothing of the last one stays in it.
				key={JSON.stringify([typed, choice])}
				question={{ typed, choice, problems }}
				conflicts={conflictOptions({ ...dataset, conflicts: wars })}
				wars={openingsOf(wars, dataset)}
			/>
			{question.readings ? <TwoReadings readings={question.readings} /> : null}
			{question.readings ? null : claim === null || answer === null ? (
				<Examples
					examples={exampleClaims.map((example) => ({
						...example,
						href: checkHref(example.n, example.choice, example.date, dataset),
					}))}
				/>
			) : (
				<Checked question={question} claim={claim} answer={answer} />
			)}
		</>
	);
}

interface CheckedProps {
	question: Question;
	claim: Estimate;
	answer: ClaimAnswer;
}

function Checked({ question, claim, answer }: CheckedProps) {
	const { typed, choice, date, notices } = question;
	const { figure } = answer;
	const query = encodeView(figure.view, dataset);
	const hrefOf = (other: Partial<typeof choice>) =>
		checkHref(typed.n, { ...choice, ...other }, date, dataset);
	return (
		<Answer
			answer={answer}
			readAs={formatEstimate(claim)}
			notices={notices}
			keepFields={question.keepFields}
			isUndated={date === null}
			held={
				answer.reports.length > 0
					? []
					: heldOf(choice.conflict, dataset).map((one) => ({ ...one, href: hrefOf(one.choice) }))
			}
			hrefAs={(measure) => hrefOf({ measure })}
		>
			<FigureCard
				figure={figure}
				actions={
					<>
						<ExportMenu query={query} permalink={permalink(`/explore?${permalinkQuery(figure)}`)} />
						<p className="mt-3 print:hidden">
							<Link href={`/explore?${query}`} className="font-semibold">
								Open this comparison in the explorer
							</Link>{" "}
							to see other days and sources.
						</p>
					</>
				}
			>
				<ChartStage figure={figure} query={query} goLive="when-touched" widest={1120} />
			</FigureCard>
		</Answer>
	);
}
