/*
 * What every answer says besides its own, in one table. The policy that names scripts differs from page to page: see
 * policy.ts, and respond.ts for what is data. A plain script, as next.config.js reads it before anything is compiled.
 */

/** What a page here may use of a browser: the clipboard to copy to, and nothing else. */
const features = [
	"accelerometer",
	"autoplay",
	"browsing-topics",
	"camera",
	"clipboard-read",
	"compute-pressure",
	"display-capture",
	"encrypted-media",
	"fullscreen",
	"gamepad",
	"geolocation",
	"gyroscope",
	"hid",
	"identity-credentials-get",
	"idle-detection",
	"keyboard-map",
	"local-fonts",
	"magnetometer",
	"microphone",
	"midi",
	"otp-credentials",
	"payment",
	"picture-in-picture",
	"publickey-credentials-create",
	"publickey-credentials-get",
	"screen-wake-lock",
	"serial",
	"storage-access",
	"sync-xhr",
	"usb",
	"window-management",
	"xr-spatial-tracking",
];

const everywhere = {
	"X-Content-Type-Options": "nosniff",
	// Whoever follows a link to a source does not tell it what was read here.
	"Referrer-Policy": "no-referrer",
	"Permissions-Policy": [...features.map((name) => `${name}=()`), "clipboard-write=(self)"].join(", "),
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Origin-Agent-Cluster": "?1",
	"X-Permitted-Cross-Domain-Policies": "none",
	"X-DNS-Prefetch-Control": "off",
};

/** Files that were made at build, and are no pages: opened by themselves they can do nothing. */
const inert = {
	"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
};

/** Pages of other sites may show these, and so may an embed, which has no origin of its own in a sandboxed frame. */
const shared = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** Pages made at build. Next would let shared caches keep them for a year, past any correction of a figure. */
const prerendered = [
	"/",
	"/conflicts/:path*",
	"/data",
	"/data/corrections",
	"/methodology",
	"/open",
	"/privacy",
	"/reports/:path*",
	"/search-index\\.json",
	"/series/:id",
	"/sources/:path*",
	"/yardsticks",
];
const FOR_A_MINUTE = "public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400";

const YEARS_2 = 63_072_000;

/**
 * The table: a later line wins over an earlier one.
 * @param {string} siteUrl SITE_URL, or empty
 * @returns {[string, Record<string, string>][]} patterns of paths, as Next reads them, and the headers of each
 */
function table(siteUrl) {
	return [
		["/:path*", everywhere],
		// Only where the site is known to be served by https: a browser that heard it asks in no other way.
		...(siteUrl.startsWith("https://")
			? [["/:path*", { "Strict-Transport-Security": `max-age=${YEARS_2}` }]]
			: []),
		["/((?!embed$).*)", { "X-Frame-Options": "DENY" }],
		["/:file(search-index\\.json|sitemap\\.xml|robots\\.txt)", inert],
		["/:file(icon\\.svg|favicon\\.ico)", { ...inert, ...shared }],
		["/_next/static/:path*", { ...inert, ...shared }],
		// A sandboxed frame reads fonts as any foreign page would.
		["/_next/static/media/:path*", { "Access-Control-Allow-Origin": "*" }],
		["/:kind(api|data)/:path*", shared],
		["/:file(plot\\.svg|feed\\.xml)", shared],
		// A page that is isolated from others frames only what is isolated as well.
		["/embed", { ...shared, "Cross-Origin-Embedder-Policy": "require-corp" }],
	];
}

/**
 * The same as Next's configuration takes it.
 * @param {string} siteUrl SITE_URL, or empty
 */
export function headerRules(siteUrl) {
	const rules = table(siteUrl).map(([source, headers]) => ({
		source,
		headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
	}));
	// With a year a series is a page made anew, with a nonce that must serve but once.
	const pages = prerendered.map((source) => ({
		source,
		missing: [{ type: "query", key: "year" }],
		headers: [{ key: "Cache-Control", value: FOR_A_MINUTE }],
	}));
	return [...rules, ...pages];
}
