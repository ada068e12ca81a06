import { renderImage } from "@/components/charts/render/render";
import type { ThemeId } from "@/components/charts/theme";
import type { Figure } from "@/data/figures/figure";
import type { Multiples } from "@/data/figures/side-by-side";

interface Asked {
	width: number;
	height: number;
	theme: ThemeId;
	permalink: string | null;
	upright?: boolean;
	scale?: number;
}

const homeOf = (permalink: string | null) =>
	permalink === null ? null : { permalink, path: "/explore?a=1", open: "/explore?a=1", reworded: [] };

/** A figure as the server draws it. */
export async function renderPng(figure: Figure, { permalink, ...size }: Asked): Promise<Buffer> {
	const frame = permalink === null ? null : { permalink };
	return Buffer.from(await renderImage({ figure }, "png", { ...size, frame, home: homeOf(permalink) }));
}

export async function renderSvg(figure: Figure, { permalink, ...size }: Asked): Promise<string> {
	const frame = permalink === null ? null : { permalink };
	const bytes = await renderImage({ figure }, "svg", { ...size, frame, home: homeOf(permalink) });
	return Buffer.from(bytes).toString("utf8");
}

/** Several as the server draws them. */
export async function renderSeveral(
	multiples: Multiples,
	format: "png" | "svg",
	{ permalink, ...size }: Asked,
): Promise<Buffer> {
	const options = { ...size, frame: { permalink: permalink ?? "" }, home: homeOf(permalink) };
	return Buffer.from(await renderImage({ multiples }, format, options));
}
