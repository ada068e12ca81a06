import { dataset } from "@/data/dataset";
import { readImageRequest } from "@/data/formats/image-request";
import { decodeViews } from "@/data/side-by-side";
import { decodeView } from "@/data/view";
import { drawPanel, drawPlot } from "../images/draw";
import { refuse } from "../problem";
import { answer } from "../respond";

/** What a page asks of its plot beside the view. */
const own = ["width", "height", "theme", "version"];

/** The bare plot of a page, without the frame that an exported image carries: the page itself says the rest. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams } = new URL(request.url);
	const { request: picture, problems: unfit } = readImageRequest(searchParams, "svg");
	const isOfSeveral = searchParams.has("view");
	const { problems: unread, body } = isOfSeveral ? panel() : single();
	const problems = [...unread, ...unfit];
	if (problems.length > 0) return refuse(problems);
	return answer(request, { body, type: "image/svg+xml" });

	function single() {
		const { view, problems: found } = decodeView(searchParams, dataset, own);
		return { problems: found, body: () => drawPlot(view, picture) };
	}

	function panel() {
		const { views, problems: found } = decodeViews(searchParams, dataset, [...own, "panel"]);
		return { problems: found, body: () => drawPanel(views, searchParams.get("panel") ?? "", picture) };
	}
}
