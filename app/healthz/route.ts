import { problem } from "@/app/problem";
import { health } from "./health";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

/** Asked anew each time. */
export const dynamic = "force-dynamic";

/** For load balancers: 200 where this process can answer truthfully, else a 503 that says what is wrong. */
export async function GET(): Promise<Response> {
	const { dataset, source, wrong } = await health();
	if (wrong.length > 0) return problem(503, "Not fit to answer", wrong.join("; "));
	return Response.json({ status: "ok", dataset, source }, { headers: { "cache-control": "no-store" } });
}
