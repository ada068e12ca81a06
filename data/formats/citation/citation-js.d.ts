/** Citation.js comes without types of its own: what is used of it. */

declare module "@citation-js/core" {
	interface Register<T> {
		set(name: string, value: T): void;
		has(name: string): boolean;
	}
	interface Config {
		templates: Register<string>;
		format: { asciiOnly: boolean; checkLabel: boolean };
	}
	export const plugins: {
		config: { get(plugin: string): Config };
		output: {
			format(
				name: "bibliography",
				items: readonly object[],
				options: { template: string; format: "text"; lang: string; nosort: boolean },
			): string;
			format(name: "bibtex", items: readonly object[], options: { format: "text" }): string;
			format(name: "ris", items: readonly object[], options: { format: "object" }): RisEntry[];
		};
		input: {
			/** @param options `forceType` keeps it from guessing what a text is, which may end in a request */
			chain(text: string, options: { forceType: string; generateGraph: boolean }): Record<string, unknown>[];
		};
	};
	/** The values of a record by their tags. */
	export type RisEntry = Record<string, string | number | readonly (string | number)[]>;
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
