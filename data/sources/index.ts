import { igoNgoAcademic } from "./igo-ngo-academic";
import { mediaAndCounts } from "./media-and-counts";
import { otherStates } from "./other-states";
import { otherWarSources } from "./other-wars";
import { pastWarSources } from "./past-wars";
import { russia } from "./russia";
import { sovietAfghan } from "./soviet-afghan";
import { ukNato } from "./uk-nato";
import { ukraine } from "./ukraine";
import { unitedStates } from "./united-states";

/**
 * The bodies whose figures stand in the dataset, keyed by id: who makes the claim, not who carries it.
 * One body has one id however a page spells it; a speaker is named on the report. `aliases` are other spellings,
 * `identity` is why they were merged or kept apart. An id stands in one of the files only.
 */
export const sources = {
	...ukraine,
	...russia,
	...ukNato,
	...unitedStates,
	...otherStates,
	...mediaAndCounts,
	...igoNgoAcademic,
	...sovietAfghan,
	...pastWarSources,
	...otherWarSources,
};

export type SourceId = keyof typeof sources;
