import { draw, imageOptions, imageParameters } from "@/app/image";
import { answer, type ProblemDetail, problem } from "@/app/respond";
import { dataset } from "@/data/dataset";
import { selectForChart } from "@/data/figures";
import { toCsv } from "@/data/formats/csv";
import { fileName } from "@/data/formats/file-name";
import { toJson } from "@/data/formats/json";
import { everyReport } from "@/data/select";
import type { View } from "@/data/types";
import { decodeView } from "@/data/view";

interface Made {
	body: string | Buffer;
	type: string;
	name?: string;
	problems?: readonly ProblemDetail[];
}

interface File {
	/** Names understood besides the view's own. */
	parameters: readonly string[];
	make: (view: View, parameters: URLSearchParams) => Promise<Made>;
}

const files: Record<string, File> = {
	"reports.json": {
		parameters: ["version"],
		make: async (view) => ({
			body: JSON.stringify(toJson(view, everyReport(selectForChart(view, dataset)), dataset)),
			type: "application/json; charset=utf-8",
		}),
	},
	"reports.csv": {
		parameters: ["version"],
		make: async (view) => ({
			body: toCsv(everyReport(selectForChart(view, dataset)), dataset),
			type: "text/csv; charset=utf-8; header=present",
			name: fileName(view, dataset.version, ".csv"),
		}),
	},
	"chart.png": {
		parameters: imageParameters,
		make: (view, parameters) => image(view, parameters, "png", "image/png"),
	},
	"chart.svg": {
		parameters: imageParameters,
		make: (view, parameters) => image(view, parameters, "svg", "image/svg+xml"),
	},
};

async function image(
	view: View,
	parameters: URLSearchParams,
	format: "png" | "svg",
	type: string,
): Promise<Made> {
	const { options, problems } = imageOptions(parameters, view, true);
	if (problems.length > 0) return { body: "", type, problems };
	const size = `_${options.width}x${options.height}@${options.pixelRatio}x-${options.theme}.${format}`;
	return { body: await draw(view, options, format, true), type, name: fileName(view, dataset.version, size) };
}

/** A View as a file. What a page forgives is refused here: a 400 names each parameter and what would be accepted. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/[file]">): Promise<Response> {
	const { file } = await params;
	const known = Object.hasOwn(files, file) ? files[file] : undefined;
	if (!known)
		return problem(
			404,
			"No such file",
			`There is no '${file.slice(0, 60)}' here. There are: ${Object.keys(files).join(", ")}.`,
		);
	const { searchParams } = new URL(request.url);
	const { view, problems } = decodeView(searchParams, dataset, known.parameters);
	// What was only renamed is understood: an old link to a file still gives it.
	const refused = problems.filter(({ renamed }) => !renamed);
	if (refused.length > 0) return refuse(refused);
	const made = await known.make(view, searchParams);
	if (made.problems) return refuse(made.problems);
	return answer(request, { ...made, immutable: searchParams.get("version") === dataset.version });
}

function refuse(problems: readonly ProblemDetail[]): Response {
	const named = problems.map(({ parameter, message }) => `${parameter}: ${message}`).join("; ");
	return problem(400, "The address could not be read", named, problems);
}
