import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import fastify from "fastify";

/*
 * What people would build to filter the same reports: their rows in SQLite, with an index on each column that is asked,
 * behind Fastify. Started as `node peer.mjs PORT ROWS.json`, of which each row holds the columns below and its record.
 */
const [port, file] = process.argv.slice(2);
const COLUMNS = ["conflict", "side", "people", "measure", "source", "day"];
const database = new Database(":memory:");
database.exec(`create table reports (${COLUMNS.join(", ")}, record)`);
const insert = database.prepare(`insert into reports values (${COLUMNS.map(() => "?").join(", ")}, ?)`);
database.transaction(() => {
	for (const row of JSON.parse(readFileSync(file, "utf8")))
		insert.run(...COLUMNS.map((name) => row[name]), JSON.stringify(row.record));
})();
database.exec("create index asked on reports (conflict, side, people, measure, day)");

const server = fastify();
server.get("/reports.json", (request, reply) => {
	const { source, to = "9999", ...rest } = request.query;
	const exact = ["conflict", "side", "people", "measure"].filter((name) => rest[name]);
	const sources = source ? source.split(",") : [];
	const where = [
		...exact.map((name) => `${name} = ?`),
		"day <= ?",
		...(sources.length > 0 ? [`source in (${sources.map(() => "?").join(", ")})`] : []),
	].join(" and ");
	const rows = database
		.prepare(`select record from reports where ${where} order by day`)
		.all(...exact.map((name) => rest[name]), to, ...sources);
	reply.type("application/json").send(`{"reports":[${rows.map(({ record }) => record).join()}]}`);
});
await server.listen({ port: Number(port), host: "127.0.0.1" });
console.log("Ready");
