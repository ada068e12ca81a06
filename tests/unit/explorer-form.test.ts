import { describe, expect, test } from "vitest";
import { changedAddress, DRAWN_FOR, drawnFor, meantByForm } from "@/components/explorer/settle";
import { dataset } from "@/data/dataset";
import { decodeView, defaultView, encodeFullView } from "@/data/view";

const start = defaultView(dataset);

/** What the form sends: every control as it stands, and the choices made in it. */
function sent(choices: Record<string, string>): URLSearchParams {
	const all = new URLSearchParams(encodeFullView(start));
	for (const name of ["source", "stance", "method", "reading"]) all.delete(name);
	for (const name of ["from", "to", "known"]) all.set(name, "");
	for (const [name, value] of Object.entries(choices)) all.set(name, value);
	all.set(DRAWN_FOR, drawnFor(start));
	return all;
}

const meant = (choices: Record<string, string>) =>
	decodeView(meantByForm(sent(choices)) ?? new URLSearchParams(), dataset);

describe("the form without scripts", () => {
	test.each(dataset.conflicts.map(({ id }) => id))("another war takes its own defaults: %s", (conflict) => {
		expect(meant({ conflict })).toEqual(decodeView(new URLSearchParams({ conflict }), dataset));
	});

	test("what fits any war is kept", () => {
		const { view } = meant({ conflict: "syria-2011", known: "2023-06-01", scale: "log", from: "2022-03-01" });
		expect([view.known, view.scale, view.from]).toEqual(["2023-06-01", "log", null]);
	});

	test.each<Record<string, string>>([
		{ measure: "losses" },
		{ span: "period" },
		{ span: "stock" },
		{ group: "civilians" },
		{ measure: "captured" },
	])("no blame for what only stood there: %o", (choice) => {
		const { view, problems } = meant(choice);
		expect(problems).toEqual([]);
		expect(view).toMatchObject(choice);
	});

	test("what was chosen and does not fit is told", () => {
		expect(meant({ span: "period", chart: "timeline" }).view.chart).toBe("periods");
		expect(meant({ from: "2023-01-01", to: "2022-01-01" }).problems).toHaveLength(1);
	});

	test("any text in the hidden field gives a view without complaint of that field", () => {
		for (const text of ["", "x", "__proto__ a b c d e f g", "%"]) {
			const parameters = new URLSearchParams({ [DRAWN_FOR]: text, measure: "wounded" });
			expect(decodeView(meantByForm(parameters) ?? new URLSearchParams(), dataset).problems).toEqual([]);
		}
		expect(meantByForm(new URLSearchParams("measure=killed"))).toBeNull();
	});
});

test("with scripts, another war keeps what fits any", () => {
	const view = {
		...start,
		known: "2023-06-01",
		method: ["leak" as const],
		to: "2023-01-01",
		source: ["nato"],
	};
	const next = decodeView(changedAddress(view, { conflict: "syria-2011" }), dataset).view;
	const own = decodeView(new URLSearchParams({ conflict: "syria-2011" }), dataset).view;
	expect(next).toEqual({ ...own, known: "2023-06-01", method: ["leak"] });
});
