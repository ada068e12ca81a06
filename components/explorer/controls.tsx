import { type ReactNode, useState } from "react";

export interface Option {
	value: string;
	label: string;
	disabled?: boolean;
}

export const field = "w-full min-w-0 rounded border border-line bg-page px-2 py-1.5 text-sm text-ink";

interface SelectProps {
	name: string;
	label: string;
	value: string;
	options: readonly (Option | { label: string; options: readonly Option[] })[];
	onChange: (value: string) => void;
}

export function Select({ name, label, value, options, onChange }: SelectProps) {
	return (
		<label className="grid min-w-0 content-start gap-1 text-sm">
			<span>{label}</span>
			<select name={name} value={value} onChange={(event) => onChange(event.target.value)} className={field}>
				{options.map((option) =>
					"options" in option ? (
						<optgroup key={option.label} label={option.label}>
							{option.options.map(toOption)}
						</optgroup>
					) : (
						toOption(option)
					),
				)}
			</select>
		</label>
	);
}

function toOption({ value, label, disabled }: Option) {
	return (
		<option key={value} value={value} disabled={disabled}>
			{label}
		</option>
	);
}

interface CheckListProps {
	name: string;
	legend: string;
	chosen: readonly string[];
	options: readonly Option[];
	onChange: (chosen: string[]) => void;
	/** True where no more can be chosen. */
	full?: boolean;
}

export function CheckList({ name, legend, chosen, options, onChange, full = false }: CheckListProps) {
	const toggle = (value: string, on: boolean) =>
		onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
	return (
		<fieldset className="text-sm">
			<legend className="mb-1">{legend}</legend>
			<div className="grid gap-1.5">
				{options.map(({ value, label }) => (
					<label key={value} className="flex items-start gap-2">
						<input
							type="checkbox"
							name={name}
							value={value}
							checked={chosen.includes(value)}
							disabled={full && !chosen.includes(value)}
							onChange={(event) => toggle(value, event.target.checked)}
							className="mt-0.5"
						/>
						<span>{label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface FoldProps {
	title: string;
	count: number;
	/** Where a choice is there by default, it does not open the part. */
	folded?: boolean;
	children: ReactNode;
}

/** A part of the form that can be folded. It opens by itself only at first: a last box unticked must not fold it. */
export function Fold({ title, count, folded = false, children }: FoldProps) {
	const [openAtFirst] = useState(count > 0 && !folded);
	return (
		<details className="border-t border-line py-2" open={openAtFirst}>
			<summary className="text-sm font-semibold">
				{title}
				{count > 0 ? <span className="font-normal text-muted"> ({count} chosen)</span> : null}
			</summary>
			<div className="mt-2">{children}</div>
		</details>
	);
}
