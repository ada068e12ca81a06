import { escapeXml } from "@/data/formats/xml";
import type { PictureTexts } from "./texts";
import { rdf } from "./xmp";

/** Puts a picture's texts right after an SVG's opening tag: title and description as its label, the rest as metadata. */
export function intoSvg(svg: string, texts: PictureTexts): string {
	const open = /<svg\b[^>]*>/.exec(svg);
	if (!open) throw new Error("the drawing library gave no <svg> element");
	const tag = open[0].replace(/\/?>$/, ' role="img" aria-labelledby="title desc">');
	const inner = [
		`<title id="title">${escapeXml(texts.title)}</title>`,
		`<desc id="desc">${escapeXml(texts.alt)}</desc>`,
		`<metadata>${rdf(texts)}</metadata>`,
	].join("");
	return svg.slice(0, open.index) + tag + inner + svg.slice(open.index + open[0].length);
}
