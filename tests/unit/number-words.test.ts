import { describe, expect, test } from "vitest";
import { hedgeAfter, hedgeBefore, leadingHedge } from "@/data/number-words";

describe("the words around a number", () => {
	test.each([
		["more than 500", "at-least"],
		["no fewer than 500", "at-least"],
		["exceeded 500", "at-least"],
		["no more than 500", "at-most"],
		["as many as 500", "at-most"],
		["as few as 500", "at-least"],
		["max. 500", "at-most"],
		["minority of 500", null],
		["An estimated 500", "about"],
		["some 500", "about"],
		["somewhere between 5 and 9", null],
		["overall 500", null],
		["underlying 500", null],
		["500, more than expected", null],
	])("'%s' begins with %s", (words, hedge) => {
		expect(leadingHedge(words)).toBe(hedge);
	});

	test.each([
		["Russia lost more than ", "at-least"],
		["not more than a total of ", "at-most"],
		["around ", "about"],
		["overall ", null],
		["", null],
		["over the year, they counted ", "unclear"],
		["not ", "unclear"],
		["up to Friday at least ", "unclear"],
	])("'%s' before a number makes it %s", (text, hedge) => {
		expect(hedgeBefore(text)).toBe(hedge);
	});

	test.each([
		["+", "at-least"],
		[" or more", "at-least"],
		[" at most", "at-most"],
		[" or so", "about"],
		["-ish", "about"],
		["~", "about"],
		[" max", "at-most"],
		[" over two weeks", null],
		["", null],
	])("'%s' after a number makes it %s", (text, hedge) => {
		expect(hedgeAfter(text)).toBe(hedge);
	});
});
