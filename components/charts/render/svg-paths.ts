/** What the drawing library writes of a path: absolute points, none of which is left out. */
const KNOWN = /^(?:M[^A-Z]+|L[^A-Z]+|Q[^A-Z]+|C[^A-Z]+|Z)*$/;

/**
 * Outlines written from point to point, to a hundredth of a pixel. Each contour is measured from its own first point,
 * so that a letter is the same text wherever it stands: an SVG packs to a third of what it did with absolute points.
 */
export function relativePaths(svg: string): string {
	return svg.replace(/ d="([^"]+)"/g, (whole, path: string) =>
		KNOWN.test(path) ? ` d="${relative(path)}"` : whole,
	);
}

function relative(path: string): string {
	let written = "";
	let last = "";
	// The contour's first point, and the last point as so many hundredths from it.
	let [startX, startY, x, y] = [0, 0, 0, 0];
	for (const [, command = "", values = ""] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
		const points = values.split(/[\s,]+/).filter(Boolean);
		if (command === "Z") {
			written += "z";
			last = "z";
		} else if (command === "M") {
			[startX, startY, x, y] = [Number(points[0]), Number(points[1]), 0, 0];
			written += `M${text(Math.round(startX * 100))}${spaced(Math.round(startY * 100))}`;
			last = "M";
		} else {
			// A curve's handles are given from where it begins, as its end is.
			const steps = points.map((value, at) =>
				at % 2 === 0
					? Math.round((Number(value) - startX) * 100) - x
					: Math.round((Number(value) - startY) * 100) - y,
			);
			x += steps.at(-2) ?? 0;
			y += steps.at(-1) ?? 0;
			const [letter, kept] = shortest(command.toLowerCase(), steps);
			written += letter === last ? "" : letter;
			written += kept.map((step, at) => (at === 0 && letter !== last ? text(step) : spaced(step))).join("");
			last = letter;
		}
	}
	return written;
}

/** A line straight across or down has letters of its own. */
function shortest(letter: string, steps: number[]): [string, number[]] {
	const [across = 0, down = 0] = steps;
	if (letter !== "l" || steps.length !== 2) return [letter, steps];
	if (down === 0) return ["h", [across]];
	if (across === 0) return ["v", [down]];
	return [letter, steps];
}

/** A number of hundredths as a decimal: -50 is '-.5'. */
function text(hundredths: number): string {
	return String(hundredths / 100).replace(/^(-?)0\./, "$1.");
}

function spaced(hundredths: number): string {
	return hundredths < 0 ? text(hundredths) : ` ${text(hundredths)}`;
}
