import type { EmbedTheme } from "../embed/read";
import { licence } from "./licence";

/** An embed as text to paste: everything in it is escaped for where it stands. */

/** The type of the message by which an embed tells its height to the page around it. */
export const SIZE_MESSAGE = "reported-losses:size";

/** Without `allow-same-origin`: an embed needs nothing of its own site's. What it opens is not bound by the sandbox. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** A frame is no lower and no higher than this, whatever a message says. */
export const frameHeights = { least: 200, most: 6000 } as const;

export interface FrameFacts {
	/** The whole address of the embed. */
	address: string;
	title: string;
	/** Its height where no message is heard, in CSS pixels. */
	height: number;
}

export interface ImageFacts {
	/** The whole address of the picture. */
	picture: string;
	/** Where a press on it leads. */
	page: string;
	alt: string;
	width: number;
	height: number;
}

/** The query of an embed: its view's, or its views', and what is its own. */
export function embedQuery(
	views: string,
	{ theme, frozen }: { theme: EmbedTheme | null; frozen: string | null },
) {
	const own = [frozen === null ? "" : `frozen=${frozen}`, theme === null ? "" : `theme=${theme}`];
	return [views, ...own].filter(Boolean).join("&");
}

/** The frame with the script that lets it be as high as what is in it. */
export function iframeSnippet(facts: FrameFacts): string {
	return `${iframe(facts, "100%")}\n<script>${listener(facts.address)}</script>`;
}

/** The frame alone, for where no script may stand beside it. */
export function iframe({ address, title, height }: FrameFacts, width: string): string {
	const attributes = {
		src: address,
		title,
		width,
		height: String(height),
		loading: "lazy",
		sandbox: SANDBOX,
		referrerpolicy: "no-referrer",
		style: "border:0;max-width:100%",
	};
	return `<iframe${attributesOf(attributes)}></iframe>`;
}

/** A plain picture that leads to its page. */
export function imageSnippet({ picture, page, alt, width, height }: ImageFacts): string {
	const attributes = {
		src: picture,
		alt,
		width: String(width),
		height: String(height),
		loading: "lazy",
		style: "max-width:100%;height:auto",
	};
	return `<a${attributesOf({ href: page })}><img${attributesOf(attributes)}></a>`;
}

export function markdownSnippet({ picture, page, alt }: ImageFacts): string {
	return `[![${inMarkdown(alt)}](${addressInMarkdown(picture)})](${addressInMarkdown(page)})\n\nSource: Reported Losses, ${licence.name}`;
}

/** Hears only frames of this site, each for itself: no other frame on the page gets a height by it. */
function listener(address: string): string {
	const { least, most } = frameHeights;
	const own = inScript(`iframe[src^="${address.split("?")[0]}"]`);
	return `addEventListener("message",function(e){var d=e.data;if(d&&d.type===${inScript(SIZE_MESSAGE)}&&d.height>0)document.querySelectorAll(${own}).forEach(function(f){if(f.contentWindow===e.source)f.height=Math.min(Math.max(Math.ceil(d.height),${least}),${most})})})`;
}

function attributesOf(attributes: Record<string, string>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
		.join("");
}

const ENTITIES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function inAttribute(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** As a string of a script inside HTML: nothing in it ends the script. */
function inScript(text: string): string {
	return JSON.stringify(text).replaceAll("<", "\\u003c");
}

/** One line in which no sign means more than itself, in a table's cell too. */
function inMarkdown(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|~&!$]/g, "\\$&");
}

function addressInMarkdown(address: string): string {
	return address.replace(/[\s()<>|\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
