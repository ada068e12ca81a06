import { describe, expect, test } from "vitest";
import { fitPicture } from "@/components/charts/fit";
import { measureText } from "@/components/charts/render/render";
import { curatedViews } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { reword } from "@/data/figures/reworded";
import { presets, readImageRequest } from "@/data/formats/image-request";
import { decodeView } from "@/data/view";
import { keysOf } from "@/data/vocabulary";
import { written } from "./written";

const views = [
	"conflict=iraq-2003&chart=by-source&scale=log",
	"conflict=iraq-2003&chart=by-source",
	...curatedViews.map(({ query }) => query).filter((query) => query.includes("chart=by-source")),
];

describe.each(views)("rows of %s", (query) => {
	const shown = figure(decodeView(new URLSearchParams(query), dataset).view, dataset);

	test.each([...keysOf(presets).map((preset) => `preset=${preset}`), "preset=print&width=85", "width=360"])(
		"each shows its number, %s",
		(asked) => {
			const { request } = readImageRequest(new URLSearchParams(asked), "png");
			const home = { permalink: "https://losses.example/explore?a=1", reworded: [] };
			const fitted = fitPicture({ figure: shown }, request, "png", home, measureText());
			if ("parameter" in fitted) return expect.fail(fitted.message);
			const texts = written({ figure: shown }, fitted.picture).map(({ text }) => text);
			for (const { row } of shown.marks) {
				const said = shown.rows[row]?.figure ?? "";
				expect(texts.filter((text) => text === said).length, said).toBeGreaterThan(0);
			}
		},
	);
});

test.each(keysOf(presets))("a reader's own notes are never left out, and told apart, %s", (preset) => {
	const own = "These are our notes, which explain the chart to our readers in a sentence or two.";
	const view = decodeView(new URLSearchParams("to=2022-03-31&known=2022-03-31"), dataset).view;
	const shown = reword(figure(view, dataset), { notes: own });
	const { request } = readImageRequest(new URLSearchParams({ preset }), "png");
	const home = { permalink: "https://losses.example/explore?a=1", reworded: ["notes" as const] };
	const fitted = fitPicture({ figure: shown }, request, "png", home, measureText());
	if ("parameter" in fitted) return expect.fail(fitted.message);
	const all = written({ figure: shown }, fitted.picture)
		.map(({ text }) => text)
		.join(" ");
	expect(all).toContain(`In the words of whoever took this image: ${own}`);
});
