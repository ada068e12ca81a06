import localFont from "next/font/local";

/*
 * The charts draw with the same files under the same names, see components/charts/theme.ts. Each subset is a family
 * of its own. The Latin one is preloaded, with a fallback of its own measures, so that no text moves when it arrives.
 */
const plexSans = localFont({
	src: [
		{
			path: "../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
			weight: "400",
		},
		{
			path: "../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2",
			weight: "600",
		},
	],
	variable: "--font-plex",
});

const plexSansExt = localFont({
	src: [
		{
			path: "../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2",
			weight: "400",
		},
		{
			path: "../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2",
			weight: "600",
		},
	],
	variable: "--font-plex-ext",
	preload: false,
	adjustFontFallback: false,
	declarations: [{ prop: "unicode-range", value: "U+0100-02FF, U+1E00-1EFF, U+20A0-20C0" }],
});

const plexSansCyrillic = localFont({
	src: [
		{
			path: "../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2",
			weight: "400",
		},
		{
			path: "../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2",
			weight: "600",
		},
	],
	variable: "--font-plex-cyrillic",
	preload: false,
	adjustFontFallback: false,
	declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+2116" }],
});

/** For the root element: using the fonts is what puts them into the page. Their order stands in globals.css. */
export const fontVariables = [plexSans, plexSansExt, plexSansCyrillic]
	.map(({ variable }) => variable)
	.join(" ");
