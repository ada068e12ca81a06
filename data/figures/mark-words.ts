import type { EstimateKind } from "./figure";

interface MarkWords {
	label: string;
	meaning: string;
	drawn: string;
}

/** What each kind of number means, and the shape by which it is drawn: no two kinds share a shape. */
export const markWords: Record<EstimateKind, MarkWords> = {
	point: {
		label: "one number",
		meaning: "The source gave a single number and no bounds. A single number is not therefore a sure one.",
		drawn: "a filled dot",
	},
	about: {
		label: "about",
		meaning: "The source gave a rounded number and did not say how far off it may be.",
		drawn: "a ring",
	},
	"at-least": {
		label: "at least: open above, arrow of no set length",
		meaning: "The source gave a lowest number and left the upper end open.",
		drawn: "a flat line at the number, with an arrow to the open upper end",
	},
	"at-most": {
		label: "up to: open below, arrow of no set length",
		meaning: "The source gave a highest number and left the lower end open.",
		drawn: "a flat line at the number, with an arrow to the open lower end",
	},
	range: {
		label: "range given by the source",
		meaning:
			"The source gave a lowest and a highest number. It did not say how likely it is that the true number lies between them. The middle of the range is nobody's figure.",
		drawn: "a filled bar with a cap at each end; a diamond marks a best estimate where the source gave one",
	},
	"confidence-interval": {
		label: "confidence interval",
		meaning:
			"Bounds from a statistical method, with its level where the source gave one. They cover the uncertainty of the method, not every error in the data behind it.",
		drawn: "a thin line with a cap at each end; a dot marks the central number",
	},
	"prediction-interval": {
		label: "prediction interval",
		meaning: "Bounds within which a model expects the true number, with its level where the source gave one.",
		drawn: "a dashed line with a cap at each end; a dot marks the central number",
	},
	"reports-min-max": {
		label: "lowest and highest of several reports",
		meaning:
			"Two ends taken from different reports. It shows how far they disagree and is nobody's estimate.",
		drawn: "a hollow bar without caps",
	},
	"verified-minimum": {
		label: "counted by name or case: a floor, open above",
		meaning:
			"A count of names or of checked cases. It is meant as a floor: whoever was not found is not in it, and the true number may be far above. Lists hold errors too, and are corrected downwards as well.",
		drawn: "a square that stands on a flat line, with an arrow to the open upper end",
	},
};
