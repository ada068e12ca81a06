import { licence } from "@/data/formats/licence";

interface EmbedFootProps {
	version: string;
	readTo: string;
	/** Where the figure can be found again, every parameter written out. */
	permalink: string;
}

/** Where an embedded figure comes from: it says so itself, wherever it is shown. */
export function EmbedFoot({ version, readTo, permalink }: EmbedFootProps) {
	return (
		<p className="mt-3 text-xs text-muted">
			<a href={permalink}>Reported Losses</a> · dataset {version} · reports published up to {readTo} were read
			· compilation <a href={licence.url}>{licence.name}</a>, each figure belongs to its source · every unit
			is a person
		</p>
	);
}
