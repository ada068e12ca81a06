"use client";

import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { spelled, useAddress } from "../explorer/use-address";
import { forget, kept, type Opened } from "./keep";

const WhatChanged = lazy(() =>
	import("./WhatChanged").catch(() => ({
		default: () => <p role="status">What has changed since could not be loaded; a reload tries again.</p>,
	})),
);

/** Above a view that was opened from a picture: from which dataset that was made, and what has changed since. */
export function OpenedNote({ version }: { version: string }) {
	const path = usePathname();
	const address = spelled(useAddress());
	const [opened, setOpened] = useState<Opened | null>(null);
	useEffect(() => setOpened(kept()), []);
	if (opened === null || !isAt(opened.page, path, address)) return null;

	function close() {
		forget();
		setOpened(null);
		document.getElementById("figure-title")?.focus();
	}

	return (
		<section
			aria-label="Opened from a picture"
			className="mb-4 flex items-start gap-4 rounded border border-line bg-mark p-3 text-sm"
		>
			<div className="min-w-0 flex-1 break-words">
				<Suspense fallback={null}>
					<WhatChanged opened={opened} version={version} />
				</Suspense>
			</div>
			<button
				type="button"
				onClick={close}
				className="cursor-pointer rounded border border-line bg-page px-2 py-1"
			>
				Close<span className="sr-only"> this note</span>
			</button>
		</section>
	);
}

/** True where the address is that of the picture's view: any other view has nothing to do with it. */
function isAt(page: string, path: string, address: string): boolean {
	const [pathname, query = ""] = page.split("?");
	return pathname === path && spelled(query) === address;
}
