import { dataset } from "@/data/dataset";
import { decodeView } from "@/data/view";
import { draw, imageOptions, imageParameters } from "../image";
import { answer, problem } from "../respond";

/** The bare plot of a page, without the frame that an exported image carries: the page itself says the rest. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams } = new URL(request.url);
	const { view, problems: unread } = decodeView(searchParams, dataset, imageParameters);
	const { options, problems: unfit } = imageOptions(searchParams, view, false);
	const problems = [...unread, ...unfit];
	if (problems.length > 0)
		return problem(
			400,
			"The address could not be read",
			problems.map(({ parameter, message }) => `${parameter} ${message}`).join("; "),
			problems,
		);
	const body = await draw(view, options, "svg", false);
	return answer(request, {
		body,
		type: "image/svg+xml",
		immutable: searchParams.get("version") === dataset.version,
	});
}
