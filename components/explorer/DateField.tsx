import { useEffect, useId, useState } from "react";
import { formatDate, isDay } from "@/data/dates";
import { field } from "./controls";

interface DateFieldProps {
	name: string;
	label: string;
	value: string | null;
	/** The id of the form that it belongs to, where it stands outside it. */
	form?: string;
	/** Why a day cannot be applied, as a sentence; false where it can. */
	refuse?: (day: string) => string | false;
	onChange: (value: string | null) => void;
}

const FIRST = "1000-01-01";
const LAST = "2999-12-31";

const isInRange = (day: string) => isDay(day) && day >= FIRST && day <= LAST;

/**
 * A date that can be typed: a year that is half written is a date of antiquity to the browser, so the field keeps a
 * draft, and hands on only a day that can be applied. An emptied field is handed on when it is left. Where draft and
 * chart differ, the field says so: at once where the day contradicts another, else when it is left.
 */
export function DateField({ name, label, value, form, refuse, onChange }: DateFieldProps) {
	const id = useId();
	const [draft, setDraft] = useState(value ?? "");
	const [given, setGiven] = useState(value);
	/** What was wrong when the field was left; an unfinished date is no mistake before. */
	const [leftWith, setLeftWith] = useState("");
	if (value !== given) {
		setGiven(value);
		setDraft(value ?? "");
		setLeftWith("");
	}
	const contradiction = isInRange(draft) && draft !== value && refuse ? refuse(draft) : false;
	const problem = contradiction || leftWith;
	const applies = isInRange(draft) && draft !== value && !contradiction;
	// A day that was refused is applied as soon as nothing stands against it any more.
	// biome-ignore lint/correctness/useExhaustiveDependencies: handed on once
	useEffect(() => {
		if (applies) onChange(draft);
	}, [applies, draft]);

	function leave(input: HTMLInputElement) {
		if (input.validity.badInput) setLeftWith("This is no full calendar date.");
		else if (draft !== "" && !isInRange(draft)) setLeftWith("Years from 1000 to 2999 are read.");
		else if (draft === "" && value !== null) onChange(null);
		else setLeftWith("");
	}

	return (
		<div className="grid min-w-0 content-start gap-1 text-sm">
			<label htmlFor={`${id}-input`}>{label}</label>
			<input
				id={`${id}-input`}
				type="date"
				name={name}
				form={form}
				min={FIRST}
				max={LAST}
				value={draft}
				aria-invalid={problem ? true : undefined}
				aria-describedby={problem ? `${id}-problem` : undefined}
				onChange={(event) => {
					setDraft(event.target.value);
					setLeftWith("");
				}}
				onBlur={(event) => leave(event.target)}
				className={field}
			/>
			{problem ? (
				<p id={`${id}-problem`} role="alert" className="border-l-4 border-muted pl-2 text-xs">
					{problem} Not applied: the chart has{" "}
					{value === null ? "no such limit" : `still ${formatDate(value)}`}.
				</p>
			) : null}
		</div>
	);
}
