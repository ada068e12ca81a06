import { encodeFullViews } from "../side-by-side";
import type { View } from "../types";
import { encodeFullView } from "../view";
import type { ImageFormat, ImageRequest } from "./image-request";

/** A file name that says what is in the file: `reported-losses_russia-military-killed_timeline_to-2022-03-31_2026-11-23-1a2b3c4d.csv`. */
export function fileName(view: View, version: string, ending: string): string {
	const parts = [
		"reported-losses",
		`${view.side}-${view.group}-${view.measure}`,
		view.source.length > 2 ? `${view.source.length}-sources` : view.source.join("-"),
		view.chart,
		view.from ? `from-${view.from}` : "",
		view.to ? `to-${view.to}` : "",
		view.known ? `known-${view.known}` : "",
		viewMark(encodeFullView(view)),
		version,
	];
	return `${parts.filter(Boolean).join("_")}${ending}`;
}

/** Four signs that set a view apart from others of the same words: its filters, yardsticks and scale. */
function viewMark(query: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < query.length; index++)
		hash = Math.imul(hash ^ query.charCodeAt(index), 0x01000193);
	return `v${(hash >>> 0).toString(16).padStart(8, "0").slice(0, 4)}`;
}

/** The name of a file of several Views: `reported-losses_russia-military-killed_beside_ukraine-military-killed_timeline_2026-11-23-1a2b3c4d.png`. */
export function fileNameOfSeveral(views: readonly View[], version: string, ending: string): string {
	const counted = views.map(({ side, group, measure }) => `${side}-${group}-${measure}`);
	const parts = [[...new Set(counted)].join("_beside_"), views[0]?.chart ?? ""];
	return `reported-losses_${parts.join("_")}_${viewMark(encodeFullViews(views))}_${version}${ending}`;
}

/** The name of a file that is no View's: `reported-losses_sources_2026-11-23-1a2b3c4d.csv`. */
export function wholeName(what: string, version: string, ending: string): string {
	return `reported-losses_${what}_${version}${ending}`;
}

/** The end of an image's file name: `_1200x675@2x-light.png`, `_story@1x-dark.jpg`, `_print-light.pdf`. */
export function sizeEnding(request: ImageRequest, format: ImageFormat): string {
	const { width, height, scale, zoom, theme, preset, words } = request;
	const size = preset ?? `${width}${height === null ? "" : `x${height}`}`;
	const ratio = preset === "print" ? "" : `@${scale / zoom}x`;
	const own = Object.values(words).some(Boolean) ? "-own-words" : "";
	return `_${size}${ratio}-${theme}${own}.${format}`;
}
