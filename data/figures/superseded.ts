import { dayFromNumber, onDate } from "../dates";
import { formatEstimate } from "../estimate";
import { supersededBy } from "../revisions";
import type { Dataset, Report, View } from "../types";
import type { Line } from "./figure";
import type { ChartParts } from "./parts";
import { plural } from "./plain-words";

/**
 * Marks, on any chart, what its own source had replaced by the View's known-on day, or by today: such a figure stays,
 * dimmed, and says by what it was superseded. Numbers computed from several reports are left as they are.
 */
export function markSuperseded(
	parts: ChartParts,
	view: View,
	reports: readonly Report[],
	data: Dataset,
): ChartParts & { superseded: readonly string[] } {
	const flags = new Map<string, string>();
	for (const report of reports) {
		const later = supersededBy(report, view, data);
		if (later?.published)
			flags.set(
				report.id,
				`superseded ${onDate(later.published)} by ${formatEstimate(later.estimate)} of the same source`,
			);
	}
	if (flags.size === 0) return { ...parts, superseded: [] };
	const marked = new Set<number>();
	const marks = parts.marks.map((mark) => {
		// Where several yardsticks are laid under one chart, a mark's id names its yardstick too; its row is the report's.
		if (!flags.has(parts.rows[mark.row]?.id ?? mark.id)) return mark;
		if (parts.position.kind === "categories") marked.add(mark.position);
		return { ...mark, dimmed: true, superseded: true as const };
	});
	return {
		...parts,
		superseded: [...flags.keys()],
		marks,
		lines: parts.lines.map((line) => dimmedPoints(line, flags)),
		rows: parts.rows.map((row) => {
			const flag = flags.get(row.id);
			return flag === undefined ? row : { ...row, flags: [flag, ...row.flags] };
		}),
		position:
			parts.position.kind === "days"
				? parts.position
				: {
						...parts.position,
						categories: parts.position.categories.map((category, index) =>
							marked.has(index) ? { ...category, dimmed: true, superseded: true as const } : category,
						),
					},
		notes: [
			...(parts.notes ?? []),
			`Dimmed as superseded: ${plural(flags.size, "figure")}. The same source later gave another number for the same day or period.`,
		],
	};
}

/** A step is a difference of two rows and nobody's figure: nothing supersedes it. */
function dimmedPoints(line: Line, flags: ReadonlyMap<string, string>): Line {
	if (line.computed !== null) return line;
	return {
		...line,
		points: line.points.map((point) => {
			const superseded = flags.get(`${line.id}@${point.covered ?? dayFromNumber(point.position)}`);
			return superseded === undefined ? point : { ...point, superseded };
		}),
	};
}
