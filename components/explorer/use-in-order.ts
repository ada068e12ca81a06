import { useState, useSyncExternalStore } from "react";
import type { View } from "@/data/types";
import type { Engine } from "./engine";
import { engineHere, ready } from "./fetching";

interface Step {
	/** What it changes of the View, where it is a change. */
	part?: Partial<View>;
	/** The query to which it leads from the present address. */
	to: (engine: Engine) => string;
	setAddress: (address: string) => void;
	/** Leads there without the engine, or without its reports, where they do not come. */
	otherwise: () => void;
}

interface InOrder {
	/** What waits to be applied, as one change; null where nothing does. */
	pending: Partial<View> | null;
	/** Takes a step: at once where all is here, else after what it needs has come and all steps before it. */
	go: (step: Step) => void;
}

/**
 * Steps from address to address, each from where the one before it led: none is lost while something is fetched.
 * @param version the dataset's version on the page
 */
export function useInOrder(version: string): InOrder {
	const [queue] = useState(() => queueFor(version));
	// As the address: a control that is typed in must never be drawn with what was chosen a moment ago.
	const pending = useSyncExternalStore(queue.subscribe, queue.pending, () => null);
	return { pending, go: queue.go };
}

function queueFor(version: string) {
	let pending: Partial<View> | null = null;
	let last: Promise<void> | null = null;
	const told = new Set<() => void>();

	function wait(part: Partial<View> | null): void {
		pending = part;
		for (const tell of told) tell();
	}

	return {
		pending: () => pending,
		subscribe(tell: () => void) {
			told.add(tell);
			return () => told.delete(tell);
		},
		go(step: Step): void {
			const engine = engineHere();
			if (engine && last === null && engine.holds(window.location.search)) {
				const there = engine.canonical(step.to(engine));
				if (there !== null) {
					step.setAddress(there);
					return;
				}
			}
			wait({ ...pending, ...step.part });
			const mine = (last ?? Promise.resolve()).then(() => walk(step, version)).catch(step.otherwise);
			last = mine;
			mine.then(() => {
				if (last !== mine) return;
				last = null;
				wait(null);
			});
		},
	};
}

async function walk({ to, setAddress }: Step, version: string): Promise<void> {
	const wanted = to(await ready(window.location.search, version));
	const there = (await ready(wanted, version)).canonical(wanted);
	setAddress(there ?? `/explore?${wanted}`);
}
