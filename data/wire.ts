import { type Scope, slice } from "./slice";
import type { Dataset, Report, Source, View } from "./types";

/**
 * The dataset as it travels to a browser: of each record only what differs from what most records have, and no text
 * that the explorer does not show. `unpack(pack(...))` gives back all that a Figure is made from.
 */
export interface WireDataset extends Omit<Dataset, "reports" | "sources"> {
	/** Whose reports it holds. */
	scope: Pick<View, "conflict" | "side">;
	reports: WireRecord[];
	sources: WireRecord[];
}

type WireRecord = Record<string, unknown>;

const GROUP = { of: "military", militia: "unstated", mercenaries: "unstated", otherServices: "unstated" };
const ESTIMATE = {
	low: null,
	best: null,
	high: null,
	qualifier: "exact",
	bounds: null,
	confidence: null,
	asPublished: false,
};
/** The page itself is on the report's own page: here only its weakness is told. */
const CITATION = { title: "", publisher: "", url: "", published: null, weak: false, archived: null };

const REPORT = {
	id: "",
	series: null,
	conflict: "",
	side: "",
	group: GROUP,
	scope: "whole",
	measure: "killed",
	includes: null,
	estimate: ESTIMATE,
	deaths: "unstated",
	period: { start: null, end: null },
	span: "cumulative",
	published: null,
	recorded: "",
	source: "",
	speaker: null,
	method: "official-statement",
	basis: null,
	words: null,
	derivedFrom: null,
	citation: CITATION,
	standing: { status: "standing" },
	reading: "single",
	inferred: [],
	projection: false,
	note: null,
} as const satisfies Record<keyof Report, unknown>;

const SOURCE = {
	id: "",
	name: "",
	short: "",
	kind: "media",
	of: null,
	about: "",
	aliases: [],
	identity: null,
	derivedFrom: [],
	readFirst: null,
} as const satisfies Record<keyof Source, unknown>;

/** What a page of one View sends along. */
export function pack(view: Scope & Pick<View, "baseline">, data: Dataset): WireDataset {
	const part = slice(view, data);
	const start = data.conflicts.find(({ id }) => id === view.conflict)?.start ?? null;
	return {
		...part,
		scope: { conflict: view.conflict, side: view.side },
		reports: part.reports.map((report) => {
			const { weak } = report.citation;
			const lean = { ...report, recorded: "", citation: { ...CITATION, weak } };
			return differences(lean, defaultsOf(view.conflict, view.side, start));
		}),
		sources: part.sources.map((source) => differences(source, SOURCE)),
	};
}

/** The inverse of `pack`. */
export function unpack({ scope, ...wire }: WireDataset): Dataset {
	const start = wire.conflicts.find(({ id }) => id === scope.conflict)?.start ?? null;
	const defaults = defaultsOf(scope.conflict, scope.side, start);
	return {
		...wire,
		reports: wire.reports.map((record) => complete(record, defaults) as unknown as Report),
		sources: wire.sources.map((record) => complete(record, SOURCE) as unknown as Source),
	};
}

/** Most reports of a page speak of its own side from the war's first day. */
function defaultsOf(conflict: string, side: string, start: string | null): WireRecord {
	return { ...REPORT, conflict, side, period: { start, end: null } };
}

function differences(record: object, defaults: WireRecord): WireRecord {
	const kept: WireRecord = {};
	for (const [name, value] of Object.entries(record)) {
		const usual = defaults[name];
		if (isRecord(value) && isRecord(usual) && name !== "standing") {
			const inner = differences(value, usual);
			if (Object.keys(inner).length > 0) kept[name] = inner;
		} else if (JSON.stringify(value) !== JSON.stringify(usual)) kept[name] = value;
	}
	return kept;
}

function complete(record: WireRecord, defaults: WireRecord): WireRecord {
	const whole: WireRecord = { ...defaults };
	for (const [name, value] of Object.entries(record)) {
		const usual = defaults[name];
		whole[name] = isRecord(value) && isRecord(usual) && name !== "standing" ? complete(value, usual) : value;
	}
	return whole;
}

function isRecord(value: unknown): value is WireRecord {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
