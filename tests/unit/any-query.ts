import fc from "fast-check";
import { dataset } from "@/data/dataset";
import { viewParameters } from "@/data/view-reader";
import * as words from "@/data/vocabulary";

const hostile = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.constantFrom(
		"__proto__",
		"constructor",
		"toString",
		"<script>alert(1)</script>",
		"\u202e",
		"0",
		"-1",
		"any",
		"none",
		",,,",
		"2022-02-30",
	),
);
const plausible = fc.constantFrom(
	...dataset.sources.map(({ id }) => id),
	...dataset.conflicts.map(({ id }) => id),
	...Object.keys(words.measures),
	...Object.keys(words.groups),
	...Object.keys(words.spans),
	...Object.keys(words.stances),
	...Object.keys(words.methods),
	...Object.keys(words.charts),
	...Object.keys(words.scales),
	"russia",
	"ukraine",
	"soviet-union",
	"2022-03-23",
	"2022-03",
	"published",
	"off",
	"week",
	"45",
	"~15000",
	"7000-15000",
	"ap-2022-03-23-soviet-afghan-mil-killed",
);
const name = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom(...viewParameters) },
	{ weight: 1, arbitrary: hostile },
);
const value = fc.oneof(
	plausible,
	plausible,
	hostile,
	fc.array(plausible, { maxLength: 4 }).map((list) => list.join(",")),
);
/** Addresses of the explorer: mostly names and values that mean something, put together at random. */
export const anyQuery = fc
	.array(fc.tuple(name, value), { maxLength: 12 })
	.map((pairs) => new URLSearchParams(pairs).toString());
