import { problem } from "@/app/problem";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

/** Whatever is not there below /api: an error in the same form as all others. */
export function GET(request: Request): Response {
	const path = new URL(request.url).pathname.slice(0, 80);
	return problem(
		404,
		"No such address",
		`There is nothing at ${path}. What there is, is described at /api/v1/openapi.json.`,
	);
}
