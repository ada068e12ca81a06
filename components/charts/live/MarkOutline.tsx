import type { Mark } from "@/data/figures/figure";
import type { MarkBox } from "../range/geometry";

const GAP = 4;

/** A frame around the shown mark. Its data attributes hold the mark's values and the pixels they are drawn at. */
export function MarkOutline({ mark, place }: { mark: Mark; place: MarkBox }) {
	const { box } = place;
	return (
		<div
			aria-hidden="true"
			data-mark-outline=""
			data-id={mark.id}
			data-x-value={mark.position + mark.offset}
			data-low={mark.low ?? ""}
			data-best={mark.best ?? ""}
			data-high={mark.high ?? ""}
			data-across-pixel={place.across}
			data-low-pixel={place.low ?? ""}
			data-best-pixel={place.best ?? ""}
			data-high-pixel={place.high ?? ""}
			className="pointer-events-none absolute rounded border-2 border-[var(--rl-accent)]"
			style={{
				left: box.left - GAP,
				top: box.top - GAP,
				width: box.right - box.left + 2 * GAP,
				height: box.bottom - box.top + 2 * GAP,
			}}
		/>
	);
}
