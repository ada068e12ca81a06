import type { RawDataset } from "@/data/build";

/** What a source, a note, a report or an event might say to be taken for something else than text. */
export const POISONS = [
	'=HYPERLINK("http://zq7x")<zq7x onload=1>',
	`+1</script><zq7x>"'</title></textarea></style><zq7x>`,
	'-1"><svg onload=zq7x><zq7x onerror=1>',
	"@SUM(1)]]>--&gt;<!--<zq7x>-->",
	`'=1 ' zq7xon=1 " zq7xon=1 zq7x`,
	"{{zq7x}}<%=zq7x%>#{zq7x}\\write18{zq7x}}{\\input{zq7x}%$_^~&#",
	"zq7x\nER  - \nTY  - BOOK\n\n<zq7x>",
	"[zq7x](javascript:zq7x) ![zq7x](x) **b** | `c` <zq7x>",
	"javascript:zq7x &lt;zq7x&gt; &amp;#60;zq7x __proto__",
	"zq7x \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 e\u0301\u0302\u0303 \u{1f468}\u200d\u{1f469} \uff1d1",
] as const;

/** Short, for fields that have little room. */
const SHORT = ['<zq7x>"', "=1<zq7x>", "+<zq7x>", "'><zq7x>", "]]><zq7x>"];

/** Fields of free text, wherever they stand; of those with a limit how many letters they hold. */
const FREE = new Set(
	"name inSentence adjective fighters about counted readFirst title publisher aliases identity includes subset speaker basis note text what".split(
		" ",
	),
);
const LIMITED: Record<string, number> = { short: 28, label: 80, words: 80 };

/** The dataset with each of its free texts made to look like markup, a formula, a command or a field of some format. */
export function poisoned(raw: RawDataset): RawDataset {
	let count = 0;
	const next = <T>(all: readonly T[]) => all[count++ % all.length] as T;
	const walk = (value: unknown, key: string): unknown => {
		if (typeof value === "string") {
			const most = LIMITED[key];
			if (most !== undefined) return `${next(SHORT)}${value}`.slice(0, most).trim();
			return FREE.has(key) ? `${next(POISONS)} ${value}` : value;
		}
		if (Array.isArray(value)) return value.map((one) => walk(one, key));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
	};
	return {
		...raw,
		conflicts: walk(raw.conflicts, "") as RawDataset["conflicts"],
		sources: walk(raw.sources, "") as RawDataset["sources"],
		bodies: Object.fromEntries(
			Object.entries(raw.bodies).map(([id, name]) => [id, `${next(POISONS)} ${name}`]),
		),
		reportFiles: raw.reportFiles.map((one) => ({ ...one, reports: walk(one.reports, "") as never })),
		series: raw.series.map((one) => ({ ...one, facts: walk(one.facts, "") as never })),
		ledger: walk(raw.ledger, "") as RawDataset["ledger"],
	};
}
