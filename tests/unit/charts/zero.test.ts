import { describe, expect, test } from "vitest";
import { placeMark } from "@/components/charts/range/geometry";
import { axesFor } from "@/components/charts/scene";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { allMarks } from "@/data/figures/marks";
import { decodeView } from "@/data/view";
import { drawn } from "./drawn";

describe("zero on a logarithmic axis", () => {
	const query =
		"conflict=organised-violence&side=argentina&group=all&measure=killed&span=period&chart=periods";
	const placed = (scale: string) => {
		const shown = figure(decodeView(new URLSearchParams(`${query}&scale=${scale}`), dataset).view, dataset);
		const mark = allMarks(shown).find(({ best }) => best === 0);
		const { chart } = drawn(shown);
		return mark && placeMark(mark, axesFor(chart));
	};

	test("a best number of zero has no place; its interval is cut at the edge", () => {
		expect(placed("log")).toMatchObject({ best: null, cutLow: true, high: expect.any(Number) });
	});

	test("on a linear axis it has one", () => {
		expect(placed("linear")).toMatchObject({ best: expect.any(Number), cutLow: false });
	});
});
