import { dataset } from "@/data/dataset";
import { imageParameters } from "@/data/formats/endpoints";
import { decodeView } from "@/data/view";
import { draw, imageOptions } from "../image";
import { refuse } from "../problem";
import { answer } from "../respond";

/** The bare plot of a page, without the frame that an exported image carries: the page itself says the rest. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams } = new URL(request.url);
	const { view, problems: unread } = decodeView(searchParams, dataset, imageParameters);
	const { options, problems: unfit } = imageOptions(searchParams);
	const problems = [...unread, ...unfit];
	if (problems.length > 0) return refuse(problems);
	return answer(request, { body: () => draw(view, options, "svg", false), type: "image/svg+xml" });
}
