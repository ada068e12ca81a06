import type { CitationStyle } from "@/data/formats/citation/words";
import { citationStyles } from "@/data/formats/citation/words";
import { keysOf } from "@/data/vocabulary";

interface ChoiceProps {
	/** What names the thing that is cited, which the form keeps. */
	kept: readonly (readonly [name: string, value: string])[];
	accessed: string;
	style: CitationStyle;
}

const box = "rounded border border-line bg-page px-2 py-1.5 text-ink";

/** Day of access and style as a plain GET form. */
export function Choice({ kept, accessed, style }: ChoiceProps) {
	return (
		<form
			method="get"
			action="/cite"
			aria-label="Day of access and style"
			className="mt-4 flex flex-wrap items-end gap-4 text-sm"
		>
			{kept.map(([name, value]) => (
				<input key={`${name} ${value}`} type="hidden" name={name} value={value} />
			))}
			<label className="grid gap-1">
				<span className="font-semibold">Day of access</span>
				<input
					type="date"
					name="accessed"
					defaultValue={accessed}
					min="1000-01-01"
					max="2999-12-31"
					className={box}
				/>
			</label>
			<label className="grid gap-1">
				<span className="font-semibold">Style of the originals</span>
				<select name="style" defaultValue={style} className={box}>
					{keysOf(citationStyles).map((one) => (
						<option key={one} value={one}>
							{citationStyles[one]}
						</option>
					))}
				</select>
			</label>
			<button type="submit" className="cursor-pointer rounded bg-accent px-4 py-2 font-semibold text-panel">
				Write it so
			</button>
		</form>
	);
}
