/*
 * In each page, scripts wait until the page is there with its picture. On a slow line they would else share it with the
 * picture, which is what a reader came for; the page can be read and walked without them. A touch or a key does not wait.
 */

const WAITING = "text/waiting";

const SCRIPT = /<script (?=[^>]*\basync="")(?![^>]*\btype=)/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/** Runs in the page: each script that waits is put in its own place again, in order, as one that runs. */
const loader = `(()=>{let on=()=>{on=()=>{};for(const old of document.querySelectorAll('script[type="${WAITING}"]')){const script=document.createElement("script");for(const{name,value}of old.attributes)if(name!=="type")script.setAttribute(name,value);old.replaceWith(script)}};const start=()=>on();addEventListener("pointerdown",start,{once:true});addEventListener("keydown",start,{once:true});addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(start)))})()`;

/**
 * The page as it was made by Next, with scripts that wait; the same where they do already.
 * @param nonce of a page that is made when asked for: one made at build is known by its scripts' hashes
 */
export function pictureFirst(html: string, nonce?: string): string {
	if (html.includes(`type="${WAITING}"`)) return html;
	const attribute = nonce === undefined ? "" : ` nonce="${nonce}"`;
	return html
		.replace(PRELOAD, "")
		.replace(SCRIPT, `<script type="${WAITING}" `)
		.replace("</head>", () => `<script${attribute}>${loader}</script></head>`);
}
