import { PlainTable } from "@/components/ui/PlainTable";
import type { ColumnFacts } from "@/data/formats/table";

/** What each column of a file holds. */
export function ColumnTable({ file, columns }: { file: string; columns: readonly ColumnFacts[] }) {
	return (
		<PlainTable
			caption={`Columns of ${file}`}
			columns={[
				{ heading: "Column", className: "min-w-36" },
				{ heading: "Meaning", className: "min-w-44" },
				{ heading: "Type", className: "min-w-44" },
				{ heading: "Unit", className: "min-w-44" },
				{ heading: "Words used", className: "min-w-44" },
			]}
			rows={columns.map(({ name, description, type, unit, required, enum: words }) => ({
				key: name,
				cells: [
					<code key="name">{name}</code>,
					<InCode key="text" text={description} />,
					`${type}${required ? "" : ", or empty"}`,
					unit ?? "none",
					words ? words.join(", ") : "",
				],
			}))}
		/>
	);
}

/** A sentence in which words between backticks stand as code. */
function InCode({ text }: { text: string }) {
	const parts = text.split("`");
	return parts.map((part, index) =>
		index % 2 === 1 ? <code key={`${part}-after-${parts[index - 1]}`}>{part}</code> : part,
	);
}
