import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * After a build: in each page that was made, scripts wait until the page is there with its picture. On a slow line
 * they would else share it with the picture, which is what a reader came for; the page can be read and walked without
 * them. A touch or a key does not wait.
 */

const WAITING = "text/waiting";

const SCRIPT = /<script (?=[^>]*\basync="")(?![^>]*\btype=)/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/** Runs in the page: each script that waits is put in its own place again, in order, as one that runs. */
const loader = `(()=>{let on=()=>{on=()=>{};for(const old of document.querySelectorAll('script[type="${WAITING}"]')){const script=document.createElement("script");for(const{name,value}of old.attributes)if(name!=="type")script.setAttribute(name,value);old.replaceWith(script)}};const start=()=>on();addEventListener("pointerdown",start,{once:true});addEventListener("keydown",start,{once:true});addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(start)))})()`;

function pictureFirst(html: string): string {
	return html
		.replace(PRELOAD, "")
		.replace(SCRIPT, `<script type="${WAITING}" `)
		.replace("</head>", `<script>${loader}</script></head>`);
}

for (const root of [".", ".next/standalone"]) {
	const folder = join(root, ".next/server/app");
	if (!existsSync(folder)) continue;
	for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		if (!file.endsWith(".html")) continue;
		const path = join(folder, file);
		const html = readFileSync(path, "utf8");
		if (!html.includes(WAITING)) writeFileSync(path, pictureFirst(html));
	}
}
