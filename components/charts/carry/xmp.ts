import { escapeXml } from "@/data/formats/xml";
import type { PictureTexts } from "./texts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/**
 * A picture's texts as RDF in the words of XMP (ISO 16684-1), Dublin Core and IPTC: image libraries and newsrooms'
 * programs read title, description, alt text, source, rights and web statement there.
 */
export function rdf(texts: PictureTexts): string {
	const inLanguage = (name: string, text: string) =>
		`<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
	const plain = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
	return [
		`<rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about=""`,
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
		' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
		' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
		' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
		inLanguage("dc:title", texts.title),
		inLanguage("dc:description", texts.alt),
		inLanguage("Iptc4xmpCore:AltTextAccessibility", texts.alt),
		plain("dc:source", texts.permalink),
		plain("dc:identifier", texts.permalink),
		inLanguage("dc:rights", texts.licence),
		plain("xmpRights:WebStatement", texts.licenceUrl),
		plain("photoshop:Credit", `Reported Losses, dataset ${texts.version}`),
		plain("photoshop:Source", texts.sources),
		plain("xmp:CreatorTool", "Reported Losses"),
		plain("pdf:Keywords", texts.carried),
		"</rdf:Description></rdf:RDF>",
	].join("");
}

/** The same as an XMP packet, as it stands in a PNG, JPEG or WebP. */
export function xmpPacket(texts: PictureTexts): string {
	const meta = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf(texts)}</x:xmpmeta>`;
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${meta}<?xpacket end="r"?>`;
}
