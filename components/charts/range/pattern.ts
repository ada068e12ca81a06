/**
 * What a body is filled with on paper without colours; `plain` is no tone's own. A grey is none of them: a dimmed
 * mark of solid black looks like it.
 */
export type Pattern =
	| "solid"
	| "half"
	| "check"
	| "bands"
	| "diagonal"
	| "cross"
	| "dots"
	| "stripes"
	| "plain";

export type Corner = readonly [x: number, y: number];

/** A convex outline with a pattern in it. */
export interface Body {
	corners: readonly Corner[];
	/** Set for a disc, of which the corners are only near the edge. */
	disc?: { x: number; y: number; radius: number };
}

/** What a pattern is drawn with; `size` is the thickness of a mark, as the pattern grows with it. */
export interface Ink {
	context: CanvasRenderingContext2D;
	ink: string;
	paper: string;
	size: number;
}

/** A rectangle by two opposite corners. */
export function boxBody([x1, y1]: Corner, [x2, y2]: Corner): Body {
	const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
	const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
	return {
		corners: [
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom],
		],
	};
}

export function discBody(x: number, y: number, radius: number): Body {
	const corners = Array.from({ length: 28 }, (_, at): Corner => {
		const angle = (at / 28) * 2 * Math.PI;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
	});
	return { corners, disc: { x, y, radius } };
}

/**
 * Fills a body with its pattern and outlines it. The pieces of a pattern are cut to the body by computation: neither
 * a clip nor a picture of the pattern is needed, and a vector file holds nothing but shapes.
 */
export function drawBody({ context, ink, paper, size }: Ink, body: Body, pattern: Pattern): void {
	context.fillStyle = pattern === "solid" ? ink : paper;
	outline(context, body);
	context.fill();
	context.fillStyle = ink;
	context.beginPath();
	fillWith(context, body.corners, pattern, size);
	context.fill();
	context.strokeStyle = ink;
	context.lineWidth = Math.max(0.8, size * 0.08);
	outline(context, body);
	context.stroke();
}

function outline(context: CanvasRenderingContext2D, { corners, disc }: Body): void {
	context.beginPath();
	if (disc) context.arc(disc.x, disc.y, disc.radius, 0, Math.PI * 2);
	else {
		for (const [x, y] of corners) context.lineTo(x, y);
		context.closePath();
	}
}

function fillWith(
	context: CanvasRenderingContext2D,
	corners: readonly Corner[],
	pattern: Pattern,
	size: number,
): void {
	const pitch = Math.max(2.4, size * 0.3);
	const add = (pieces: Corner[][]) => {
		for (const piece of pieces) trace(context, piece);
	};
	if (pattern === "half") add([half(corners)]);
	if (pattern === "check") add(checks(corners));
	if (pattern === "bands") add(strips(corners, Math.PI / 2, pitch, 0.5));
	if (pattern === "stripes") add(strips(corners, 0, pitch, 0.5));
	if (pattern === "diagonal") add(strips(corners, Math.PI / 4, pitch, 0.42));
	if (pattern === "cross")
		for (const angle of [Math.PI / 4, -Math.PI / 4]) add(strips(corners, angle, pitch * 1.15, 0.24));
	if (pattern === "dots") addDots(context, corners, pitch);
}

function trace(context: CanvasRenderingContext2D, piece: readonly Corner[]): void {
	piece.forEach(([x, y], at) => {
		if (at === 0) context.moveTo(x, y);
		else context.lineTo(x, y);
	});
	context.closePath();
}

/** What of a convex outline lies at or below a limit along a direction. */
function cut(corners: readonly Corner[], [dx, dy]: Corner, limit: number): Corner[] {
	const kept: Corner[] = [];
	const over = ([x, y]: Corner) => x * dx + y * dy - limit;
	corners.forEach((corner, at) => {
		const next = corners[(at + 1) % corners.length] ?? corner;
		const [here, there] = [over(corner), over(next)];
		if (here <= 0) kept.push(corner);
		if (here * there < 0) {
			const share = here / (here - there);
			kept.push([corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share]);
		}
	});
	return kept;
}

function between(corners: readonly Corner[], [dx, dy]: Corner, from: number, to: number): Corner[] {
	return cut(cut(corners, [dx, dy], to), [-dx, -dy], -from);
}

function reach(corners: readonly Corner[], [dx, dy]: Corner): { from: number; to: number; middle: number } {
	const along = corners.map(([x, y]) => x * dx + y * dy);
	const [from, to] = [Math.min(...along), Math.max(...along)];
	return { from, to, middle: (from + to) / 2 };
}

/** Strips square to a direction, one of them through the middle, so that like bodies look alike wherever they stand. */
function strips(corners: readonly Corner[], angle: number, pitch: number, share: number): Corner[][] {
	const direction: Corner = [Math.cos(angle), Math.sin(angle)];
	const { from, to, middle } = reach(corners, direction);
	const count = Math.ceil((to - from) / 2 / pitch);
	return Array.from({ length: 2 * count + 1 }, (_, at) => {
		const centre = middle + (at - count) * pitch;
		return between(corners, direction, centre - (pitch * share) / 2, centre + (pitch * share) / 2);
	}).filter(({ length }) => length > 2);
}

/** The lower left half; of a long body one side along all of its length. */
function half(corners: readonly Corner[]): Corner[] {
	const [wide, high] = [reach(corners, [1, 0]), reach(corners, [0, 1])];
	const shape = (wide.to - wide.from) / (high.to - high.from);
	const direction: Corner = shape > 1.5 ? [0, -1] : shape < 1 / 1.5 ? [1, 0] : [1, -1];
	return cut(corners, direction, reach(corners, direction).middle);
}

/** Squares of a chessboard, two across the thinner side. */
function checks(corners: readonly Corner[]): Corner[][] {
	const [wide, high] = [reach(corners, [1, 0]), reach(corners, [0, 1])];
	const side = Math.min(wide.to - wide.from, high.to - high.from) / 2;
	const [columns, rows] = [wide, high].map(({ from, to }) => Math.ceil((to - from) / 2 / side - 0.01));
	const found: Corner[][] = [];
	for (let column = -(columns ?? 0); column < (columns ?? 0); column++)
		for (let row = -(rows ?? 0); row < (rows ?? 0); row++) {
			if ((column + row) % 2 !== 0) continue;
			const [x, y] = [wide.middle + column * side, high.middle + row * side];
			found.push(between(between(corners, [1, 0], x, x + side), [0, 1], y, y + side));
		}
	return found.filter(({ length }) => length > 2);
}

/** Dots in staggered rows; only whole ones. */
function addDots(context: CanvasRenderingContext2D, corners: readonly Corner[], pitch: number): void {
	const [wide, high] = [reach(corners, [1, 0]), reach(corners, [0, 1])];
	// Closer in a small body: a single dot would be read as its middle.
	const across = Math.min(pitch, Math.sqrt(areaOf(corners)) * 0.34);
	const down = across * 0.8;
	const radius = across * 0.27;
	const [columns, rows] = [
		Math.ceil((wide.to - wide.from) / 2 / across),
		Math.ceil((high.to - high.from) / 2 / down),
	];
	for (let row = -rows; row <= rows; row++)
		for (let column = -columns - 1; column <= columns; column++) {
			const x = wide.middle + (column + (row % 2 === 0 ? 0 : 0.5)) * across;
			const y = high.middle + row * down;
			if (!holds(corners, [x, y], radius)) continue;
			context.moveTo(x + radius, y);
			context.arc(x, y, radius, 0, Math.PI * 2);
		}
}

function areaOf(corners: readonly Corner[]): number {
	const twice = corners.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}

/** Whether a point lies so far within a convex outline, whichever way that runs. */
function holds(corners: readonly Corner[], [x, y]: Corner, margin: number): boolean {
	const sides = corners.map(([x1, y1], at) => {
		const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
		return ((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / Math.hypot(x2 - x1, y2 - y1);
	});
	return sides.every((side) => side >= margin) || sides.every((side) => side <= -margin);
}
