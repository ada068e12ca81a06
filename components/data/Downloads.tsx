import { PlainTable } from "@/components/ui/PlainTable";

export interface Download {
	href: string;
	file: string;
	/** What a row or the file is. */
	what: string;
	/** How much is in it: `11,244 rows`. */
	size: string;
	terms: string;
}

/** The files of the whole dataset, as plain links. */
export function Downloads({ downloads, licence }: { downloads: readonly Download[]; licence: string }) {
	return (
		<PlainTable
			caption="Files of the whole dataset"
			columns={[
				{ heading: "File", className: "min-w-36" },
				{ heading: "What is in it", className: "min-w-44" },
				{ heading: "Size", className: "min-w-44" },
				{ heading: "Licence", className: "min-w-44" },
			]}
			rows={downloads.map(({ href, file, what, size, terms }) => ({
				key: file,
				cells: [
					<a key="file" href={href} download={!file.endsWith(".json")}>
						{file}
					</a>,
					what,
					<span key="size" className="whitespace-nowrap">
						{size}
					</span>,
					terms ? `${licence}. ${terms}` : licence,
				],
			}))}
		/>
	);
}
