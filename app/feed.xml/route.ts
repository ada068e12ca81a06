import { chosen, readAddress } from "@/app/api/read";
import { kept } from "@/app/kept";
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
	// The same choice is the same feed, however it is written.
	const query = address.meaning;
	return answer(request, {
		type: "application/atom+xml; charset=utf-8",
		body: () => kept(`feed ${query}`, () => feed(dataset, { siteUrl, query, reports: chosen(address) })),
	});
}
