import { siteUrl } from "./site";

/**
 * The links by which other sites' editors find a page's embed; none where the site does not know its own address.
 * @param path the page's canonical address
 */
export function oembedLinks(path: string): Record<string, string> {
	if (siteUrl === "") return {};
	const url = encodeURIComponent(`${siteUrl}${path}`);
	return {
		"application/json+oembed": `${siteUrl}/api/v1/oembed?url=${url}`,
		"text/xml+oembed": `${siteUrl}/api/v1/oembed?format=xml&url=${url}`,
	};
}
