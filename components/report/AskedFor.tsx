"use client";

import { useSyncExternalStore } from "react";

const LONGEST = 120;

/** The address that was asked for. Only the browser knows it: the page itself is the same for every wrong address. */
export function AskedFor() {
	const path = useSyncExternalStore(never, inBrowser, onServer);
	if (path === "") return null;
	return (
		<p className="mt-3">
			You asked for{" "}
			<code className="break-all">{path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path}</code>.
		</p>
	);
}

const never = () => () => {};
const inBrowser = () => window.location.pathname;
const onServer = () => "";
