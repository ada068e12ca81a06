import { alikeOf } from "@/components/charts/alike";
import { isUpright, leastMultiplesHeight } from "@/components/charts/multiples/layout";
import { fittingHeight, renderMultiplesPng, renderMultiplesSvg } from "@/components/charts/render/multiples";
import { renderSvg } from "@/components/charts/render/render";
import { dataset } from "@/data/dataset";
import { multiples } from "@/data/figures/side-by-side";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { fitHeight, type ImageOptions, inTurn, remembered } from "./image";
import { Refusal } from "./respond";
import { permalink } from "./site";

/**
 * Several views as one picture in one frame.
 * @throws Refusal where it cannot be drawn in that size, Busy where too many others wait to be drawn
 */
export function drawSeveral(
	views: readonly View[],
	options: ImageOptions,
	format: "png" | "svg",
): Promise<string | Buffer> {
	const key = JSON.stringify([encodeFullViews(views), options, format]);
	return remembered(key, () =>
		inTurn(async () => {
			const shown = multiples(views, dataset);
			const size = { width: options.width, permalink: permalink(`/side-by-side?${shown.permalink}`) };
			const height = fitHeight(
				options,
				() => fittingHeight(shown, size),
				() => leastMultiplesHeight(shown, size),
			);
			const upright = isUpright(options.width, options.height);
			const settings = { ...options, ...size, height, upright };
			return format === "png" ? renderMultiplesPng(shown, settings) : renderMultiplesSvg(shown, settings);
		}),
	);
}

/**
 * The bare plot of one of several views, on the axes that they share, for a page.
 * @param panel its number, from 1
 * @throws Refusal where there is no such panel, Busy where too many others wait to be drawn
 */
export function drawPanel(
	views: readonly View[],
	panel: string,
	{ height, ...options }: ImageOptions,
): Promise<string | Buffer> {
	if (!/^[1-4]$/.test(panel) || Number(panel) > views.length)
		throw new Refusal([
			{
				parameter: "panel",
				value: panel.slice(0, 60),
				message: "is the number of none of the views",
				accepted: `1 to ${views.length}`,
			},
		]);
	const key = JSON.stringify([encodeFullViews(views), { ...options, height }, "panel", panel]);
	return remembered(key, () =>
		inTurn(async () => {
			const figures = multiples(views, dataset).panels.map(({ figure }) => figure);
			const figure = figures[Number(panel) - 1];
			if (!figure) throw new Error(`no panel ${panel}`);
			const alike = alikeOf(figures, true);
			return renderSvg(figure, { ...options, height: height ?? 480, frame: null, alike });
		}),
	);
}
