import { readAddress } from "@/app/api/read";
import { kept } from "@/app/kept";
import { answer } from "@/app/respond";
import { dataset } from "@/data/dataset";
import { decodeView } from "@/data/view";
import { pack } from "@/data/wire";

const allowed = ["conflict", "side", "group", "measure", "version", "code"];

/** What the explorer makes its figures of, once it is touched: packed for the page alone, and no part of the API. */
export async function GET(request: Request): Promise<Response> {
	const address = readAddress(request, allowed);
	if (address instanceof Response) return address;
	// What is not named is what the explorer shows by default.
	const { view } = decodeView(address.parameters, dataset, allowed);
	const { conflict, side, group, measure } = view;
	return answer(request, {
		type: "application/json; charset=utf-8",
		body: () =>
			kept(`held ${conflict} ${side} ${group} ${measure}`, () => JSON.stringify(pack(view, dataset))),
	});
}
