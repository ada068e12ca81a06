import { describe, expect, test } from "vitest";
import { sharedArea } from "@/components/charts/boxes";
import { defaultImageHeight, leastImageHeight } from "@/components/charts/frame/size";
import { curatedViews, homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { type ImageRequest, presets, readImageRequest } from "@/data/formats/image-request";
import { permalinkQuery } from "@/data/permalink";
import { decodeView } from "@/data/view";
import { keysOf } from "@/data/vocabulary";
import { written } from "./written";

const views = [{ id: "home", query: homeQuery }, ...curatedViews];

/** A preset's size in CSS pixels; a crowded view has its letters a size smaller, as app/images/draw.ts has it. */
function sizeOf(request: ImageRequest, least: (width: number) => number, usual: (width: number) => number) {
	const { width, height, zoom } = request;
	if (height === null) return { width, height: usual(width) };
	return least(width) <= height ? { width, height } : { width: width * zoom, height: height * zoom };
}

describe.each(views)("$id", ({ query }) => {
	const shown = figure(decodeView(new URLSearchParams(query), dataset).view, dataset);
	const permalink = `https://losses.example.org/explore?${permalinkQuery(shown)}`;

	test.each(keysOf(presets))("as %s: no text lies upon another or leaves the picture", (preset) => {
		const { request } = readImageRequest(new URLSearchParams({ preset }), "png");
		const size = sizeOf(
			request,
			(width) => leastImageHeight(shown, width),
			(width) => defaultImageHeight(shown, width),
		);
		expect(leastImageHeight(shown, size.width)).toBeLessThanOrEqual(size.height);
		const frame = { permalink, plot: request.plot };
		const texts = written({ figure: shown }, { ...size, theme: "light", frame });
		expect(texts.length).toBeGreaterThan(10);
		const faults = texts.flatMap(({ text, box }, index) => [
			...(box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height
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
