// Loaded into the server before it starts: says how much it holds once all that can be let go is let go, in bytes, and
// how long it has worked, in milliseconds of a processor.
process.on("message", (asked) => {
	if (asked !== "memory") return;
	globalThis.gc();
	globalThis.gc();
	const { heapUsed, external } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	process.send({ heapUsed, external, worked: Math.round((user + system) / 1000) });
});
