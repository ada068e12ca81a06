import { basicFigure as untimed } from "../../../data/figures/basic";

export { basicRecipes, isBasic } from "../../../data/figures/basic";

/** Milliseconds spent in the making of figures so far. */
export const spent = { figure: 0 };

/** Stands in for data/figures/basic and times it; called no more and no less than by the page itself. */
export const basicFigure: typeof untimed = (view, data) => {
	const began = performance.now();
	try {
		return untimed(view, data);
	} finally {
		spent.figure += performance.now() - began;
	}
};
