import { defineReports } from "../../define";

export default defineReports(
	{
		conflict: "falklands-1982",
		side: "argentina",
		group: { of: "military" },
		span: "cumulative",
		start: "1982-04-02",
		recorded: "2026-11-23",
	},
	[
		{
			id: "independent-2010-falklands-argentina-killed-655",
			source: "independent-uk",
			measure: "killed",
			estimate: { best: 655, qualifier: "exact" },
			period: { end: "1982-06-14" },
			published: "2010-02-08",
			method: "historical-record",
			citation: {
				title: "Afghan death toll passes that of Falklands War",
				publisher: "The Independent",
				url: "https://the-independent.com/news/world/asia/afghan-death-toll-passes-that-of-falklands-war-1893314.html",
			},
			note: "Whose count it is the paper does not say. The BBC has 649.",
		},
		{
			id: "uk-mod-2010-falklands-uk-killed",
			source: "uk-mod",
			side: "united-kingdom",
			measure: "killed",
			estimate: { best: 255, qualifier: "exact" },
			period: { end: "1982-06-14" },
			published: "2010-02-09",
			method: "official-statement",
			derivedFrom: [],
			citation: {
				title: "UK's Afghan casualties pass Falklands toll",
				publisher: "CNN",
				url: "https://afghanistan.blogs.cnn.com/2010/02/09/uks-afghan-casualties-pass-falklands-toll/",
			},
			note: "Given when the number of British dead in Afghanistan passed it.",
		},
		{
			id: "falklands-argentina-killed-649",
			source: "bbc",
			measure: "killed",
			estimate: { best: 649, qualifier: "exact" },
			period: { end: "1982-06-14" },
			published: "2022",
			method: "historical-record",
			derivedFrom: [],
			citation: {
				title: "The Falklands War: 40 Years On",
				publisher: "BBC via JW Player",
				url: "https://cdn.jwplayer.com/previews/vlokrWwz-buQgiLVC",
			},
			inferred: ["published"],
			note: "From a film for the 40th anniversary; on whose count it rests is not said. The Independent had 655.",
		},
	],
);
