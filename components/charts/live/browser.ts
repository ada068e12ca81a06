"use client";

import {
	type RefObject,
	useContext,
	useEffect,
	useLayoutEffect,
	useState,
	useSyncExternalStore,
} from "react";
import { cssFont } from "../text";
import type { ThemeId } from "../theme";
import { ChosenTheme } from "./chosen-theme";

const DARK = "(prefers-color-scheme: dark)";

function onSchemeChange(tell: () => void): () => void {
	const query = window.matchMedia(DARK);
	query.addEventListener("change", tell);
	return () => query.removeEventListener("change", tell);
}

/** The colours that are chosen for the page, else the reader's colour scheme, kept up to date. */
export function useThemeId(): ThemeId {
	const chosen = useContext(ChosenTheme);
	const preferred = useSyncExternalStore<ThemeId>(
		onSchemeChange,
		() => (window.matchMedia(DARK).matches ? "dark" : "light"),
		() => "light",
	);
	return chosen ?? preferred;
}

/** The width of an element in CSS pixels, kept up to date; 0 before it is on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const { current } = element;
		if (!current) return;
		const measure = () => setWidth(Math.round(current.getBoundingClientRect().width));
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(current);
		return () => observer.disconnect();
	}, [element]);
	return width;
}

/** Pixels of the screen on a CSS pixel: another after zooming, or on another screen. */
export function usePixelRatio(): number {
	return useSyncExternalStore(
		onPixelRatioChange,
		() => window.devicePixelRatio,
		() => 1,
	);
}

function onPixelRatioChange(tell: () => void): () => void {
	let query: MediaQueryList;
	const changed = () => {
		listen();
		tell();
	};
	// A query knows one ratio only: after each change another is asked.
	const listen = () => {
		query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
		query.addEventListener("change", changed, { once: true });
	};
	listen();
	return () => query.removeEventListener("change", changed);
}

const faces = [cssFont(12, 400), cssFont(12, 600)];

/** True once the charts' two weights can be measured: a label measured in a fallback font gets the wrong place. */
export function useFontsReady(): boolean {
	const [ready, setReady] = useState(
		() => typeof document === "object" && faces.every((face) => document.fonts.check(face)),
	);
	useEffect(() => {
		if (ready) return;
		let current = true;
		// A font that fails to load must not keep the chart from the reader.
		Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => {
			if (current) setReady(true);
		});
		return () => {
			current = false;
		};
	}, [ready]);
	return ready;
}

let context: CanvasRenderingContext2D | null = null;

/** One canvas for measuring, never shown. */
export function sharedContext(): CanvasRenderingContext2D {
	context ??= document.createElement("canvas").getContext("2d");
	if (!context) throw new Error("this browser has no canvas");
	return context;
}
