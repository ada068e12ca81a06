"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ChosenTheme } from "@/components/charts/live/chosen-theme";
import type { EmbedTheme } from "@/data/embed/read";
import { SIZE_MESSAGE } from "@/data/formats/embed";

interface EmbedFrameProps {
	/** Null where the colours follow the reader's preference. */
	theme: EmbedTheme | null;
	children: ReactNode;
}

/** All of an embedded page, which tells the page around it how high it is, at first and whenever that changes. */
export function EmbedFrame({ theme, children }: EmbedFrameProps) {
	const all = useRef<HTMLElement>(null);

	useEffect(() => {
		const { current } = all;
		if (!current || window.parent === window) return;
		const tell = () => {
			const height = Math.ceil(current.getBoundingClientRect().height);
			// Any page may hold the frame, and a height tells it nothing about the reader.
			window.parent.postMessage({ type: SIZE_MESSAGE, height }, "*");
		};
		const observer = new ResizeObserver(tell);
		observer.observe(current);
		return () => observer.disconnect();
	}, []);

	return (
		<main
			ref={all}
			id="main"
			data-theme={theme ?? undefined}
			className="border border-line bg-panel p-3 sm:p-4"
		>
			<ChosenTheme value={theme}>{children}</ChosenTheme>
		</main>
	);
}
