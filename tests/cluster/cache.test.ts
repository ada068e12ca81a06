import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { dataset } from "@/data/dataset";
import { type Server, serve } from "../serve";
import { type Answered, answered, MADE_WHEN_ASKED, READ } from "./asked";
import { type Nginx, startNginx } from "./nginx";

/** What becomes of answers where the files of nginx's cache are broken, or have no room. */

let first: Server;
let second: Server;
const toEnd: (() => unknown)[] = [];

beforeAll(async () => {
	const folder = inject("site");
	[first, second] = await Promise.all([serve({ folder }), serve({ folder })]);
});

afterAll(async () => {
	for (const end of toEnd.reverse()) await end();
	await Promise.all([first?.stop(), second?.stop()]);
});

async function inFront(cache: string): Promise<Nginx> {
	const nginx = await startNginx([first.port, second.port], cache);
	toEnd.push(() => nginx.stop());
	return nginx;
}

/** A picture that is kept for ever, another for each number. */
const picture = (number: number) =>
	`/api/v1/chart.png?source=nato&to=2022-04-${10 + number}&width=700&version=${dataset.version}`;

/** An answer through nginx; null where it was cut short, so that its reader knows. */
const through = ({ origin }: Nginx, path: string): Promise<Answered | null> =>
	answered(origin, path).catch(() => null);

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((file) => join(folder, file))
		.filter((file) => statSync(file).isFile());

const harms: [string, (file: string) => void][] = [
	["empty", (file) => writeFileSync(file, "")],
	["something else", (file) => writeFileSync(file, Buffer.alloc(5000, 7))],
	["cut short in its head", (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
];

test.each(harms)("a kept file that is %s is asked for anew", async (harm, doHarm) => {
	const number = harms.findIndex(([name]) => name === harm);
	const cache = join(inject("scratch"), `broken-${number}`);
	const nginx = await inFront(cache);
	const path = picture(number);
	const right = await answered(first.origin, path);
	expect(await through(nginx, path)).toEqual(right);
	const [file, ...others] = filesIn(cache);
	if (!file || others.length > 0) throw new Error("not one file is kept");
	doHarm(file);
	for (let time = 0; time < 2; time++) expect(await through(nginx, path)).toEqual(right);
	expect(nginx.log().filter((line) => line.includes("cache=MISS"))).toHaveLength(2);
});

test("without room for its cache, what is not kept is whole, what would be kept is never given or kept in part, and with room again all is well", async (context) => {
	const disk = mkdtempSync(join(inject("scratch"), "full-"));
	try {
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=512k,mode=755", "tmpfs", disk], { stdio: "ignore" });
	} catch {
		context.skip("only who may mount a file system can fill one");
	}
	toEnd.push(() => execFileSync("umount", [disk]));
	const cache = join(disk, "cache");
	mkdirSync(cache, { mode: 0o777 });
	const nginx = await inFront(cache);
	fill(join(disk, "filler"));
	for (const path of [...MADE_WHEN_ASKED, ...READ.filter((path) => path.startsWith("/api/"))])
		expect([path, await through(nginx, path)]).toEqual([path, await answered(first.origin, path)]);
	const wouldBeKept = [picture(1), picture(2), "/sources/nato", "/methodology"];
	for (const path of wouldBeKept) {
		const given = await through(nginx, path);
		if (given !== null) expect([path, given]).toEqual([path, await answered(first.origin, path)]);
	}
	rmSync(join(disk, "filler"));
	for (const path of wouldBeKept)
		for (let time = 0; time < 2; time++)
			expect([path, await through(nginx, path)]).toEqual([path, await answered(first.origin, path)]);
});

/** Writes until there is no room. */
function fill(file: string): void {
	for (let written = Buffer.alloc(0); ; written = Buffer.concat([written, Buffer.alloc(4096)]))
		try {
			writeFileSync(file, written);
		} catch {
			return;
		}
}
