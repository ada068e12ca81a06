import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { MARK } from "./hostile";

/** The attributes whose value is gone to, or run. */
const LEADS = new Set(["href", "src", "action", "formaction", "poster", "data", "srcdoc", "xlink:href"]);

/** Where a page took our mark for markup, as a browser reads it: an element, an attribute, a scheme that runs. */
export function marksIn(html: string): string[] {
	if (!html.toLowerCase().includes(MARK)) return [];
	return walk(parse(html));
}

function walk(node: Tree.Node): string[] {
	const faults: string[] = [];
	if ("tagName" in node) {
		if (node.tagName.includes(MARK)) faults.push(`the caller's text as the element <${node.tagName}>`);
		for (const { name, value } of node.attrs)
			if (name.includes(MARK) || (LEADS.has(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)))
				faults.push(
					`the caller's text as the attribute ${name}="${value.slice(0, 60)}" of <${node.tagName}>`,
				);
	}
	const inside = "content" in node ? [node.content] : "childNodes" in node ? node.childNodes : [];
	return [...faults, ...inside.flatMap(walk)];
}
