import lateBatch from "./ledger/2026-11-23-late-batch.json";
import type { LedgerEntryInput } from "./schema";

/**
 * What happened to the dataset, append only: a changed number leaves its reason here. A test holds the fingerprint of
 * each entry that is published, so that none can be changed or dropped unseen; see corrections.ts.
 */
export const ledger: LedgerEntryInput[] = [
	{
		date: "2026-11-23",
		reason: "first-entry",
		reports: [],
		what: "First entry: Russian losses in Ukraine as said or published in 2022, Ukrainian losses as published by 31 March 2022, and Soviet losses in Afghanistan.",
	},
	{
		date: "2026-11-23",
		reason: "late-batch",
		...lateBatch,
		what: "Older figures entered late: 715 more reports, on the war in Ukraine up to 2026 and on 27 other wars, and 400 series, 364 of them country-years of the Uppsala Conflict Data Program.",
	},
	{
		date: "2026-11-23",
		reason: "definition-changed",
		reports: [
			"uk-mod-wallace-2022-02-25-ru-mil-losses",
			"bbc-regional-authorities-2022-03-10-ru-mil-killed",
			"bbc-russian-2022-03-22-ru-mil-killed",
			"bbc-russian-2022-04-05-ru-mil-killed",
			"uk-mod-wallace-2022-04-25-ru-mil-killed",
			"bbc-russian-2022-05-13-ru-mil-killed",
			"bbc-russian-2022-05-30-ru-mil-killed",
			"uk-mod-wallace-2022-06-29-ru-mil-killed",
			"uk-mod-wallace-2022-08-24-ru-mil-losses",
			"uk-mod-wallace-2022-09-05-ru-mil-killed",
			"uk-mod-wallace-2022-09-05-ru-mil-losses",
			"uk-mod-wallace-2022-12-20-ru-mil-losses",
		],
		what: "The UK Ministry of Defence is now listed as resting on the Ukrainian General Staff as a rule, and BBC News Russian on its count with Mediazona. These earlier figures of theirs are marked as not resting on them; no number changed.",
	},
];
