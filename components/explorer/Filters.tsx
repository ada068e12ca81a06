import { formatDate } from "@/data/dates";
import type { View } from "@/data/types";
import * as words from "@/data/vocabulary";
import { CheckList, Fold, Select } from "./controls";
import { DateField } from "./DateField";
import type { Choices } from "./workbench";

interface FiltersProps {
	/** Counts what is to keep no half-written date. */
	edition: number;
	/** What is chosen; what is offered may follow it a moment later. */
	view: View;
	choices: Choices;
	/** A change of the view; without scripts the form's own button sends it. */
	onChange: (change: Partial<View>) => void;
}

/** The id of the form: a control beside the chart belongs to it. */
export const FILTERS = "filters";

/** The filters whose choices are a vocabulary of their own. */
const lists = [
	{
		name: "stance",
		title: "Stance of the source",
		legend: "To the side whose losses it speaks of",
		vocabulary: words.stances,
	},
	{ name: "method", title: "Method", legend: "How the figure came about", vocabulary: words.methods },
	{
		name: "reading",
		title: "Reading",
		legend: "How often the cited page was read for this dataset",
		vocabulary: words.readings,
	},
] as const;

/** All that a reader can choose, as a plain GET form: it works without scripts, and each change is an address. */
export function Filters({ edition, view, choices, onChange }: FiltersProps) {
	return (
		<form
			id={FILTERS}
			method="get"
			action="/explore"
			aria-label="Choose what to compare"
			className="grid content-start gap-3"
		>
			{choices.hidden.map(({ name, value }) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{choices.claim ? <Claim {...choices.claim} /> : null}
			<Select
				name="conflict"
				label="War"
				value={view.conflict}
				options={choices.conflicts}
				onChange={(value) => onChange({ conflict: value })}
			/>
			<div className="grid grid-cols-2 gap-3">
				<Select
					name="side"
					label="Whose losses"
					value={view.side}
					options={choices.sides}
					onChange={(side) => onChange({ side })}
				/>
				<Select
					name="group"
					label="Who is counted"
					value={view.group}
					options={optionsOf(words.groups)}
					onChange={(group) => onChange({ group: group as View["group"] })}
				/>
				<Select
					name="measure"
					label="Measure"
					value={view.measure}
					options={optionsOf(words.measures)}
					onChange={(measure) => onChange({ measure: measure as View["measure"] })}
				/>
				<Select
					name="span"
					label="Kind of count"
					value={view.span}
					options={optionsOf(words.spans)}
					onChange={(span) => onChange({ span: span as View["span"] })}
				/>
				<Select
					name="scale"
					label="Scale"
					value={view.scale}
					options={optionsOf(words.scales)}
					onChange={(scale) => onChange({ scale: scale as View["scale"] })}
				/>
				<Reading view={view} onChange={onChange} />
				<Select
					name="date"
					label="Place each by"
					value={view.date}
					options={[
						{ value: "as-of", label: "as-of day" },
						{ value: "published", label: "publication day" },
					]}
					onChange={(date) => onChange({ date: date as View["date"] })}
				/>
				<Select
					name="events"
					label="Events"
					value={view.events ? "on" : "off"}
					options={[
						{ value: "on", label: "shown" },
						{ value: "off", label: "hidden" },
					]}
					onChange={(events) => onChange({ events: events === "on" })}
				/>
				<DateField
					key={`from ${edition}`}
					name="from"
					label="From"
					value={view.from}
					refuse={(day) =>
						view.to !== null && day > view.to && `It lies after the cut-off, ${formatDate(view.to)}.`
					}
					onChange={(from) => onChange({ from })}
				/>
				<DateField
					key={`to ${edition}`}
					name="to"
					label="To (cut-off)"
					value={view.to}
					refuse={(day) =>
						view.from !== null && day < view.from && `It lies before the start, ${formatDate(view.from)}.`
					}
					onChange={(to) => onChange({ to })}
				/>
			</div>
			<div>
				<Fold title="Yardsticks" count={view.baseline.length} folded>
					<Yardsticks view={view} choices={choices} onChange={onChange} />
				</Fold>
				<Fold title="Sources" count={view.source.length}>
					<CheckList
						name="source"
						legend="None chosen shows all; up to eight get a colour of their own"
						chosen={view.source}
						options={choices.sources}
						onChange={(source) => onChange({ source })}
					/>
				</Fold>
				{lists.map(({ name, title, legend, vocabulary }) => (
					<Fold key={name} title={title} count={view[name].length}>
						<CheckList
							name={name}
							legend={legend}
							chosen={view[name]}
							options={optionsOf(vocabulary)}
							onChange={(chosen) => onChange({ [name]: chosen })}
						/>
					</Fold>
				))}
			</div>
			<div className="flex items-center gap-4 text-sm">
				<button type="submit" className="hidden noscript:block rounded bg-accent px-3 py-1.5 text-panel">
					Show
				</button>
				<a href="/explore">Start again</a>
			</div>
		</form>
	);
}

/** What one chart alone asks for. */
function Reading({ view, onChange }: Pick<FiltersProps, "view" | "onChange">) {
	if (view.chart === "pace")
		return (
			<Select
				name="per"
				label="Pace"
				value={view.per}
				options={optionsOf(words.paceUnits)}
				onChange={(per) => onChange({ per: per as View["per"] })}
			/>
		);
	if (view.chart !== "spread") return null;
	return (
		<Select
			name="window"
			label="Figures stand for"
			value={String(view.window)}
			options={[...new Set([...WINDOWS, view.window])]
				.sort((a, b) => a - b)
				.map((days) => ({ value: String(days), label: `${days} days` }))}
			onChange={(days) => onChange({ window: Number(days) })}
		/>
	);
}

const WINDOWS = [7, 14, words.windowDays.usual, 60, 90, 180, 365];

/** A number that the reader brought along stays in the address until it is left out. */
function Claim({ text, href }: NonNullable<Choices["claim"]>) {
	return (
		<p className="border-l-4 border-muted pl-2 text-sm">
			The claim of {text} is drawn on charts of persons. <a href={href}>Leave it out</a>
		</p>
	);
}

/** Past wars, each folded: a hundred tolls in one list would be a wall. */
function Yardsticks({
	view,
	choices: { yardsticks: wars, mostYardsticks },
	onChange,
}: Omit<FiltersProps, "edition">) {
	return (
		<div className="text-sm">
			{/* Sent besides the boxes, so that 'none chosen' can be told from 'nothing said'. */}
			<input type="hidden" name="baseline" value="none" />
			<p className="mb-2">
				{wars.length === 0
					? "No war that is over has a toll of this group and measure."
					: `Tolls of wars that are over, of the same group and measure, laid under the chart: up to ${mostYardsticks}.`}{" "}
				<a href="/yardsticks">About them</a>
			</p>
			<div className="pl-3 [&_summary]:font-normal">
				{wars.map(({ label, options }) => (
					<Fold
						key={`${view.group} ${view.measure} ${label}`}
						title={label}
						count={options.filter(({ value }) => view.baseline.includes(value)).length}
					>
						<CheckList
							name="baseline"
							legend="What is laid under the chart"
							chosen={view.baseline}
							options={options}
							onChange={(baseline) => onChange({ baseline })}
							full={view.baseline.length >= mostYardsticks}
						/>
					</Fold>
				))}
			</div>
		</div>
	);
}

function optionsOf(vocabulary: Record<string, string>) {
	return Object.entries(vocabulary).map(([value, label]) => ({ value, label }));
}
