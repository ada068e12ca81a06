import { type Reworded, rewordable } from "@/data/carried";
import {
	type ImageRequest,
	imageLimits,
	imageThemes,
	presets,
	printLimits,
	wordLimits,
} from "@/data/formats/image-request";
import { field, Select } from "../explorer/controls";

interface SettingsProps {
	parameters: URLSearchParams;
	request: ImageRequest;
	/** The figure's own words, where the reader has none. */
	standing: Record<Reworded, string>;
	onChoose: (name: string, value: string) => void;
}

const themeNames = {
	light: "Light",
	dark: "Dark",
	print: "Greyscale, with patterns",
} as const satisfies Record<(typeof imageThemes)[number], string>;

const wordNames = { title: "Title", subtitle: "Subtitle", notes: "Notes" } as const satisfies Record<
	Reworded,
	string
>;

/** The fields of an export: size, looks, and the reader's own words. */
export function Settings({ parameters, request, standing, onChoose }: SettingsProps) {
	const value = (name: string) => parameters.get(name) ?? "";
	const { isPaper, preset } = request;
	const hasOwnSize = preset === null || isPaper;
	return (
		<>
			<fieldset className="grid gap-2">
				<legend className="mb-1 font-semibold">Size</legend>
				<Select
					name="preset"
					label="For"
					value={value("preset")}
					options={[
						{ value: "", label: "Custom, in pixels" },
						...Object.entries(presets).map(([id, { name }]) => ({ value: id, label: name })),
					]}
					onChange={(chosen) => onChoose("preset", chosen)}
				/>
				{hasOwnSize ? (
					<div className="grid grid-cols-2 gap-2">
						{(["width", "height"] as const).map((name) => {
							const [least, most] = (isPaper ? printLimits : imageLimits)[name];
							const unit = isPaper ? "mm" : "px";
							return (
								<label key={name} className="grid gap-1 text-sm">
									{name === "width" ? `Width, ${unit}` : `Height, ${unit}`}
									<input
										type="number"
										name={name}
										min={least}
										max={most}
										value={value(name)}
										placeholder={name === "height" ? "as needed" : isPaper ? "180" : "1200"}
										onChange={(event) => onChoose(name, event.target.value)}
										className={field}
									/>
								</label>
							);
						})}
					</div>
				) : null}
				{isPaper ? null : (
					<Select
						name="pixel-ratio"
						label="Sharpness of PNG, JPEG and WebP"
						value={value("pixel-ratio") || "1"}
						options={[1, 2, 3, 4].map((ratio) => ({ value: String(ratio), label: `${ratio}x` }))}
						onChange={(chosen) => onChoose("pixel-ratio", chosen)}
					/>
				)}
			</fieldset>
			<fieldset className="grid gap-2">
				<legend className="mb-1 font-semibold">Looks</legend>
				<Select
					name="theme"
					label="Colours"
					value={request.theme}
					options={imageThemes.map((theme) => ({ value: theme, label: themeNames[theme] }))}
					onChange={(chosen) => onChoose("theme", chosen)}
				/>
				<Select
					name="text"
					label="Letters of an SVG"
					value={request.text}
					options={[
						{ value: "paths", label: "Outlines: alike everywhere" },
						{ value: "text", label: "Text: can be edited" },
					]}
					onChange={(chosen) => onChoose("text", chosen)}
				/>
			</fieldset>
			<fieldset className="grid gap-2">
				<legend className="mb-1 font-semibold">In your words</legend>
				<p className="text-xs text-muted">
					The image says that they are yours. Sources, verdicts and the address stay as they are.
				</p>
				{rewordable.map((name) => (
					<label key={name} className="grid gap-1 text-sm">
						{wordNames[name]}
						<textarea
							name={name}
							rows={name === "title" ? 2 : 3}
							maxLength={wordLimits[name]}
							value={value(name)}
							placeholder={standing[name]}
							onChange={(event) => onChoose(name, event.target.value)}
							className={field}
						/>
					</label>
				))}
			</fieldset>
		</>
	);
}
