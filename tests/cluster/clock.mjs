// Loaded before the server: a clock that is a year ahead.
const AHEAD = 366 * 24 * 60 * 60 * 1000;
const Real = Date;

globalThis.Date = class extends Real {
	// Next copies what a Date has of its own.
	static UTC = Real.UTC;
	static parse = Real.parse;
	constructor(...given) {
		super(...(given.length === 0 ? [Real.now() + AHEAD] : given));
	}
	static now() {
		return Real.now() + AHEAD;
	}
};
