"use client";

import { useRef, useState, useSyncExternalStore } from "react";
import { Copy } from "@/components/ui/Copy";
import type { EmbedTheme } from "@/data/embed/read";
import { embedQuery, iframeSnippet, imageSnippet, markdownSnippet, SANDBOX } from "@/data/formats/embed";
import { Choice } from "./Choice";
import { useFrameHeight } from "./use-frame-height";

/** What a snippet is made of, live or frozen. All addresses write out every parameter. */
export interface EmbedOffer {
	/** The query of its view, or of its several views. */
	query: string;
	/** The dataset's version, where it is frozen. */
	frozen: string | null;
	/** The path of its page on the site. */
	page: string;
	title: string;
	alt: string;
	/** Of the frame, where it cannot tell its own. */
	height: number;
	/** The query of its picture, without colours, and the picture's size. */
	picture: { query: string; width: number; height: number };
}

interface EmbedSnippetsProps {
	live: EmbedOffer;
	frozen: EmbedOffer;
	/** The day up to which a frozen one shows what was published, in words. */
	frozenDay: string;
	/** Where the site lives; empty where the server does not know. */
	site: string;
}

/** Stands for the site's address where only a browser could tell it. */
const UNKNOWN_SITE = "https://address-of-this-site.example";

const never = () => () => undefined;

/** The ways to show a View elsewhere, each as text to paste, and how it will look. */
export function EmbedSnippets({ live, frozen, frozenDay, site }: EmbedSnippetsProps) {
	const [data, setData] = useState<"live" | "frozen">("live");
	const [colours, setColours] = useState<"preferred" | EmbedTheme>("preferred");
	const origin = useSyncExternalStore(
		never,
		() => site || window.location.origin,
		() => site || UNKNOWN_SITE,
	);
	const frame = useRef<HTMLIFrameElement>(null);
	const offer = data === "live" ? live : frozen;
	const height = useFrameHeight(frame, offer.height);
	const theme = colours === "preferred" ? null : colours;
	const path = `/embed?${embedQuery(offer.query, { theme, frozen: offer.frozen })}`;
	const image = {
		picture: `${origin}/api/v1/chart.png?${offer.picture.query}&theme=${theme ?? "light"}`,
		page: `${origin}${offer.page}`,
		alt: offer.alt,
		width: offer.picture.width,
		height: offer.picture.height,
	};
	const forms = [
		{
			name: "Frame",
			text: iframeSnippet({ address: origin + path, title: offer.title, height: offer.height }),
			about:
				"The chart with its words and its table. The script lets the frame be as high as what is in it; without it the frame scrolls.",
		},
		{
			name: "Picture",
			text: imageSnippet(image),
			about:
				"A plain picture that leads to the view, where no frame may stand. Light, unless dark is chosen.",
		},
		{ name: "Markdown", text: markdownSnippet(image), about: "The same picture where Markdown is written." },
	];
	return (
		<>
			<div className="noscript:hidden mt-4 flex flex-wrap gap-x-8 gap-y-3">
				<Choice
					legend="Data"
					value={data}
					options={{
						live: "Live: as held here on the day it is read",
						frozen: `Frozen: as known on ${frozenDay}`,
					}}
					onChange={setData}
				/>
				<Choice
					legend="Colours"
					value={colours}
					options={{ preferred: "As the reader prefers", light: "Light", dark: "Dark" }}
					onChange={setColours}
				/>
			</div>
			{origin === UNKNOWN_SITE ? (
				<p role="status" className="mt-4 rounded border border-line bg-mark p-3 text-sm">
					This server was not told its own address (SITE_URL). Put the address of this site in place of{" "}
					<code>{UNKNOWN_SITE}</code> wherever it stands below.
				</p>
			) : null}
			{forms.map(({ name, text, about }) => (
				<section key={name} aria-label={name} className="mt-5">
					<h2>{name}</h2>
					<p className="text-sm text-muted">{about}</p>
					<textarea
						readOnly
						rows={6}
						spellCheck={false}
						aria-label={`${name}, to copy`}
						value={text}
						className="mt-2 block w-full rounded border border-line bg-panel p-2 font-mono text-xs break-all"
					/>
					<Copy text={text} label={`Copy: ${name.toLowerCase()}`} />
				</section>
			))}
			<section aria-labelledby="preview" className="mt-6">
				<h2 id="preview">Preview</h2>
				<iframe
					ref={frame}
					src={path}
					title={offer.title}
					sandbox={SANDBOX}
					referrerPolicy="no-referrer"
					className="mt-2 w-full"
					height={height}
				/>
			</section>
		</>
	);
}
