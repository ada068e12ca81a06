import { isExcepted } from "./exceptions";
import { faultsOf } from "./judge";
import { asCurl, requestsOf, type Sent } from "./requests";
import { client } from "./wire";

export interface Outcome {
	/** By what is wrong, the commands that show it again. */
	faults: Map<string, string[]>;
	/** How many answers had each status. */
	statuses: Map<number, number>;
}

const CONNECTIONS = 24;

/** Sends what a seed gives, from one number of it to before another, and judges every answer. */
export async function attack(
	origin: string,
	{ seed, from = 0, to }: { seed: number; from?: number; to: number },
): Promise<Outcome> {
	const all = requestsOf(seed, to).slice(from);
	const { send, close } = client(origin, CONNECTIONS);
	const outcome: Outcome = { faults: new Map(), statuses: new Map() };
	let next = 0;
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			for (let sent = all[next++]; sent; sent = all[next++]) await judged(sent);
		}),
	);
	close();
	return outcome;

	async function judged(sent: Sent) {
		const tell = (what: string) =>
			outcome.faults.set(what, [...(outcome.faults.get(what) ?? []), asCurl(origin, sent)]);
		try {
			const got = await send(sent);
			outcome.statuses.set(got.status, (outcome.statuses.get(got.status) ?? 0) + 1);
			for (const fault of faultsOf(sent, got)) if (!isExcepted(sent, fault)) tell(fault);
		} catch (error) {
			tell(`no answer that can be read: ${String(error)}`);
		}
	}
}

const SHOWN = 3;

/** Each kind of fault with how often it was met and the first commands that show it; empty where there is none. */
export function inWords(outcomes: readonly Outcome[]): string {
	return outcomes
		.flatMap(({ faults }) => [...faults])
		.map(([what, commands]) => [`${commands.length} x ${what}`, ...commands.slice(0, SHOWN)].join("\n  "))
		.join("\n");
}
