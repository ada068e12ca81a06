/** A rectangle in CSS pixels of the canvas. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The area that two boxes share; 0 where they only touch. */
export function sharedArea(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? width * height : 0;
}

/** True where no part of `inner` lies outside `outer`. */
export function isInside(inner: Box, outer: Box): boolean {
	return (
		inner.left >= outer.left &&
		inner.right <= outer.right &&
		inner.top >= outer.top &&
		inner.bottom <= outer.bottom
	);
}

/** The distance of a point from a box; 0 inside. */
export function distanceTo(box: Box, x: number, y: number): number {
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(dx, dy);
}
