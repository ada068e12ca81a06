// Loaded into the server before it starts: says how much it holds once all that can be let go is let go.
process.on("message", (asked) => {
	if (asked !== "memory") return;
	globalThis.gc();
	globalThis.gc();
	const { heapUsed, external, rss } = process.memoryUsage();
	process.send({ heapUsed, external, rss });
});
