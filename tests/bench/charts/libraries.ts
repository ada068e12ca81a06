import { readFile } from "node:fs/promises";

/** What is measured: the page of each, its name in the table, and the package whose version is told. */
export interface Entry {
	page: string;
	name: string;
	packages: string[];
	/** The most reports that it is given: beyond them it takes minutes, or never ends. */
	most?: number;
}

export const ours: Entry[] = [
	{ page: "ours", name: "**this project**, from the Figure", packages: [] },
	{ page: "ours-view", name: "this project, figure(view) included", packages: [] },
	{ page: "ours-react", name: "this project, the page's React component", packages: [] },
];

export const peers: Entry[] = [
	{ page: "chartjs", name: "Chart.js, bars and scatter", packages: ["chart.js"] },
	{ page: "echarts", name: "ECharts, custom series", packages: ["echarts"] },
	{ page: "plotly", name: "Plotly, error bars", packages: ["plotly.js-basic-dist-min"] },
	{ page: "vega-lite", name: "Vega-Lite, rule and point", packages: ["vega-lite", "vega"] },
	{ page: "recharts", name: "Recharts, error bar", packages: ["recharts", "react"], most: 10_000 },
	{ page: "plot", name: "Observable Plot, ruleX and dot", packages: ["@observablehq/plot"] },
];

/** 'echarts 6.1.0, …', as they are pinned in the bench's own package.json. */
export async function versions(): Promise<string> {
	const { dependencies } = JSON.parse(await readFile(new URL("./package.json", import.meta.url), "utf8"));
	return peers
		.flatMap(({ packages }) => packages)
		.map((name) => `${name} ${dependencies[name]}`)
		.join(", ");
}
