"use client";

import { useEffect, useRef, useState } from "react";
import type { Home, Subject } from "@/components/charts/carry/texts";
import { reword, rewordedIn } from "@/data/figures/reworded";
import type { ImageProblem, ImageRequest } from "@/data/formats/image-request";

interface PreviewProps {
	subject: Subject;
	home: Home;
	request: ImageRequest;
	problems: readonly ImageProblem[];
	/** The address of the server's picture; null where the page draws it itself. */
	picture: string | null;
}

/** The picture as it will be: the server's at first, then drawn here with every change. */
export function Preview({ subject, home, request, problems, picture }: PreviewProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const [fault, setFault] = useState<string | null>(null);
	const own = wordedAs(subject, home, request);
	const { alt } = "figure" in subject ? subject.figure : subject.multiples;
	const asked = JSON.stringify(request);
	const isDrawn = picture === null && problems.length === 0;

	// biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the request, and the rest never changes
	useEffect(() => {
		if (!isDrawn) return;
		let current = true;
		import("@/components/charts/draw-here")
			.then(async ({ drawOn }) => {
				if (!current || !canvas.current) return;
				const ratio = Math.min(2, Math.max(1, window.devicePixelRatio));
				const found = await drawOn(canvas.current, own.subject, own.home, request, ratio);
				if (current) setFault(found);
			})
			.catch((error: unknown) => {
				if (current) setFault(error instanceof Error ? error.message : "it could not be drawn");
			});
		return () => {
			current = false;
		};
	}, [asked, isDrawn]);

	const told =
		problems.length > 0
			? problems.map(({ parameter, message }) => `${parameter}: ${message}`)
			: fault
				? [fault]
				: [];
	return (
		<figure>
			<figcaption className="sr-only">The picture as it will be</figcaption>
			<div role="status">
				{told.length > 0 && picture === null ? (
					<div className="mb-3 rounded border border-line bg-mark p-3 text-sm">
						<p className="font-semibold">It cannot be drawn like this:</p>
						<ul className="mt-1 list-disc pl-5">
							{told.map((one) => (
								<li key={one}>{one}.</li>
							))}
						</ul>
					</div>
				) : null}
			</div>
			{picture === null ? (
				<canvas
					ref={canvas}
					role="img"
					aria-label={alt}
					className="block h-auto max-h-[85vh] max-w-full border border-line"
				/>
			) : (
				<img src={picture} alt={alt} className="block h-auto max-h-[85vh] max-w-full border border-line" />
			)}
		</figure>
	);
}

/** What is drawn and what its file knows, in the reader's words. */
export function wordedAs(
	subject: Subject,
	home: Home,
	{ words }: ImageRequest,
): { subject: Subject; home: Home } {
	return {
		subject:
			"figure" in subject
				? { figure: reword(subject.figure, words) }
				: { multiples: reword(subject.multiples, words) },
		home: { ...home, reworded: rewordedIn(words) },
	};
}
