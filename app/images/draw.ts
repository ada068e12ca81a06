import { alikeOf } from "@/components/charts/alike";
import { fitPicture } from "@/components/charts/fit";
import { defaultImageHeight } from "@/components/charts/frame/size";
import { measureText, renderImage } from "@/components/charts/render/render";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { multiples } from "@/data/figures/side-by-side";
import { cut } from "@/data/foreign-text";
import type { ImageFormat, ImageRequest } from "@/data/formats/image-request";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { Refusal } from "../respond";
import { inTurn, remembered } from "./queue";
import { subjectOf } from "./subject";

/**
 * One View, or several in one frame, as an image with title, sources, version and permalink.
 * @throws Refusal where it cannot be drawn in that size, Busy where too many others wait to be drawn
 */
export async function drawImage(
	views: readonly View[],
	request: ImageRequest,
	format: ImageFormat,
): Promise<Uint8Array> {
	const key = JSON.stringify([encodeFullViews(views), request, format]);
	return remembered(key, () => imageOf(views, request, format, (pixels, make) => inTurn(pixels, make)));
}

/**
 * The same without a queue and without a memory, as the command line draws.
 * @throws Refusal where it cannot be drawn in that size
 */
export async function imageOf(
	views: readonly View[],
	asked: ImageRequest,
	format: ImageFormat,
	inTheirTurn: typeof inTurn = (_, make) => make(),
): Promise<Uint8Array> {
	const { subject, home } = subjectOf(views, asked.words);
	const fitted = fitPicture(subject, asked, format, home, measureText());
	if ("parameter" in fitted) throw new Refusal([fitted]);
	const { picture, request, pixels } = fitted;
	return inTheirTurn(pixels, () => renderImage(subject, format, { ...picture, ...fileOf(request), home }));
}

function fileOf({ scale, zoom, isPaper, text }: ImageRequest) {
	return { scale, zoom, isPaper, text };
}

/** What a page asks of its own plot, which it frames itself. */
type PlotRequest = Pick<ImageRequest, "width" | "height" | "theme">;

/** The bare plot of a View, for a page. @throws Busy where too many others wait to be drawn */
export function drawPlot(view: View, request: PlotRequest): Promise<Uint8Array> {
	const key = JSON.stringify([encodeFullViews([view]), plotKey(request), "plot"]);
	return remembered(key, () =>
		inTurn(0, async () => {
			const shown = figure(view, dataset);
			const height = request.height ?? defaultImageHeight(shown, request.width);
			return renderImage({ figure: shown }, "svg", { ...plotKey(request), height, frame: null, home: null });
		}),
	);
}

/**
 * The bare plot of one of several Views, on the axes that they share, for a page.
 * @param panel its number, from 1
 * @throws Refusal where there is no such panel, Busy where too many others wait to be drawn
 */
export async function drawPanel(
	views: readonly View[],
	panel: string,
	request: PlotRequest,
): Promise<Uint8Array> {
	if (!/^[1-4]$/.test(panel) || Number(panel) > views.length)
		throw new Refusal([
			{
				parameter: "panel",
				value: cut(panel),
				message: "is the number of none of the views",
				accepted: `1 to ${views.length}`,
			},
		]);
	const key = JSON.stringify([encodeFullViews(views), plotKey(request), "panel", panel]);
	return remembered(key, () =>
		inTurn(0, async () => {
			const figures = multiples(views, dataset).panels.map((one) => one.figure);
			const shown = figures[Number(panel) - 1];
			if (!shown) throw new Error(`no panel ${panel}`);
			const alike = alikeOf(figures, true);
			const options = { ...plotKey(request), height: request.height ?? 480, frame: null, home: null, alike };
			return renderImage({ figure: shown }, "svg", options);
		}),
	);
}

function plotKey({ width, height, theme }: PlotRequest): PlotRequest {
	return { width, height, theme };
}
