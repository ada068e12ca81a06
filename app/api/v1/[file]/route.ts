import { negotiate, type ReadAddress, readAddress, splitName } from "@/app/api/read";
import { namesViews, type ReadViews, readViews } from "@/app/api/read-views";
import { kept } from "@/app/kept";
import { problem } from "@/app/problem";
import { answer } from "@/app/respond";
import { cut } from "@/data/foreign-text";
import { readBundleRequest } from "@/data/formats/bundle-request";
import { type Endpoint, type EndpointName, endpoints, type Format, formats } from "@/data/formats/endpoints";
import { type ImageProblem, imageFormat, readImageRequest } from "@/data/formats/image-request";
import { type Made, makers } from "../answers";
import { bundleOfSeveral, chartOfSeveral, figureOfSeveral } from "../answers-of-several";
import { answerCitation } from "../citation";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

/** The dataset, or a View of it, as a file. What a page forgives is refused here, by name. HEAD is answered by Next. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/[file]">): Promise<Response> {
	const { file } = await params;
	const { name, ending } = splitName(file);
	if (!isEndpoint(name)) return missing(file);
	const { parameters, formats: offered }: Endpoint = endpoints[name];
	const [first, ...others] = offered;
	if (ending === undefined || first === undefined || (ending !== null && !offered.includes(ending)))
		return missing(file);
	const format: Format = ending ?? negotiate(request, [first, ...others]);
	const vary = ending === null ? { vary: "Accept" } : {};
	if (name === "citation") return answerCitation(request, format, vary);
	const own = ownProblems(new URL(request.url).searchParams, name, format);
	const asked = namesViews(request)
		? ofSeveral(readViews(request, parameters, own), name, format)
		: ofOne(readAddress(request, parameters, own), name, format);
	if (asked instanceof Response) return asked;
	const { made, meaning } = asked;
	return answer(request, {
		name: made.name,
		body: "text" in made ? () => kept(`${name} ${format} ${meaning}`, made.text) : made.bytes,
		type: formats[format],
		attachment: format !== "json",
		isPinned: name === "chart" || name === "bundle",
		...vary,
	});
}

/** What is wrong with the parameters that say how a picture is drawn. */
function ownProblems(parameters: URLSearchParams, name: EndpointName, format: Format): ImageProblem[] {
	if (name === "bundle") return readBundleRequest(parameters).problems;
	return name === "chart" ? readImageRequest(parameters, imageFormat(format)).problems : [];
}

type Asked = { made: Made; meaning: string } | Response;

function ofOne(address: ReadAddress | Response, name: keyof typeof makers, format: Format): Asked {
	if (address instanceof Response) return address;
	return { made: makers[name](address, format), meaning: address.meaning };
}

function ofSeveral(address: ReadViews | Response, name: EndpointName, format: Format): Asked {
	if (address instanceof Response) return address;
	return { made: madeOfSeveral(address, name, format), meaning: address.meaning };
}

function madeOfSeveral(address: ReadViews, name: EndpointName, format: Format): Made {
	if (name === "bundle") return bundleOfSeveral(address);
	return name === "chart" ? chartOfSeveral(address, format) : figureOfSeveral(address, format);
}

function isEndpoint(name: string): name is EndpointName {
	return Object.hasOwn(endpoints, name);
}

function missing(file: string): Response {
	const there = Object.entries(endpoints).flatMap(([name, { formats: offered }]: [string, Endpoint]) =>
		offered.map((format) => `${name}.${format}`),
	);
	const detail = `There is no '${cut(file)}' here. There are: ${there.join(", ")}, and series/{id}.csv and .json.`;
	return problem(404, "No such file", detail);
}
