import { type ReactNode, useMemo, useRef } from "react";
import { formatDateShort } from "@/data/dates";
import { DateField } from "./DateField";
import { placeOfDay } from "./known-words";
import { hrefOn } from "./some-day";
import type { KnownOnDays } from "./workbench";

interface KnownOnProps {
	/** The day that is chosen, or tried. */
	known: string | null;
	of: KnownOnDays;
	/** The id of the form of all choices, to which the date belongs: without scripts its button sends both. */
	form: string;
	/** A day that is only being tried, while the slider moves. */
	onTry: (known: string | null) => void;
	/** A day that is chosen; `again` where it takes the place of the one before it, step by step with the arrow keys. */
	onChoose: (known: string | null, again: boolean) => void;
}

/**
 * The day by which a report must have been published, as a slider from publication to publication, as links and as a
 * date. One move of the slider, however long, is one choice; so are all steps by key until another thing is touched.
 */
export function KnownOn({ known, of, form, onTry, onChoose }: KnownOnProps) {
	const days = useMemo(
		() => of.days.map(([day, published, withdrawn]) => ({ day, published, withdrawn })),
		[of],
	);
	const { at, previous, next, sentence } = placeOfDay(known, days);
	const trial = useRef<{ held: "pointer" | "key" | null; known: string | null | undefined }>({
		held: null,
		known: undefined,
	});
	/** What the keys last chose: while it stands, further steps replace it. */
	const stepped = useRef<string | null | undefined>(undefined);
	const before = useRef(known);

	function hold(how: "pointer" | "key") {
		if (trial.current.held !== null) return;
		trial.current = { held: how, known: undefined };
		before.current = known;
	}

	function move(to: number) {
		const day = days[to]?.day ?? null;
		if (trial.current.held === null) onChoose(day, false);
		else {
			trial.current.known = day;
			onTry(day);
		}
	}

	function settle() {
		const { held, known: day } = trial.current;
		trial.current = { held: null, known: undefined };
		if (day === undefined) return;
		onChoose(day, held === "key" && stepped.current !== undefined && stepped.current === before.current);
		stepped.current = held === "key" ? day : undefined;
	}

	return (
		<section aria-labelledby="known-on" className="mt-4 border-t border-line pt-3 text-sm">
			<div className="flex flex-wrap items-baseline gap-x-3">
				<h3 id="known-on">Known on</h3>
				<p>{sentence}.</p>
			</div>
			{days.length === 0 ? null : (
				<input
					type="range"
					min={Math.min(0, at)}
					max={days.length}
					value={at}
					aria-label="Known on, from publication to publication"
					aria-valuetext={sentence}
					onPointerDown={() => hold("pointer")}
					onKeyDown={() => hold("key")}
					onChange={(event) => move(Number(event.target.value))}
					onPointerUp={settle}
					onPointerCancel={settle}
					onLostPointerCapture={settle}
					onKeyUp={settle}
					onBlur={() => {
						settle();
						stepped.current = undefined;
					}}
					className="noscript:hidden mt-2 block w-full accent-accent"
				/>
			)}
			<div className="mt-2 flex flex-wrap items-end gap-x-4 gap-y-1 print:hidden">
				<Step to={previous && hrefOn(previous.day, of)}>
					← Previous publication{previous ? `, ${formatDateShort(previous.day)}` : ": none"}
				</Step>
				<Step to={next && hrefOn(next.day, of)}>
					Next publication{next ? `, ${formatDateShort(next.day)}` : ": none"} →
				</Step>
				<Step to={known === null ? undefined : of.today}>Today (all that is held)</Step>
				<div className="flex items-end gap-2">
					<DateField
						name="known"
						label="As known on"
						value={known}
						form={form}
						onChange={(day) => onChoose(day, false)}
					/>
					<button
						type="submit"
						form={form}
						className="hidden noscript:block rounded bg-accent px-3 py-1.5 text-panel"
					>
						Show this day
					</button>
				</div>
			</div>
		</section>
	);
}

/** A link to a neighbouring view that keeps the focus: pressed again and again, even to the end, where it leads nowhere. */
function Step({ to, children }: { to: string | undefined; children: ReactNode }) {
	return (
		<a
			href={to}
			data-stay=""
			role={to === undefined ? "link" : undefined}
			tabIndex={to === undefined ? -1 : undefined}
			aria-disabled={to === undefined || undefined}
			className={`py-1.5 ${to === undefined ? "text-muted no-underline" : ""}`}
		>
			{children}
		</a>
	);
}
