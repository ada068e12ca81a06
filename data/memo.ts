import type { Dataset, Report } from "./types";

/**
 * Keeps what is worked out of a report, as long as the dataset lives: reports never change, and each change of a filter
 * asks the same of thousands of them.
 */
export function perReport<T>(make: (report: Report, data: Dataset) => T): typeof make {
	const known = new WeakMap<Dataset, WeakMap<Report, { made: T }>>();
	return (report, data) => {
		let ofData = known.get(data);
		if (!ofData) {
			ofData = new WeakMap();
			known.set(data, ofData);
		}
		let entry = ofData.get(report);
		if (!entry) {
			entry = { made: make(report, data) };
			ofData.set(report, entry);
		}
		return entry.made;
	};
}

/** Keeps what is worked out of a whole dataset, as long as it lives. */
export function perDataset<T extends object>(make: (data: Dataset) => T): typeof make {
	const known = new WeakMap<Dataset, T>();
	return (data) => {
		const made = known.get(data) ?? make(data);
		known.set(data, made);
		return made;
	};
}
