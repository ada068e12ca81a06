"use client";

import { usePathname } from "next/navigation";
import { usePrinting } from "./printing";

/** The page's own address, on paper only. What follows the path is read when the page is printed: until then it changes. */
export function PrintedAddress({ site }: { site: string }) {
	const path = usePathname();
	const query = usePrinting() ? window.location.search : "";
	return (
		<p className="hidden wrap-anywhere print:block">
			Address of this page: {site}
			{path}
			{query}
		</p>
	);
}
