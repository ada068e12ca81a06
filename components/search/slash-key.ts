import { useSyncExternalStore } from "react";

const KEY = "search-by-slash";

/** Whether `/` alone opens the search, as last chosen here; read once, and again when another tab changes it. */
let isOn: boolean | undefined;
const listeners = new Set<() => void>();

function read(): boolean {
	try {
		return window.localStorage.getItem(KEY) !== "off";
	} catch {
		// A browser that keeps nothing: on until it is switched off, and for this visit alone.
		return true;
	}
}

function change(on: boolean): void {
	isOn = on;
	for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
	const follow = ({ key }: StorageEvent) => {
		if (key === KEY || key === null) change(read());
	};
	listeners.add(listener);
	window.addEventListener("storage", follow);
	return () => {
		listeners.delete(listener);
		window.removeEventListener("storage", follow);
	};
}

/** A key of one character can be pressed unmeant, above all by speech: it must be possible to switch it off. */
export function useSlashKey(): [boolean, (on: boolean) => void] {
	const on = useSyncExternalStore(
		listen,
		() => {
			isOn ??= read();
			return isOn;
		},
		() => true,
	);
	return [on, keep];
}

function keep(on: boolean): void {
	change(on);
	try {
		if (on) window.localStorage.removeItem(KEY);
		else window.localStorage.setItem(KEY, "off");
	} catch {
		// Not kept, but followed until the page is left.
	}
}
