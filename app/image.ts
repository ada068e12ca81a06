import { defaultImageHeight, leastImageHeight } from "@/components/charts/frame/size";
import { renderPng, renderSvg } from "@/components/charts/render/render";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { imageLimits, imageThemes } from "@/data/formats/endpoints";
import { permalinkQuery } from "@/data/permalink";
import type { View } from "@/data/types";
import { encodeFullView } from "@/data/view";
import type { ProblemDetail } from "./problem";
import { Busy, Refusal } from "./respond";
import { permalink } from "./site";

export interface ImageOptions {
	width: number;
	/** Null where the address gives none: then as high as it needs to be. */
	height: number | null;
	theme: (typeof imageThemes)[number];
	pixelRatio: number;
}

const MAX_PIXELS = 24_000_000;

/** Size and theme from an address, or what is wrong with them as far as that can be told without the figure. */
export function imageOptions(parameters: URLSearchParams): {
	options: ImageOptions;
	problems: ProblemDetail[];
} {
	const problems: ProblemDetail[] = [];
	const whole = <T>(name: keyof typeof imageLimits, fallback: T) => {
		const text = parameters.get(name);
		if (text === null) return fallback;
		const [least, most] = imageLimits[name];
		const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
		if (value >= least && value <= most) return value;
		problems.push({
			parameter: name,
			value: text.slice(0, 60),
			message: `must be a whole number from ${least} to ${most}`,
			accepted: `${least} to ${most}`,
		});
		return fallback;
	};
	const width = whole("width", 1200);
	const height = whole("height", null);
	const pixelRatio = whole("pixel-ratio", 1);
	const asked = parameters.get("theme") ?? "light";
	const theme = imageThemes.find((id) => id === asked);
	if (!theme)
		problems.push({
			parameter: "theme",
			value: asked.slice(0, 60),
			message: "is no theme",
			accepted: imageThemes.join(", "),
		});
	return { options: { width, height, pixelRatio, theme: theme ?? "light" }, problems };
}

/**
 * The view as a picture: `framed` with title, sources, version and permalink, or the bare plot of a page.
 * @throws Refusal where it cannot be drawn in that size, Busy where too many others wait to be drawn
 */
export async function draw(
	view: View,
	options: ImageOptions,
	format: "png" | "svg",
	framed: boolean,
): Promise<string | Buffer> {
	const key = JSON.stringify([encodeFullView(view), options, format, framed]);
	return remembered(key, () =>
		inTurn(async () => {
			const shown = figure(view, dataset);
			const link = permalink(`/explore?${permalinkQuery(shown)}`);
			const height = fitHeight(
				options,
				() => defaultImageHeight(shown, options.width),
				framed ? () => leastImageHeight(shown, options.width) : null,
			);
			const settings = { ...options, height, frame: framed ? { permalink: link } : null };
			return format === "png" ? renderPng(shown, settings) : renderSvg(shown, settings);
		}),
	);
}

/**
 * The height in which something is drawn: as asked, or as high as it needs to be.
 * @param lowest the least height that can be read; null where any will do
 * @throws Refusal where what is asked for is too low, or larger than is drawn
 */
export function fitHeight(
	{ width, height: asked, pixelRatio }: ImageOptions,
	usual: () => number,
	lowest: (() => number) | null,
): number {
	const height = asked ?? usual();
	const least = lowest && asked !== null ? lowest() : height;
	if (height < least)
		throw new Refusal([
			{
				parameter: "height",
				value: String(height),
				message: `leaves no room for the plot beside its sources at this width; take ${least} or more`,
				accepted: `${least} to ${imageLimits.height[1]}`,
			},
		]);
	const most = Math.floor(Math.sqrt(MAX_PIXELS / (width * height)));
	if (pixelRatio > most)
		throw new Refusal([
			{
				parameter: "pixel-ratio",
				value: String(pixelRatio),
				message: `${width} x ${height} at ${pixelRatio}x is more than ${MAX_PIXELS / 1e6} million pixels`,
				accepted: most === 1 ? "1" : `1 to ${most}`,
			},
		]);
	return height;
}

const MAX_REMEMBERED = 48;
const drawn = new Map<string, Promise<string | Buffer>>();

/** The same picture asked for again, or by many at once, is drawn once; the least recently used is forgotten. */
export function remembered(key: string, make: () => Promise<string | Buffer>): Promise<string | Buffer> {
	const known = drawn.get(key) ?? make();
	drawn.delete(key);
	drawn.set(key, known);
	known.catch(() => drawn.delete(key));
	const oldest = drawn.keys().next().value;
	if (drawn.size > MAX_REMEMBERED && oldest !== undefined) drawn.delete(oldest);
	return known;
}

/** More pictures than these are not drawn while a reader waits. */
export const MAX_WAITING = 24;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One drawing at a time: a picture of 24 million pixels holds 96 MB while it is drawn. */
export function inTurn<T>(make: () => Promise<T>): Promise<T> {
	if (waiting >= MAX_WAITING) throw new Busy();
	waiting += 1;
	const mine = last.then(make).finally(() => {
		waiting -= 1;
	});
	last = mine.catch(() => undefined);
	return mine;
}
