import { offerOf } from "@/app/embed/offers";
import { type ProblemDetail, problem, refuse } from "@/app/problem";
import { answer } from "@/app/respond";
import { siteUrl } from "@/app/site";
import { dataset } from "@/data/dataset";
import { embeddablePages, embedOf } from "@/data/embed/address";
import type { Embed } from "@/data/embed/read";
import { cut } from "@/data/foreign-text";
import { embedQuery } from "@/data/formats/embed";
import { imageLimits } from "@/data/formats/image-request";
import {
	OEMBED_WIDTH,
	type OembedFacts,
	type OembedFormat,
	oembed,
	oembedFormats,
	oembedXml,
} from "@/data/formats/oembed";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

/** A page of this site as other sites' editors show it, see oembed.com. Names of the caller's own are passed over. */
export async function GET(request: Request): Promise<Response> {
	const { searchParams } = new URL(request.url);
	if (siteUrl === "")
		return problem(
			404,
			"No oEmbed here",
			"This server was not told where the site lives, so that it can tell no address of its own from another's. Set SITE_URL, for example to https://losses.example.org, when building and when starting it.",
		);
	const { problems, format, url, most } = read(searchParams);
	if (problems.length > 0) return refuse(problems);
	const embed = embedOf(url, siteUrl, dataset);
	if (embed === null)
		return problem(
			404,
			"Nothing to embed",
			`'${cut(url, 80)}' is no page of ${siteUrl} that shows a view. These do: ${embeddablePages}.`,
		);
	const unread = embed.problems.filter(({ renamed }) => !renamed);
	if (unread.length > 0)
		return problem(
			404,
			"Nothing to embed",
			`'${cut(url, 80)}' cannot be read: ${unread.map(({ parameter, message }) => `${parameter}: ${message}`).join("; ")}`,
		);
	return answer(request, {
		body: () => {
			const fields = oembed(factsOf(embed, most));
			return format === "xml" ? oembedXml(fields) : JSON.stringify(fields);
		},
		type: oembedFormats[format],
	});
}

function read(parameters: URLSearchParams) {
	const problems: ProblemDetail[] = [];
	const tell = (parameter: string, message: string, accepted: string) =>
		problems.push({ parameter, value: cut(parameters.get(parameter) ?? ""), message, accepted });
	const most = (name: string) => {
		const text = parameters.get(name);
		if (text === null) return null;
		if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
		tell(name, "must be a whole number of pixels", "1 to 999999");
		return null;
	};
	const format = parameters.get("format") ?? "json";
	if (!isFormat(format))
		tell("format", "is no format that is given here", Object.keys(oembedFormats).join(", "));
	const url = parameters.get("url") ?? "";
	if (url === "") tell("url", "is missing: the address of the page to embed", `an address of ${siteUrl}`);
	return {
		problems,
		format: isFormat(format) ? format : ("json" as const),
		url,
		most: { width: most("maxwidth"), height: most("maxheight") },
	};
}

function isFormat(text: string): text is OembedFormat {
	return Object.hasOwn(oembedFormats, text);
}

function factsOf({ views, theme, frozen }: Embed, most: OembedFacts["most"]): OembedFacts {
	const width = Math.min(OEMBED_WIDTH, most.width ?? OEMBED_WIDTH);
	const isTooNarrow = width < imageLimits.width[0];
	const { query, title, height, picture } = offerOf(views, frozen?.version ?? null, {
		width: isTooNarrow ? OEMBED_WIDTH : width,
		ratio: 1,
	});
	const isTooHigh = most.height !== null && picture.height > most.height;
	const own = embedQuery(query, { theme, frozen: frozen?.version ?? null });
	return {
		frame: { address: `${siteUrl}/embed?${own}`, title, height },
		thumbnail:
			isTooNarrow || isTooHigh
				? null
				: {
						url: `${siteUrl}/api/v1/chart.png?${picture.query}&theme=${theme ?? "light"}`,
						width: picture.width,
						height: picture.height,
					},
		site: siteUrl,
		most,
	};
}
