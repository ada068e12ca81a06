import type { SourceInput } from "../schema";
import type { SearchDocument } from "../search/engine";
import { makeSearch } from "../search/engine";
import type { Dataset } from "../types";
import { keysOf, sourceKinds } from "../vocabulary";
import type { Terminal } from "./terminal";

/** The sources nearest to what somebody typed: by id, name, other spelling or a slip of the pen. */
export function findSources(typed: string, data: Dataset): { id: string; name: string }[] {
	const documents: SearchDocument[] = data.sources.map(({ id, name, short, aliases }) => ({
		kind: "source",
		id,
		title: name,
		detail: short,
		names: aliases,
	}));
	return makeSearch(documents)(typed)
		.results.slice(0, 6)
		.map(({ document: { id, title } }) => ({ id, name: title }));
}

/** Asks who makes the claim until it is a source of the registry, or a new one with its entry. */
export async function askSource(
	terminal: Terminal,
	data: Dataset,
): Promise<{ id: string; entry?: Omit<SourceInput, "id"> }> {
	for (;;) {
		const typed = await terminal.ask(
			"Who makes the claim (not who carries it)? An id, a name, or part of one:",
		);
		if (data.sources.some(({ id }) => id === typed)) return { id: typed };
		const near = typed === "" ? [] : findSources(typed, data);
		near.forEach(({ id, name }, index) => {
			terminal.say(`  ${index + 1}. ${id} (${name})`);
		});
		const answer = await terminal.ask(
			near.length > 0
				? "Its number, Enter to look again, or 'new' for a source that is not there yet:"
				: `No source is like '${typed}'. Enter to look again, or 'new' to add it:`,
		);
		const chosen = near[Number(answer) - 1];
		if (chosen) return { id: chosen.id };
		if (answer === "new") return askNewSource(terminal, data);
	}
}

async function askNewSource(terminal: Terminal, data: Dataset) {
	const needed = async (question: string, refuse: (answer: string) => string | null): Promise<string> => {
		for (;;) {
			const answer = await terminal.ask(question);
			const reason = answer === "" ? "an answer is needed" : refuse(answer);
			if (reason === null) return answer;
			terminal.say(`  ${reason}`);
		}
	};
	const kinds = keysOf(sourceKinds);
	const taken = new Set([...data.sources, ...data.reports, ...data.conflicts].map(({ id }) => id));
	const bodies = new Set(
		data.conflicts.flatMap(({ camps }) => camps.flatMap(({ members, allies }) => [...members, ...allies])),
	);
	const id = await needed("New id (lower-case words joined by hyphens):", (answer) => {
		if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer)) return "lower-case words joined by hyphens";
		return taken.has(answer) ? `'${answer}' is taken` : null;
	});
	const name = await needed("Its full name:", () => null);
	const short = await needed("Its name where space is short (28 characters):", (answer) =>
		answer.length > 28 ? `has ${answer.length} characters` : null,
	);
	const kind = await needed(`Its kind (${kinds.join(", ")}):`, (answer) =>
		kinds.some((one) => one === answer) ? null : `'${answer}' is no kind`,
	);
	const of = await needed(
		"The state, body or force that it belongs to, as the conflicts name it, or 'none':",
		(answer) =>
			answer === "none" || bodies.has(answer)
				? null
				: `'${answer}' is in no conflict's camps; there are ${[...bodies].join(", ")}`,
	);
	const about = await needed(
		"What it is and what interest it has in the figure, in one sentence:",
		() => null,
	);
	const entry = { name, short, kind: kind as SourceInput["kind"], of: of === "none" ? null : of, about };
	return { id, entry };
}

/** The file of `data/sources` in which a new source stands: that of its like. */
export function sourceFileFor({ of, kind }: Pick<SourceInput, "of" | "kind">): string {
	const byBody: Record<string, string> = {
		ukraine: "ukraine",
		russia: "russia",
		"united-states": "united-states",
		"united-kingdom": "uk-nato",
		nato: "uk-nato",
	};
	const file =
		byBody[of ?? ""] ??
		(["media", "media-count", "person"].includes(kind)
			? "media-and-counts"
			: of === null
				? "igo-ngo-academic"
				: "other-wars");
	return `data/sources/${file}.ts`;
}
