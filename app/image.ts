import { defaultImageHeight, leastImageHeight } from "@/components/charts/frame/size";
import { renderPng, renderSvg } from "@/components/charts/render/render";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { imageLimits } from "@/data/formats/endpoints";
import { permalinkQuery } from "@/data/permalink";
import type { View } from "@/data/types";
import { encodeFullView } from "@/data/view";
import type { ProblemDetail } from "./respond";
import { permalink } from "./site";

export interface ImageOptions {
	width: number;
	height: number;
	theme: "light" | "dark";
	pixelRatio: number;
}

const MAX_PIXELS = 24_000_000;

/** Size and theme from an address, or what is wrong with them. */
export function imageOptions(
	parameters: URLSearchParams,
	view: View,
	framed: boolean,
): { options: ImageOptions; problems: ProblemDetail[] } {
	const problems: ProblemDetail[] = [];
	const whole = (name: keyof typeof imageLimits, fallback: number) => {
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
	const height = parameters.has("height")
		? whole("height", 0)
		: defaultImageHeight(figure(view, dataset), width);
	const pixelRatio = whole("pixel-ratio", 1);
	const theme = parameters.get("theme") ?? "light";
	if (theme !== "light" && theme !== "dark")
		problems.push({
			parameter: "theme",
			value: theme.slice(0, 60),
			message: "is no theme",
			accepted: "light, dark",
		});
	if (problems.length === 0 && framed && parameters.has("height")) {
		const least = leastImageHeight(figure(view, dataset), width);
		if (height < least)
			problems.push({
				parameter: "height",
				value: String(height),
				message: `leaves no room for the plot beside its sources at this width; take ${least} or more`,
				accepted: `${least} to ${imageLimits.height[1]}`,
			});
	}
	if (problems.length === 0 && width * height * pixelRatio ** 2 > MAX_PIXELS)
		problems.push({
			parameter: "pixel-ratio",
			value: String(pixelRatio),
			message: `${width} x ${height} at ${pixelRatio}x is more than ${MAX_PIXELS / 1e6} million pixels`,
		});
	return { options: { width, height, pixelRatio, theme: theme === "dark" ? "dark" : "light" }, problems };
}

/** The view as a picture: `framed` with title, sources, version and permalink, or the bare plot of a page. */
export function draw(
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
			const settings = { ...options, frame: framed ? { permalink: link } : null };
			return format === "png" ? renderPng(shown, settings) : renderSvg(shown, settings);
		}),
	);
}

const MAX_REMEMBERED = 48;
const drawn = new Map<string, Promise<string | Buffer>>();

/** The same picture asked for again, or by many at once, is drawn once; the least recently used is forgotten. */
function remembered(key: string, make: () => Promise<string | Buffer>): Promise<string | Buffer> {
	const known = drawn.get(key) ?? make();
	drawn.delete(key);
	drawn.set(key, known);
	known.catch(() => drawn.delete(key));
	const oldest = drawn.keys().next().value;
	if (drawn.size > MAX_REMEMBERED && oldest !== undefined) drawn.delete(oldest);
	return known;
}

let last: Promise<unknown> = Promise.resolve();

/** One drawing at a time: a picture of 24 million pixels holds 96 MB while it is drawn. */
function inTurn<T>(make: () => Promise<T>): Promise<T> {
	const mine = last.then(make, make);
	last = mine.catch(() => undefined);
	return mine;
}
