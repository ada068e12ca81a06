import { describe, expect, test } from "vitest";
import { sharedArea } from "@/components/charts/boxes";
import { fitPicture } from "@/components/charts/fit";
import { measureText } from "@/components/charts/render/render";
import { curatedViews, homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { presets, readImageRequest } from "@/data/formats/image-request";
import { permalinkQuery } from "@/data/permalink";
import { decodeView } from "@/data/view";
import { keysOf } from "@/data/vocabulary";
import { written } from "./written";

const views = [{ id: "home", query: homeQuery }, ...curatedViews];

describe.each(views)("$id", ({ query }) => {
	const shown = figure(decodeView(new URLSearchParams(query), dataset).view, dataset);
	const permalink = `https://losses.example.org/explore?${permalinkQuery(shown)}`;

	test.each(keysOf(presets))("as %s: no text lies upon another or leaves the picture", (preset) => {
		const { request } = readImageRequest(new URLSearchParams({ preset }), "png");
		const fitted = fitPicture({ figure: shown }, request, "png", { permalink, reworded: [] }, measureText());
		if ("parameter" in fitted) return expect.fail(fitted.message);
		const { picture } = fitted;
		const texts = written({ figure: shown }, picture);
		expect(texts.length).toBeGreaterThan(10);
		const faults = texts.flatMap(({ text, box }, index) => [
			...(box.left < 0 || box.top < 0 || box.right > picture.width || box.bottom > picture.height
				? [`'${text}' leaves the picture`]
				: []),
			...texts
				.slice(index + 1)
				.filter((other) => sharedArea(box, other.box) > 0)
				.map((other) => `'${text}' and '${other.text}'`),
		]);
		expect(faults).toEqual([]);
		const all = texts.map(({ text }) => text).join("");
		expect(all.replaceAll(" ", "")).toContain(permalink);
		for (const { number, short } of shown.sources)
			expect(all.replaceAll(" ", "")).toContain(`${number}${short}`.replaceAll(" ", ""));
	});
});
