import { afterAll, beforeAll, test } from "vitest";
import { campaign } from "../fuzz/campaign";
import { type Site, startSite } from "../fuzz/site";

/** More hostile requests than `npm test` sends, of a new seed each time: `FUZZ_RUNS=500000 npx vitest run --project bench fuzz`. */
const runs = Number(process.env.FUZZ_RUNS ?? 50_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site?.stop());

test(`${runs} hostile requests`, () => campaign(site, { seed, runs }), 7_200_000);
