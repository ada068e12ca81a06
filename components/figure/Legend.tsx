import { themes } from "@/components/charts/theme";
import type { Figure, KindEntry, Tone } from "@/data/figures/figure";

/**
 * What the colours and the shapes of the marks mean. Colour never stands alone: numbers and words repeat it. On a phone
 * it stands below the chart, which is then in view at once.
 */
export function Legend({ figure }: { figure: Pick<Figure, "legend"> }) {
	return (
		<div className="mb-2 max-sm:order-last max-sm:mt-2 max-sm:mb-0 break-inside-avoid break-after-avoid flex flex-wrap gap-x-6 gap-y-1 text-xs">
			<ul aria-label="Colours" className="flex flex-wrap gap-x-4 gap-y-1">
				{figure.legend.tones.map(({ tone, label }) => (
					<li key={tone} className="flex items-center gap-1.5">
						<ToneSwatch tone={tone} />
						{label}
					</li>
				))}
			</ul>
			<ul aria-label="Shapes" className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
				{figure.legend.kinds.map(({ kind, label }) => (
					<li key={kind} className="flex items-center gap-1.5">
						<KindGlyph kind={kind} />
						{label}
					</li>
				))}
			</ul>
		</div>
	);
}

/** A shape with a fill, as the site's policy lets no element bring a style of its own. */
function ToneSwatch({ tone }: { tone: Tone }) {
	const colour = `light-dark(${themes.light.tones[tone]}, ${themes.dark.tones[tone]})`;
	return (
		<svg aria-hidden="true" viewBox="0 0 1 1" className="size-3 [print-color-adjust:exact]">
			<rect width="1" height="1" fill={colour} />
		</svg>
	);
}

const ARROW_UP = "M8 13V4M5 6.5 8 3l3 3.5";

/** The shape of a mark in miniature, upright as on the timeline. */
function KindGlyph({ kind }: { kind: KindEntry["kind"] }) {
	const shapes: Record<KindEntry["kind"], React.ReactNode> = {
		point: <circle cx="8" cy="8" r="4" fill="currentColor" stroke="none" />,
		about: <circle cx="8" cy="8" r="4" />,
		"at-least": (
			<>
				<path d={ARROW_UP} />
				<path d="M4 13.5h8" />
			</>
		),
		"at-most": (
			<>
				<path d="M4 2.5h8" />
				<path d="M8 3v9M5 9.5 8 13l3-3.5" />
			</>
		),
		range: (
			<>
				<rect x="6" y="2" width="4" height="12" fill="currentColor" stroke="none" />
				<path d="M4 2.5h8M4 13.5h8" />
			</>
		),
		"confidence-interval": <path d="M5 2h6M8 2v12M5 14h6" />,
		"prediction-interval": <path d="M5 2h6M8 2v12M5 14h6" strokeDasharray="2 1.5" />,
		"reports-min-max": <rect x="5" y="2" width="6" height="12" />,
		"verified-minimum": (
			<>
				<path d={ARROW_UP} />
				<rect x="5.5" y="9.5" width="5" height="4" fill="currentColor" stroke="none" />
				<path d="M3 14h10" />
			</>
		),
		revision: <path d="M3.5 4.5h9L8 12z" />,
		spread: (
			<>
				<path d="M1 6h6V3h8v10H9v-2H1z" fill="currentColor" fillOpacity="0.25" stroke="none" />
				<path d="M1 6h6V3h8M1 11h8v2h6" strokeWidth="1" />
			</>
		),
		best: <path d="M8 3.5 12.5 8 8 12.5 3.5 8z" />,
		line: (
			<>
				<path d="M1 12 6 9l5-4 4-2" />
				<path d="M5 8h2v2H5zM10 4h2v2h-2z" fill="currentColor" stroke="none" />
			</>
		),
		"crossed-high": <path d="M8 3 13 12.5H3z" />,
		"crossed-best": (
			<>
				<path d="M8 2.5 13.5 8 8 13.5 2.5 8z" />
				<circle cx="8" cy="8" r="1.8" fill="currentColor" stroke="none" />
			</>
		),
		"crossed-low": <rect x="4" y="4" width="8" height="8" fill="currentColor" stroke="none" />,
		"crossing-line": <path d="M1 8h13M11 5l3 3-3 3" />,
		step: <path d="M2 10h2v2H2zM7 5h2v2H7zM12 8h2v2h-2z" fill="currentColor" stroke="none" />,
		stairs: <path d="M1 12h5V7h5V3.5h4" />,
		"line-mark": (
			<>
				<rect x="2.5" y="2.5" width="11" height="11" />
				<text x="8" y="11" textAnchor="middle" fontSize="9" fill="currentColor" stroke="none">
					a
				</text>
			</>
		),
	};
	return (
		<svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current" strokeWidth="1.6">
			{shapes[kind]}
		</svg>
	);
}
