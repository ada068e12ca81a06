/** Called by Next once, as the server starts. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME === "nodejs") (await import("./app/raw-response")).followRequests();
}
