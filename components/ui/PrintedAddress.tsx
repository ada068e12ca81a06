"use client";

import { usePathname } from "next/navigation";
import { usePrinting } from "./printing";

/** The page's own address, on paper only: the address bar's as it is when the page is printed, without scripts its path. */
export function PrintedAddress({ site }: { site: string }) {
	const path = usePathname();
	return (
		<p className="hidden wrap-anywhere print:block">
			Address of this page: {site}
			{usePrinting() ? (
				<span key="now">{`${window.location.pathname}${window.location.search}`}</span>
			) : (
				// The server makes one page for all addresses that lead nowhere.
				<span key="made" suppressHydrationWarning>
					{path}
				</span>
			)}
		</p>
	);
}
