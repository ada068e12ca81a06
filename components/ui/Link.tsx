"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link to another page of the site, which is fetched ahead once a reader points at it: fetching all that a page leads
 * to would cost a telephone more than the page itself. `prefetch={false}` fetches nothing ahead.
 */
export default function Link({ prefetch, ...props }: ComponentProps<typeof NextLink>) {
	const [isMeant, setMeant] = useState(false);
	const mean = () => setMeant(true);
	return (
		<NextLink
			{...props}
			prefetch={prefetch === false || !isMeant ? false : null}
			onPointerEnter={mean}
			onFocus={mean}
		/>
	);
}
