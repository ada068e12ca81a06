import type { Category } from "@/data/figures/figure";

/** The day that a row covers, with the word for why it is dimmed: replaced by its source, or before the stated window. */
export function rowDay({ day, dimmed, superseded }: Pick<Category, "day" | "dimmed" | "superseded">): string {
	if (day === "") return "";
	if (superseded) return `${day} (superseded)`;
	return dimmed ? `${day} (old)` : day;
}
