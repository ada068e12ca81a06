import type { Question } from "@/data/claim/question";
import { fieldId } from "./Field";

const labels: Record<string, string> = {
	n: "the number",
	conflict: "the war",
	side: "whose losses",
	group: "who is counted",
	measure: "what it is counted as",
	date: "the date",
};

/** Says that something could not be used and leads to the field that says what; tells what belongs to no field. */
export function NotRead({ problems }: Pick<Question, "problems">) {
	const fields = Object.keys(labels).filter((name) => name in problems);
	const others = problems.address ?? [];
	if (fields.length + others.length === 0) return null;
	return (
		<div role="status" className="mt-4 rounded border border-line bg-mark p-3 text-sm">
			{fields.length > 0 ? (
				<p>
					Not everything could be used. What is wrong stands beside{" "}
					{fields.map((name, at) => (
						<span key={name}>
							{at > 0 ? ", " : ""}
							<a href={`#${fieldId(name)}`}>{labels[name]}</a>
						</span>
					))}
					.
				</p>
			) : null}
			{others.length > 0 ? (
				<ul className="list-disc pl-5 break-words">
					{others.slice(0, 6).map((message) => (
						<li key={message}>{message}</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
