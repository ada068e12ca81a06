import { chosen, readAddress } from "@/app/api/read";
import { answer } from "@/app/respond";
import { siteUrl } from "@/app/site";
import { choiceParameters } from "@/data/choose";
import { dataset } from "@/data/dataset";
import { feed } from "@/data/formats/feed";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

/** What was newly entered and corrected, as Atom; any parameter of a View that chooses reports narrows it. */
export function GET(request: Request): Response | Promise<Response> {
	const address = readAddress(request, choiceParameters);
	if (address instanceof Response) return address;
	return answer(request, {
		type: "application/atom+xml; charset=utf-8",
		body: () => feed(dataset, { siteUrl, query: queryOf(address.parameters), reports: chosen(address) }),
	});
}

/** The parameters that choose, in their own order: the same choice is the same feed. */
function queryOf(parameters: URLSearchParams): string {
	const query = new URLSearchParams();
	for (const name of choiceParameters)
		if (parameters.has(name)) query.set(name, parameters.getAll(name).join(","));
	return query.toString().replaceAll("%2C", ",");
}
