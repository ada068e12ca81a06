import type { NotOpened } from "./go-home";

/** Why no view was opened. A file's words stand here as text. */
export function Hindrance({ of: { problem, page } }: { of: NotOpened }) {
	return (
		<>
			<p className="mt-2 break-words">{problem}</p>
			{page ? (
				<p className="mt-2">
					<a href={page}>Open its view</a>
				</p>
			) : null}
		</>
	);
}
