import type { AnchorHTMLAttributes } from "react";

/** Stands in for next/link: the pages measured here have no router. */
export default function Link(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
	return <a {...props} />;
}
