"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import type { ReactNode } from "react";

/** True on a page that stands in a frame of another site: `/embed`, and nothing below it. */
function useIsEmbedded(): boolean {
	return useSelectedLayoutSegments().join("/") === "embed";
}

interface SiteFrameProps {
	header: ReactNode;
	footer: ReactNode;
	children: ReactNode;
}

/** A page between the site's header and footer; one that stands in another site's frame brings all of itself. */
export function SiteFrame({ header, footer, children }: SiteFrameProps) {
	if (useIsEmbedded()) return children;
	return (
		<>
			{header}
			<main id="main" className="mx-auto max-w-6xl px-4 py-6">
				{children}
			</main>
			{footer}
		</>
	);
}

/** In the head: links of an embedded page open beside the page that holds it, not inside its frame. */
export function LinkTarget() {
	return useIsEmbedded() ? <base target="_blank" /> : null;
}
