/** Escapes a text for XML; characters that XML forbids are left out. Data is never trusted as markup. */
export function escapeXml(text: string): string {
	return Array.from(text)
		.filter(isXmlCharacter)
		.join("")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&apos;");
}

function isXmlCharacter(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/**
 * Gives ids that count up in the drawing library a number of their own in this file: same picture, same bytes.
 * @param prefix what they begin with, so that pictures in one file do not share any
 */
export function renumberIds(svg: string, prefix = "c"): string {
	const names = new Map<string, string>();
	for (const [, id = ""] of svg.matchAll(/\bid="([^"]+)"/g))
		if (!names.has(id)) names.set(id, `${prefix}${names.size + 1}`);
	return svg
		.replace(/\bid="([^"]+)"/g, (whole, id: string) => (names.has(id) ? `id="${names.get(id)}"` : whole))
		.replace(/url\(#([^)]+)\)/g, (whole, id: string) => (names.has(id) ? `url(#${names.get(id)})` : whole))
		.replace(/href="#([^"]+)"/g, (whole, id: string) => (names.has(id) ? `href="#${names.get(id)}"` : whole));
}

/** Coordinates to a hundredth of a pixel: seven digits are noise, and half of the file. */
export function roundCoordinates(svg: string): string {
	return svg.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** A whole SVG as a part of another one, its upper left corner at a place there. */
export function nested(svg: string, { left, top }: { left: number; top: number }): string {
	const start = svg.indexOf("<svg");
	return `<svg x="${left}" y="${top}"${svg.slice(start + "<svg".length)}`;
}

/** Puts parts before the end of an SVG, upon what it shows. */
export function withParts(svg: string, parts: readonly string[]): string {
	const end = svg.lastIndexOf("</svg>");
	return svg.slice(0, end) + parts.join("") + svg.slice(end);
}

/** Puts title, description and source right after the opening tag, and names them as the picture's label. */
export function withSvgTexts(
	svg: string,
	texts: { title: string; description: string; source: string | null },
): string {
	const open = /<svg\b[^>]*>/.exec(svg);
	if (!open) throw new Error("the drawing library gave no <svg> element");
	const tag = open[0].replace(/\/?>$/, ' role="img" aria-labelledby="title desc">');
	const inner = [
		`<title id="title">${escapeXml(texts.title)}</title>`,
		`<desc id="desc">${escapeXml(texts.description)}</desc>`,
		texts.source === null ? "" : `<metadata>${escapeXml(texts.source)}</metadata>`,
	].join("");
	return svg.slice(0, open.index) + tag + inner + svg.slice(open.index + open[0].length);
}
