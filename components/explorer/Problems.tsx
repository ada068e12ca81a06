import type { ViewProblem } from "@/data/view-reader";

/** What a link said that could not be used: told to the reader, never passed over. */
export function Problems({ problems }: { problems: readonly ViewProblem[] }) {
	if (problems.length === 0) return null;
	return (
		<div role="status" className="mb-4 rounded border border-line bg-mark p-3 text-sm">
			<p className="font-semibold">
				{problems.every(({ renamed }) => renamed)
					? "Part of this link goes by a new name:"
					: "Part of this link could not be used:"}
			</p>
			<ul className="mt-1 list-disc pl-5 break-words">
				{problems.slice(0, 12).map(({ parameter, value, message, accepted }) => (
					<li key={`${parameter} ${value} ${message}`}>
						<code>{parameter}</code>: {message}.{accepted ? ` It can be: ${accepted}.` : ""}
					</li>
				))}
			</ul>
			{problems.length > 12 ? <p>and {problems.length - 12} more.</p> : null}
		</div>
	);
}
