/** Called by Next once, before the server hears a request. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== "nodejs") return;
	const [{ followRequests }, { hearRequests }] = await Promise.all([
		import("./app/raw-response"),
		import("./app/security/hearing"),
	]);
	followRequests();
	hearRequests();
}
