import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawSeries } from "../../build";
import { readLines } from "../../series-csv";
import type { SourceId } from "../../sources";

const FILE = "data/conflicts/organised-violence/series/ucdp-country-years.csv";

const types: Record<string, { name: string; subset: string | null; civilians: boolean }> = {
	total: { name: "all organised violence", subset: null, civilians: false },
	"state-based": {
		name: "state-based conflict",
		subset: "conflicts in which a state is a party",
		civilians: false,
	},
	"non-state": {
		name: "non-state conflict",
		subset: "fighting between groups none of which is a state",
		civilians: false,
	},
	"one-sided": {
		name: "one-sided violence",
		subset: "violence of a state or group against civilians",
		civilians: true,
	},
};

const { lines, unknown } = readLines(readFileSync(join(process.cwd(), FILE), "utf8"), ["place", "type"]);
if (unknown.length > 0) throw new Error(`${FILE}: unknown column '${unknown.join("', '")}'`);

/** Where UCDP's country holds more than its name says. */
const wider: Record<string, string> = { Israel: "Israel and the Palestinian territories" };

/** The countries of the file, in its order, as ids and names. */
export function places(): { id: string; name: string }[] {
	const names = [...new Set(lines.map(({ cells }) => cells?.place ?? ""))];
	return names.map((name) => ({ id: placeId(name), name: wider[name] ?? name }));
}

/** `Russia (Soviet Union)` gives `russia`. */
function placeId(name: string): string {
	return name
		.replace(/\(.*\)/, "")
		.trim()
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, "-");
}

/** One series for each country and kind of violence, from one file. */
export function ucdpSeries(): RawSeries[] {
	const groups = new Map<string, RawSeries>();
	for (const line of lines) {
		const { place = "", type = "" } = line.cells ?? {};
		const id = `ucdp-${type}-${placeId(place)}`;
		const group = groups.get(id);
		if (group) group.lines.push(line);
		else groups.set(id, { file: FILE, facts: facts(id, place, type), lines: [line] });
	}
	return [...groups.values()];
}

function facts(id: string, place: string, type: string): RawSeries["facts"] {
	const kind = types[type];
	if (!kind) throw new Error(`${FILE}: unknown type '${type}'; it has ${Object.keys(types).join(", ")}`);
	return {
		id,
		conflict: "organised-violence",
		name: `${kind.name}, year by year`,
		source: "ucdp" satisfies SourceId,
		side: placeId(place),
		group: { of: kind.civilians ? "civilians" : "all" },
		scope: kind.subset === null ? "whole" : { subset: kind.subset },
		measure: "killed",
		deaths: "violent",
		span: "period",
		method: "media-tally",
		basis: "Events coded one by one from news and other reports",
		dated: "death",
		every: "year",
		start: "1989-01-01",
		published: "2025",
		bounds: "expert-range",
		citation: {
			title: "UCDP Organized Violence Country-Year Dataset, version 25.1",
			publisher: "Uppsala Conflict Data Program",
			url: "https://github.com/Mixzpai/UCDP_Dashboard/blob/9dc98589d575dcb3978c4b04180526a9c5e778af/UCDP_Dashboard/Dataset/organizedviolencecy_v25_1.csv",
		},
		licence: {
			name: "CC BY 4.0",
			url: "https://creativecommons.org/licenses/by/4.0/",
			note: "UCDP's data; the copy that was read states no licence of its own.",
		},
		recorded: "2026-11-23",
		readFirst: ["By place of death, all parties together: no side's toll."],
	};
}
