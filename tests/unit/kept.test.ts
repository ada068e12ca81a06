import { expect, test } from "vitest";
import { kept } from "@/app/kept";

const MEGABYTE = "x".repeat(1_000_000);

test("a body is written once, until others have taken its place", () => {
	let written = 0;
	const ask = (key: string) =>
		kept(key, () => {
			written += 1;
			return MEGABYTE;
		});
	ask("first");
	for (let index = 0; index < 60; index += 1) ask(`filler ${index}`);
	expect(ask("first")).toBe(ask("first"));
	expect(written).toBe(61);
	for (let index = 60; index < 120; index += 1) ask(`filler ${index}`);
	// What was asked for lately outlives what was written before it.
	expect(written).toBe(121);
	ask("first");
	expect(written).toBe(121);
	ask("filler 0");
	expect(written).toBe(122);
});

test("a body that is larger than all that is kept is still answered, and what fails is not kept", () => {
	expect(kept("huge", () => MEGABYTE.repeat(65))).toHaveLength(65_000_000);
	expect(() =>
		kept("broken", () => {
			throw new Error("no");
		}),
	).toThrow("no");
	expect(kept("broken", () => "mended").toString()).toBe("mended");
});
