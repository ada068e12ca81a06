/** Leaves out the outlines of blanks, which the drawing library writes as paths without a point. */
export function withoutBlanks(svg: string): string {
	return svg.replace(/[ \t]*<path\b[^>]* d=""\/>\n?/g, "");
}

/**
 * Coordinates to a hundredth of a pixel: seven digits are noise, and half of the file. They are cut, not rounded, which
 * takes a quarter of the time; a number in a text is no coordinate.
 */
export function cutCoordinates(svg: string): string {
	return svg.replace(/<[^>]+>/g, (tag) => tag.replace(/-?\d\.\d+e-\d+/g, "0").replace(/(\.\d\d)\d+/g, "$1"));
}

/** An SVG that says how large it is in pixels or, on paper, in millimetres, and holds its coordinates as they are. */
export function sized(
	svg: string,
	{ width, height }: { width: number; height: number },
	{ zoom, isPaper }: { zoom: number; isPaper: boolean },
): string {
	const length = (pixels: number) =>
		isPaper ? `${Number(((pixels * 25.4) / 96).toFixed(2))}mm` : String(pixels * zoom);
	return svg.replace(/<svg\b[^>]*>/, (tag) => {
		const bare = tag.replace(/ (?:width|height|viewBox)="[^"]*"/g, "").replace(/\/?>$/, "");
		return `${bare} width="${length(width)}" height="${length(height)}" viewBox="0 0 ${width} ${height}">`;
	});
}
