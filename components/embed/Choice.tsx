"use client";

import { useId } from "react";

interface ChoiceProps<T extends string> {
	legend: string;
	value: T;
	/** Each choice with its words. */
	options: Record<T, string>;
	onChange: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ legend, value, options, onChange }: ChoiceProps<T>) {
	const name = useId();
	return (
		<fieldset>
			<legend className="font-semibold">{legend}</legend>
			{(Object.keys(options) as T[]).map((one) => (
				<label key={one} className="flex items-center gap-2 py-0.5">
					<input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
					{options[one]}
				</label>
			))}
		</fieldset>
	);
}
