import { dataset } from "@/data/dataset";
import { imageParameters } from "@/data/formats/endpoints";
import { decodeViews } from "@/data/side-by-side";
import { decodeView } from "@/data/view";
import { draw, imageOptions } from "../image";
import { drawPanel } from "../image-of-several";
import { refuse } from "../problem";
import { answer } from "../respond";

/** The bare plot of a page, without the frame that an exported image carries: the page itself says the rest. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams } = new URL(request.url);
	const { options, problems: unfit } = imageOptions(searchParams);
	const isOfSeveral = searchParams.has("view");
	const { problems: unread, body } = isOfSeveral ? panel() : single();
	const problems = [...unread, ...unfit];
	if (problems.length > 0) return refuse(problems);
	return answer(request, { body, type: "image/svg+xml" });

	function single() {
		const { view, problems: found } = decodeView(searchParams, dataset, imageParameters);
		return { problems: found, body: () => draw(view, options, "svg", false) };
	}

	function panel() {
		const { views, problems: found } = decodeViews(searchParams, dataset, [...imageParameters, "panel"]);
		return { problems: found, body: () => drawPanel(views, searchParams.get("panel") ?? "", options) };
	}
}
