"use client";

import { useState } from "react";
import { MOST_CHARACTERS, MOST_TYPED } from "@/data/claim/limits";
import type { Question } from "@/data/claim/question";
import type { Opening } from "@/data/claim/sides";
import { isDay } from "@/data/dates";
import { groups, measures } from "@/data/vocabulary";
import { described, Field } from "./Field";

interface Option {
	value: string;
	label: string;
}

interface ClaimFormProps {
	question: Pick<Question, "typed" | "choice" | "problems">;
	conflicts: readonly { label: string; options: readonly Option[] }[];
	/** By id of the war, so that another can be chosen without asking the server. */
	wars: Readonly<Record<string, Opening>>;
}

const box = "w-full min-w-0 rounded border border-line bg-page px-2 py-1.5 text-ink";

/** The question as a plain GET form. Without scripts it offers the sides of the war that is shown. */
export function ClaimForm({ question: { typed, choice, problems }, conflicts, wars }: ClaimFormProps) {
	const [chosen, choose] = useState<Record<keyof typeof choice, string>>(choice);
	const chooseWar = (conflict: string) => {
		const war = wars[conflict];
		if (war) choose({ conflict, side: war.side, group: war.group, measure: war.measure });
	};
	const select = (
		name: keyof typeof choice,
		label: string,
		options: readonly Option[],
		onChange = (value: string) => choose({ ...chosen, [name]: value }),
	) => (
		<Field name={name} label={label} problems={problems[name] ?? []}>
			<select
				{...described(name, problems[name] ?? [])}
				value={chosen[name]}
				onChange={(event) => onChange(event.target.value)}
				className={box}
			>
				{name === "conflict"
					? conflicts.map((group) => (
							<optgroup key={group.label} label={group.label}>
								{group.options.map(toOption)}
							</optgroup>
						))
					: options.map(toOption)}
			</select>
		</Field>
	);
	return (
		<form
			method="get"
			action="/check"
			aria-label="The claim to check"
			className="mt-4 grid gap-4 rounded border border-line bg-panel p-4 sm:grid-cols-2 lg:grid-cols-4"
		>
			<div className="sm:col-span-2">
				<Field
					name="n"
					label="The number, as you heard it"
					hint={`A number or a range: 15k, 7,000–15,000, more than 1.2 million, 31,000 soldiers. Up to ${MOST_CHARACTERS} characters are read.`}
					problems={problems.n ?? []}
				>
					<input
						{...described("n", problems.n ?? [], true)}
						type="text"
						defaultValue={typed.n}
						maxLength={MOST_TYPED}
						autoComplete="off"
						spellCheck={false}
						className={`${box} text-base`}
					/>
				</Field>
			</div>
			<div className="sm:col-span-2">
				<Field
					name="date"
					label="Said on, or as of"
					hint="Left empty, it is set beside the newest figures"
					problems={problems.date ?? []}
				>
					<input
						{...described("date", problems.date ?? [], true)}
						// What is no day would vanish from a field for dates; here it stays to be put right.
						type={typed.date === "" || isDay(typed.date) ? "date" : "text"}
						defaultValue={typed.date}
						maxLength={MOST_TYPED}
						min="1000-01-01"
						max="2999-12-31"
						className={`${box} text-base`}
					/>
				</Field>
			</div>
			<div className="sm:col-span-2 lg:col-span-1">{select("conflict", "War", [], chooseWar)}</div>
			{select("side", "Whose losses", wars[chosen.conflict]?.sides ?? [])}
			{select("group", "Who is counted", optionsOf(groups))}
			{select("measure", "Counted as", optionsOf(measures))}
			<div className="flex flex-wrap items-center gap-4 sm:col-span-2 lg:col-span-4">
				<button type="submit" className="cursor-pointer rounded bg-accent px-4 py-2 font-semibold text-panel">
					Check
				</button>
				<a href="/check" className="text-sm">
					Start again
				</a>
			</div>
		</form>
	);
}

function toOption({ value, label }: Option) {
	return (
		<option key={value} value={value}>
			{label}
		</option>
	);
}

function optionsOf(vocabulary: Record<string, string>): Option[] {
	return Object.entries(vocabulary).map(([value, label]) => ({ value, label }));
}
