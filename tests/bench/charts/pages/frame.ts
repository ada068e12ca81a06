/**
 * The time at which a frame with all that is on the page now is presented, in the clock of `performance.now()`. A word
 * is put on the page, and Chromium's Element Timing tells when the first frame with that word came to the screen: style,
 * layout, painting and rasterising are over by then, for canvas and SVG alike.
 */
export function presented(): Promise<number> {
	return new Promise((resolve) => {
		const word = document.createElement("span");
		const name = `frame-${count++}`;
		word.setAttribute("elementtiming", name);
		word.textContent = "done";
		word.style.cssText = "position:absolute;left:0;top:0;font:12px sans-serif";
		new PerformanceObserver((list, observer) => {
			for (const entry of list.getEntries() as ElementTiming[]) {
				if (entry.identifier !== name) continue;
				observer.disconnect();
				word.remove();
				resolve(entry.presentationTime ?? entry.renderTime);
			}
		}).observe({ type: "element" });
		document.body.append(word);
	});
}

let count = 0;

interface ElementTiming extends PerformanceEntry {
	identifier: string;
	renderTime: number;
	presentationTime?: number | null;
}
