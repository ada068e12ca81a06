import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { covers } from "@/data/slice";
import { decodeView } from "@/data/view";
import { pack, unpack } from "@/data/wire";

const scopes = dataset.reach.map(({ conflict, side }) => `conflict=${conflict}&side=${side}`);
const parts = [
	"",
	"&group=all",
	"&group=civilians",
	"&measure=losses",
	"&measure=casualties",
	"&span=period",
	"&span=stock&measure=missing",
	"&known=2023-01-01",
	"&chart=by-source",
	"&chart=spread",
	"&chart=spread&window=365",
];

test("what travels to the browser gives the same figure as the whole dataset", () => {
	fc.assert(
		fc.property(fc.constantFrom(...scopes), fc.constantFrom(...parts), (scope, part) => {
			const { view } = decodeView(new URLSearchParams(scope + part), dataset);
			const here = unpack(JSON.parse(JSON.stringify(pack(view, dataset))));
			expect(figure(view, here)).toEqual(figure(view, dataset));
		}),
		{ numRuns: 150 },
	);
});

test("any filter can be applied to it; another side, or a measure with a series, is asked for", () => {
	const at = (query: string) => decodeView(new URLSearchParams(query), dataset).view;
	const view = at("");
	const packed = pack(view, dataset);
	const here = unpack(packed);
	for (const query of [
		"known=2022-05-01",
		"source=nato",
		"stance=own-side",
		"measure=wounded",
		"scale=log",
	]) {
		expect(covers(at(query), packed.scope, here), query).toBe(true);
		expect(figure(at(query), here)).toEqual(figure(at(query), dataset));
	}
	for (const query of ["side=ukraine", "conflict=us-vietnam", "measure=losses"])
		expect(covers(at(query), packed.scope, here), query).toBe(false);
});
