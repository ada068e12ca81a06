import fc from "fast-check";
import { dataset } from "@/data/dataset";
import { citationParameters } from "@/data/formats/citation/words";
import { endpoints, SEVERAL } from "@/data/formats/endpoints";
import { imageParameters } from "@/data/formats/image-request";
import { parameterFacts } from "@/data/formats/parameters";
import { renamed } from "@/data/renamed";
import { viewParameters } from "@/data/view-reader";
import { hostileText, PROTOTYPE_KEYS, percent, spelled } from "./hostile";

/** Addresses of the site, right and wrong: a path, and the names and values behind it. */

const facts: Record<string, { example: unknown; schema: Record<string, unknown> }> = parameterFacts(dataset);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Values of a parameter that are right, or nearly. */
function rightOf(name: string): string[] {
	const { example, schema } = facts[name] ?? { example: "1", schema: {} };
	const more: Record<string, readonly string[]> = {
		source: ids(dataset.sources).slice(0, 40),
		conflict: ids(dataset.conflicts),
		baseline: [...ids(dataset.conflicts), "none"],
		id: [...ids(dataset.reports).slice(0, 20), ...ids(dataset.sources).slice(0, 5)],
		version: [dataset.version, "2020-01-01-00000000", "junk"],
		n: ["7,000 to 15,000 Russian soldiers", "at least 1300", "9,861 killed by 25 March 2022"],
		q: ["nato", "15,000", "march 2022", "nato 2022-03-23"],
	};
	return [...(more[name] ?? []), ...((schema.enum as string[] | undefined) ?? []), String(example)];
}

const value = (name: string) =>
	fc.oneof(
		{ weight: 5, arbitrary: fc.constantFrom(...rightOf(name)).map(percent) },
		{ weight: 5, arbitrary: spelled(hostileText) },
		{
			weight: 1,
			arbitrary: fc
				.array(fc.oneof(fc.constantFrom(...rightOf(name)), hostileText), { minLength: 2, maxLength: 6 })
				.map((all) => percent(all.join(","))),
		},
	);

const pairOf = (names: readonly string[]) =>
	fc.oneof(
		{
			weight: 12,
			arbitrary: fc.constantFrom(...names).chain((name) => value(name).map((one) => `${name}=${one}`)),
		},
		{
			weight: 1,
			arbitrary: fc.tuple(spelled(hostileText), spelled(hostileText)).map((two) => two.join("=")),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom(...PROTOTYPE_KEYS, "_rsc", "utm_source").map((key) => `${key}=1`),
		},
		{ weight: 1, arbitrary: fc.constantFrom(...names, "", "&", "=", ";", "?", "#") },
	);

/** A few pairs; at times one of them hundreds of times over. */
export const query = (names: readonly string[], most = 4): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.array(pairOf(names), { maxLength: most }),
			fc.oneof(
				{ weight: 30, arbitrary: fc.constant(1) },
				{ weight: 1, arbitrary: fc.constantFrom(50, 400, 1500) },
			),
		)
		.map(([pairs, times]) => {
			const [first, ...others] = pairs;
			const many = first ? Array.from({ length: times }, () => first) : [];
			// Longer than any server takes is refused before it is ours.
			return [...many, ...others].join("&").slice(0, 12_000);
		})
		.map((text) => (text === "" ? "" : `?${text}`));

const withQuery = (path: fc.Arbitrary<string>, names: readonly string[], most?: number) =>
	fc.tuple(path, query(names, most)).map((two) => two.join(""));

const id = (rows: readonly { id: string }[], old: object) =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...ids(rows), ...Object.keys(old)) },
		{ weight: 3, arbitrary: spelled(hostileText) },
	);

const view = [...viewParameters, SEVERAL, "version"];
const small = "preset=print&width=80&height=60";

const files = Object.entries(endpoints).flatMap(([name, one]) =>
	["", ...one.formats.map((format) => `.${format}`)].map((ending) => ({
		name,
		file: `${name}${ending}`,
		one,
	})),
);
const drawn = (name: string) => name === "chart" || name === "bundle";
const inFile = fc.constantFrom(...files.filter(({ name }) => !drawn(name) && name !== "citation"));
const citation = fc.constantFrom(...files.filter(({ name }) => name === "citation"));
const picture = fc.constantFrom(...files.filter(({ name }) => drawn(name)));

const text = (path: string, names: readonly string[], most?: number) =>
	withQuery(fc.constant(path), names, most);

/** Nearly always wrong in something, so that few of them are drawn. */
const wrongPicture = picture.chain(({ file, one }) =>
	fc
		.tuple(query([...one.parameters], 3), query([...imageParameters], 3), spelled(hostileText))
		.map(([first, second, junk]) => `/api/v1/${file}${first || "?"}&${second.slice(1)}&width=${junk}`),
);

const drawnPicture = fc
	.tuple(
		fc.constantFrom("png", "jpg", "webp", "svg", "pdf"),
		fc.constantFrom(...ids(dataset.conflicts)),
		fc.constantFrom("title", "subtitle", "notes"),
		spelled(hostileText),
	)
	.map(
		([format, conflict, name, words]) =>
			`/api/v1/chart.${format}?conflict=${conflict}&${small}&${name}=${words}`,
	);

const section = (path: string, rows: readonly { id: string }[], old: object) =>
	fc
		.tuple(
			id(rows, old),
			fc.oneof(
				{ weight: 3, arbitrary: fc.constant("") },
				spelled(hostileText).map((one) => `/${one}`),
			),
		)
		.map(([one, more]) => `/${path}/${one}${more}`);

const junkPath = fc
	.tuple(
		fc.constantFrom(
			"",
			"api",
			"api/v1",
			"data",
			"reports",
			"_next",
			"_next/static",
			"_next/data",
			"_next/image",
			".git",
			"..",
			".",
		),
		fc.array(
			fc.oneof(
				spelled(hostileText),
				fc.constantFrom(
					"..",
					".",
					"",
					"%2e%2e",
					"%2f",
					"%5c",
					"..%2f..%2fpackage.json",
					"app",
					"index",
					"page",
					"layout",
				),
			),
			{ maxLength: 3 },
		),
		fc.constantFrom(
			"",
			"/",
			".json",
			".php",
			".csv",
			"?url=http%3A%2F%2F127.0.0.1%3A22&w=64&q=75",
			"?__nextLocale=x",
			"?_rsc=1",
		),
	)
	.map(([start, parts, end]) => `/${[start, ...parts].join("/")}${end}`);

const fixed = fc.constantFrom(
	"/",
	"/conflicts",
	"/sources",
	"/yardsticks",
	"/methodology",
	"/data",
	"/data/corrections",
	"/open",
	"/robots.txt",
	"/sitemap.xml",
	"/icon.svg",
	"/favicon.ico",
	"//",
	`//zq7x.example/`,
	`//zq7x.example/%2e%2e/`,
	"/\\zq7x.example/",
	"/%5czq7x.example/",
	"/explore/",
	"/reports//",
	"/_next/image?url=%2Ficon.svg&w=64&q=75",
	"/_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=3840&q=100",
	"/_next/static/../server/app/page.js",
	"/_next/static/%2e%2e/server/app/page.js",
	"/_next/server/app/page.js",
	"/_next/build-manifest.json",
	"/.next/BUILD_ID",
	"/package.json",
	"/404",
	"/500",
	"/_error",
	"/_not-found",
	"/index.html",
	"/.env",
);

/** The weights are by cost as much as by danger: a page of charts costs a hundred refusals. */
export const address: fc.Arbitrary<string> = fc.oneof(
	{
		weight: 500,
		arbitrary: inFile.chain(({ file, one }) =>
			text(`/api/v1/${file}`, one.parameters.length > 0 ? one.parameters : view),
		),
	},
	{ weight: 30, arbitrary: citation.chain(({ file, one }) => text(`/api/v1/${file}`, one.parameters)) },
	{ weight: 120, arbitrary: wrongPicture },
	{ weight: 6, arbitrary: drawnPicture },
	{
		weight: 120,
		arbitrary: withQuery(section("api/v1/series", dataset.series, renamed.series), ["version"], 1),
	},
	{
		weight: 80,
		arbitrary: withQuery(
			spelled(hostileText).map((junk) => `/api/v1/${junk}`),
			view,
			1,
		),
	},
	{ weight: 80, arbitrary: text("/api/v1/oembed", ["url", "format", "maxwidth", "maxheight", "theme"]) },
	{ weight: 60, arbitrary: text("/feed.xml", view) },
	{ weight: 60, arbitrary: text("/explore/held", [...view, "code"]) },
	{ weight: 30, arbitrary: text("/plot.svg", [...view, "width", "height", "theme", "panel"]) },
	{
		weight: 90,
		arbitrary: withQuery(
			fc
				.oneof(
					fc.constantFrom("schema.json", "datapackage.json", "sources.csv", "conflicts.csv"),
					spelled(hostileText),
				)
				.map((file) => `/data/${file}`),
			["version"],
			1,
		),
	},
	{ weight: 120, arbitrary: fixed },
	{ weight: 40, arbitrary: withQuery(section("reports", dataset.reports, renamed.reports), view, 1) },
	{ weight: 40, arbitrary: section("sources", dataset.sources, renamed.sources) },
	{ weight: 40, arbitrary: section("conflicts", dataset.conflicts, renamed.conflicts) },
	{
		weight: 40,
		arbitrary: fc
			.tuple(id(dataset.series, {}), fc.constantFrom("@", "%40"), spelled(hostileText))
			.map(([one, at, day]) => `/reports/${one}${at}${day}`),
	},
	{ weight: 3, arbitrary: withQuery(section("series", dataset.series, renamed.series), ["year"], 2) },
	{ weight: 260, arbitrary: junkPath },
	{ weight: 6, arbitrary: text("/search", ["q", "kind", "page"]) },
	{ weight: 4, arbitrary: text("/check", ["n", "conflict", "side", "group", "measure", "date", "as"]) },
	{ weight: 5, arbitrary: text("/explore", [...view, "embed"]) },
	{ weight: 2, arbitrary: text("/side-by-side", view) },
	{ weight: 2, arbitrary: text("/embed", [...view, "theme", "frozen"]) },
	{ weight: 2, arbitrary: text("/embed/make", [...view, "theme", "frozen"]) },
	{ weight: 2, arbitrary: text("/cite", [...view, ...citationParameters]) },
	{ weight: 3, arbitrary: text("/export", [...view, ...imageParameters]) },
);
