import { startTransition, useEffect, useState } from "react";

/**
 * Runs something once the next frame has been seen.
 * @returns calls it off
 */
export function afterPaint(run: () => void): () => void {
	let timer = 0;
	// The frame itself comes between the two.
	const frame = requestAnimationFrame(() => {
		timer = window.setTimeout(run);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/**
 * A value one frame late, in a transition: what is heavy to draw follows it, while what a reader touched has answered.
 */
export function useAfterPaint<T>(value: T): T {
	const [painted, setPainted] = useState(value);
	useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
	return painted;
}
