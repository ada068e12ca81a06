import { describe, expect, test } from "vitest";
import { conflictSchema } from "@/data/schema";
import { deriveStance } from "@/data/stance";
import { conflictInput } from "./synthetic";

const conflict = conflictSchema.parse(conflictInput);

describe("stance follows from the relation to the parties and whose losses are spoken of", () => {
	test.each([
		["north", "north", "own-side"],
		["north", "south", "adversary"],
		["north-friend", "north", "own-side-ally"],
		["north-friend", "south", "adversary-ally"],
		[null, "north", "third-party"],
		["elsewhere", "north", "third-party"],
		["south", "both", "own-side"],
		["south-friend", "all", "own-side-ally"],
	])("a body of %s speaking of %s is %s", (of, side, stance) => {
		expect(deriveStance({ of }, conflict, side)).toBe(stance);
	});
});
