import type { Library, Run, Task } from "./contract";
import { presented } from "./frame";

const WIDTH = 800;
const HEIGHT = 400;
/** How long a page is watched for what comes after the frame that was measured. */
const WATCHED = 1000;

/** Lets the bench run one library on this page: draws all reports, then half of the sources, then all again. */
export function offer<Shaped>(
	library: Library<Shaped>,
	more: () => Record<string, number> = () => ({}),
): void {
	window.run = async (count, watchful) => {
		const stage = document.getElementById("stage");
		if (!stage) throw new Error("no stage");
		// Apart from the library's own bundle, whose bytes are counted.
		const { colours, reportsOf } = await import("./reports");
		const given = reportsOf(count);
		const label = { x: "Last day covered", y: "Persons" };
		const task: Task = { stage, width: WIDTH, height: HEIGHT, colours, label };
		const [all, half] = [library.shape(given.all, task), library.shape(given.half, task)];
		await library.ready?.();
		await quiet();
		let began = performance.now();
		const drawn = await library.draw(all, task);
		const call = performance.now() - began;
		const times = { draw: (await presented()) - began, call };
		const late = watchful && (await changesLater(stage));
		const marks = { all: drawn.marks(), half: 0 };
		await quiet();
		began = performance.now();
		const blob = await drawn.png();
		const png = performance.now() - began;
		await quiet();
		began = performance.now();
		await drawn.change(half);
		const toHalf = (await presented()) - began;
		marks.half = drawn.marks();
		await quiet();
		began = performance.now();
		await drawn.change(all);
		const toAll = (await presented()) - began;
		const run: Run = {
			...times,
			half: toHalf,
			all: toAll,
			png,
			marks,
			pngBytes: blob.size,
			late,
			more: more(),
		};
		return run;
	};
}

/** Two frames and a pause, so that nothing of what went before falls into what is timed. */
async function quiet(): Promise<void> {
	await presented();
	await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Whether anything within an element changes from now on: its nodes, or the pixels of its canvases. */
async function changesLater(stage: HTMLElement): Promise<boolean> {
	let changed = false;
	const observer = new MutationObserver(() => {
		changed = true;
	});
	observer.observe(stage, { childList: true, subtree: true, attributes: true, characterData: true });
	const before = pixelsOf(stage);
	await new Promise((resolve) => setTimeout(resolve, WATCHED));
	observer.disconnect();
	return changed || pixelsOf(stage) !== before;
}

function pixelsOf(stage: HTMLElement): string {
	return [...stage.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()).join();
}

/** A picture of an SVG as browsers make it: written out, loaded as an image, drawn on a canvas. */
export async function svgToPng(svg: SVGSVGElement, { width, height }: Task): Promise<Blob> {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
	const text = new XMLSerializer().serializeToString(copy);
	const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d");
	if (!context) throw new Error("no canvas");
	context.fillStyle = "#fff";
	context.fillRect(0, 0, width, height);
	context.drawImage(image, 0, 0);
	URL.revokeObjectURL(address);
	return canvasToPng(canvas);
}

export function canvasToPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
	);
}
