"use client";

import { type RefObject, useEffect, useState } from "react";
import { frameHeights, SIZE_MESSAGE } from "@/data/formats/embed";

/** The height that an embed in a frame of this page last told; `first` before it has. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>, first: number): number {
	const [height, setHeight] = useState(first);
	useEffect(() => {
		const hear = ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
			if (!frame.current || source !== frame.current.contentWindow) return;
			if (data?.type !== SIZE_MESSAGE || typeof data.height !== "number") return;
			setHeight(Math.min(Math.max(data.height, frameHeights.least), frameHeights.most));
		};
		window.addEventListener("message", hear);
		return () => window.removeEventListener("message", hear);
	}, [frame]);
	return height;
}
