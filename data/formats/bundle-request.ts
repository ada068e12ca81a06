import { type ImageProblem, type ImageRequest, readImageRequest } from "./image-request";

/** The two pictures of a bundle. */
export interface BundleRequest {
	png: ImageRequest;
	svg: ImageRequest;
}

/** Pixels of its PNG for one of the page's, where none are asked for. */
const USUAL_RATIO = "2";

/** The same parameters as an image's; what speaks of pixels is for the PNG, what speaks of letters for the SVG. */
export function readBundleRequest(parameters: URLSearchParams): {
	request: BundleRequest;
	problems: ImageProblem[];
} {
	const ofPng = new URLSearchParams(parameters);
	ofPng.delete("text");
	if (parameters.get("preset") !== "print" && !parameters.has("pixel-ratio"))
		ofPng.set("pixel-ratio", USUAL_RATIO);
	const ofSvg = new URLSearchParams(parameters);
	if (parameters.get("preset") !== "print") ofSvg.delete("pixel-ratio");
	const png = readImageRequest(ofPng, "png");
	const svg = readImageRequest(ofSvg, "svg");
	const problems = new Map([...svg.problems, ...png.problems].map((one) => [one.parameter, one]));
	return { request: { png: png.request, svg: svg.request }, problems: [...problems.values()] };
}
