"use client";

import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { useThemeId } from "@/components/charts/live/browser";

interface PaperPictureProps {
	/** The picture for paper: light, and as wide as a sheet. */
	address: string;
	width: number;
	height: number;
	alt: string;
	/** The picture for the screen, printed where the other is not there. */
	children: ReactNode;
}

/**
 * The picture of a page and, for paper, another. The second is fetched when the page is printed by those browsers that
 * then fetch what is lazy; where the first is dark, once scripts run; without scripts at once. Nobody sees or hears both.
 */
export function PaperPicture({ address, width, height, alt, children }: PaperPictureProps) {
	const isDark = useThemeId() === "dark";
	const [loaded, setLoaded] = useState<string | null>(null);
	const isThere = loaded === address;
	return (
		<>
			<div className={isThere ? "print:hidden" : "noscript:print:hidden"}>{children}</div>
			<img
				// Before its address: some browsers would else fetch it first.
				loading={isDark ? "eager" : "lazy"}
				fetchPriority="low"
				src={address}
				width={width}
				height={height}
				alt={alt}
				// At once: the page may be on its way to paper.
				onLoad={() => flushSync(() => setLoaded(address))}
				className={`on-paper hidden ${isThere ? "print:block" : "noscript:print:block"}`}
			/>
		</>
	);
}
