import type { MetadataRoute } from "next";
import { siteUrl } from "./site";

/**
 * Everything may be read. What a machine would draw or write anew for each of endless addresses is left to those who
 * ask for it on purpose. The sitemap is named where SITE_URL says its address.
 */
export default function robots(): MetadataRoute.Robots {
	return {
		rules: {
			userAgent: "*",
			allow: "/",
			disallow: ["/api/v1/chart", "/api/v1/citation", "/cite?", "/explore?", "/feed.xml?"],
		},
		...(siteUrl ? { sitemap: `${siteUrl}/sitemap.xml` } : {}),
	};
}
