import { median } from "../measure";
import { type Line, spread } from "../summary";
import { type Entry, ours, peers } from "./libraries";
import type { Run } from "./pages/contract";

/** All runs, by size and page. */
export type Measured = Map<number, Map<string, Run[]>>;

type Time = "draw" | "half" | "png";

const titles: Record<Time, string> = {
	draw: "Complete frame",
	half: "Filter: half of the sources off",
	png: "PNG",
};

const mid = (runs: readonly Run[], time: Time) => median(runs.map((run) => run[time]));

/** One table: times with their spread, and how many times longer each peer takes than this project from its Figure. */
export function tableOf(measured: Measured, bytes: Record<string, number>): string {
	const sizes = [...measured.keys()];
	const head = ["ms (least–most), × ours", ...sizes.map((size) => size.toLocaleString("en-GB"))];
	const lines = [row(head), row(head.map((_, index) => (index === 0 ? "---" : "--:")))];
	for (const time of ["draw", "half", "png"] as const) {
		lines.push(row([`**${titles[time]}**`, ...sizes.map(() => "")]));
		for (const entry of [...ours, ...peers])
			lines.push(row([entry.name, ...sizes.map((size) => cell(measured.get(size), entry, time))]));
		lines.push(row(["*fastest peer*", ...sizes.map((size) => fastest(measured.get(size), time))]));
	}
	const weights = [...ours, ...peers].map(
		({ name, page }) => `${name.replaceAll("*", "")} ${((bytes[page] ?? 0) / 1000).toFixed(0)}`,
	);
	return `${lines.join("\n")}\n\nGzipped kB of scripts and styles before anything is drawn: ${weights.join("; ")}.`;
}

/** The same for the one table of all benches: this project from its Figure beside each peer. */
export function linesOf(measured: Measured): Line[] {
	return [...measured].flatMap(([size, runs]) =>
		(["draw", "half"] as const).map((time) => {
			const own = runs.get("ours") ?? [];
			const others = peers.flatMap(({ page, name }) => {
				const at = mid(runs.get(page) ?? [], time);
				const ratio = (at / mid(own, time)).toFixed(1);
				return Number.isFinite(at) ? [`${name.split(",")[0]} ${at.toFixed(0)} ×${ratio}`] : [];
			});
			return {
				what: `${titles[time].toLowerCase()}, ${size.toLocaleString("en-GB")} reports, ms`,
				ours: spread(own.map((run) => run[time])),
				beside: others.join(", "),
			};
		}),
	);
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function cell(runs: Map<string, Run[]> | undefined, { page }: Entry, time: Time): string {
	const own = runs?.get(page) ?? [];
	if (own.length === 0) return "-";
	const times = own.map((run) => run[time]);
	const ratio = mid(own, time) / mid(runs?.get("ours") ?? [], time);
	const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
	return `${mid(own, time).toFixed(0)} (${spread})${page === "ours" ? "" : ` ${ratio.toFixed(1)}×`}`;
}

function fastest(runs: Map<string, Run[]> | undefined, time: Time): string {
	const [first] = peers
		.map(({ page, name }) => ({ name, own: runs?.get(page) ?? [] }))
		.filter(({ own }) => own.length > 0)
		.map(({ name, own }) => ({ name, at: mid(own, time) }))
		.sort((a, b) => a.at - b.at);
	if (!first) return "-";
	const ratio = first.at / mid(runs?.get("ours") ?? [], time);
	return `${first.name.split(",")[0]} ${ratio.toFixed(1)}×`;
}

/** The slowest search of the first and of all others for the mark nearest to the pointer. */
export function hoverLine(measured: Measured): string {
	const runs = [...(measured.get(50_000)?.get("ours") ?? [])];
	const of = (name: string) => median(runs.map(({ more }) => more[name] ?? Number.NaN)).toFixed(2);
	return `The mark nearest to the pointer at 50,000: ${of("hoverFirst")} ms for the first search, ${of("hoverMiddle")} ms for the median of 500 places, each the median of the runs.`;
}
