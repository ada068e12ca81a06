import type { ReactNode } from "react";

export const fieldId = (name: string) => `check-${name}`;

/** What ties a control to the words about it: its id, its hint and what was wrong with it. */
export function described(name: string, problems: readonly string[], hasHint = false) {
	const ids = [hasHint ? `${fieldId(name)}-hint` : "", problems.length > 0 ? `${fieldId(name)}-problem` : ""];
	return {
		id: fieldId(name),
		name,
		"aria-invalid": problems.length > 0 ? true : undefined,
		"aria-describedby": ids.filter(Boolean).join(" ") || undefined,
	};
}

interface FieldProps {
	name: string;
	label: string;
	hint?: string;
	problems: readonly string[];
	children: ReactNode;
}

/** A control with its label, what may be entered, and what was wrong with what was entered. */
export function Field({ name, label, hint, problems, children }: FieldProps) {
	return (
		<div className="grid min-w-0 content-start gap-1 text-sm">
			<label htmlFor={fieldId(name)} className="font-semibold">
				{label}
			</label>
			{hint ? (
				<p id={`${fieldId(name)}-hint`} className="text-muted">
					{hint}
				</p>
			) : null}
			{children}
			{problems.length > 0 ? (
				<div
					id={`${fieldId(name)}-problem`}
					className="border-l-4 border-muted bg-mark px-2 py-1 break-words"
				>
					{problems.map((problem) => (
						<p key={problem}>{problem}</p>
					))}
				</div>
			) : null}
		</div>
	);
}
