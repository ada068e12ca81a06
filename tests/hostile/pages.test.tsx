import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import {
	PathnameContext,
	SearchParamsContext,
} from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { describe, expect, test, vi } from "vitest";
import { dataset } from "@/data/dataset";
import { isLong, recordOf } from "@/data/source-record";
import { marksIn } from "../fuzz/markup";

vi.hoisted(() => {
	process.env.SITE_URL = "https://losses.example.org";
});
vi.mock("@/data/raw", async (original) => {
	const { poisoned } = await import("./poison");
	return { rawDataset: poisoned((await original<typeof import("@/data/raw")>()).rawDataset) };
});

/** What the proxy tells a page of its query. */
let query = "";
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "x-query": query }) }));

type Page = (props: {
	params: Promise<Record<string, string>>;
	searchParams: Promise<Record<string, string | string[]>>;
}) => ReactNode | Promise<ReactNode>;

const modules = import.meta.glob<{ default: Page }>("../../app/**/page.tsx");

const [report] = dataset.reports.filter(({ conflict }) => conflict === "russia-ukraine-2022");
const section = dataset.sources
	.flatMap((source) => recordOf(source, dataset).map((one) => ({ ...one, source })))
	.find(isLong);
const ids: Record<string, Record<string, string>> = {
	conflicts: { id: "russia-ukraine-2022", page: "2" },
	reports: { id: report?.id ?? "" },
	series: { id: dataset.series.find(({ scope }) => scope === "whole")?.id ?? "" },
	sources: { id: section?.source.id ?? "", section: section?.id ?? "" },
};

const said = "<zq7x>\"'><zq7x onload=1></script></title>{{7}}";
const addresses: Record<string, Record<string, string | string[]>[]> = {
	check: [{ n: "7,000 to 15,000 soldiers" }, { n: said, date: said, side: said }],
	search: [{ q: "nato" }, { q: said, kind: said, page: said }],
	explore: [
		{},
		{ chart: "by-source" },
		{ chart: "spread" },
		{ chart: "pace" },
		{ source: said, [said]: said },
	],
	"side-by-side": [{}, { view: ["", "side=ukraine", said] }],
	embed: [{}, { view: ["", "side=ukraine"] }, { theme: said, frozen: said, source: said }],
	cite: [{}, { of: "report", id: report?.id ?? "" }, { of: said, id: said, style: said, accessed: said }],
	export: [{}, { title: said, notes: said, preset: said }],
};

/** Pages that show nothing of the dataset's texts. */
const OF_NO_DATA = new Set(["open", "privacy"]);

function queryOf(search: object): URLSearchParams {
	return new URLSearchParams(
		Object.entries(search).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
	);
}

async function html(load: () => Promise<{ default: Page }>, id: Record<string, string>, search: object) {
	const { default: Page } = await load();
	query = `?${queryOf(search)}`;
	const page = Page({
		params: Promise.resolve(id),
		searchParams: Promise.resolve(search as Record<string, string>),
	});
	const router = { push() {}, replace() {}, prefetch() {}, refresh() {}, back() {}, forward() {} };
	const { prelude } = await prerender(
		<AppRouterContext value={router as never}>
			<PathnameContext value="/">
				<SearchParamsContext value={queryOf(search)}>{await page}</SearchParamsContext>
			</PathnameContext>
		</AppRouterContext>,
	);
	return new Response(prelude).text();
}

describe("a page whose data and address try to be markup shows them as text", () => {
	const cases = Object.entries(modules).flatMap(([file, load]) => {
		const [kind = ""] = file.replace("../../app/", "").split("/");
		return (addresses[kind] ?? [{}]).map((search) => ({ name: file.slice(6), load, kind, search }));
	});

	test("every page of the site is among them", () => {
		expect(Object.keys(modules).length).toBeGreaterThan(20);
	});

	test.each(cases)("$name $search", async ({ load, kind, search }) => {
		const page = await html(load, ids[kind] ?? {}, search);
		expect(marksIn(page)).toEqual([]);
		expect(page.includes("zq7x")).toBe(!OF_NO_DATA.has(kind));
	});
});
