import type { ThemeId } from "@/components/charts/theme";
import type { Figure } from "@/data/figures/figure";
import { PaperPicture } from "./PaperPicture";
import { paperSize, pictureSizes } from "./picture-sizes";

interface PictureProps {
	figure: Figure;
	/** The view's address, without a leading question mark. */
	query: string;
	/** Width of the chart's box on a wide page, in CSS pixels. */
	widest: number;
	/** Its colours; by default those that the reader prefers. */
	theme?: ThemeId | null;
}

/** The chart as the server draws it, in the size and the colours that the reader's screen asks for. */
export function Picture({ figure, query, widest, theme: chosen = null }: PictureProps) {
	const sizes = pictureSizes(figure, widest);
	const largest = sizes.at(-1) ?? { width: widest, height: 480 };
	const paper = paperSize(figure);
	return (
		<PaperPicture
			address={pictureAddress(figure, query, paper.width, paper.height, "light")}
			{...paper}
			alt={figure.alt}
		>
			<picture>
				{sizes.flatMap(({ media, width, height }) =>
					(chosen ? [chosen] : (["dark", "light"] as const)).map((theme) => (
						<source
							key={`${width} ${theme}`}
							media={[media, theme === "dark" && !chosen ? "(prefers-color-scheme: dark)" : ""]
								.filter(Boolean)
								.join(" and ")}
							srcSet={pictureAddress(figure, query, width, height, theme)}
							width={width}
							height={height}
						/>
					)),
				)}
				<img
					src={pictureAddress(figure, query, largest.width, largest.height, chosen ?? "light")}
					width={largest.width}
					height={largest.height}
					alt={figure.alt}
					fetchPriority="high"
					className="block h-auto w-full"
				/>
			</picture>
		</PaperPicture>
	);
}

function pictureAddress(figure: Figure, query: string, width: number, height: number, theme: string): string {
	const view = query ? `${query}&` : "";
	return `/plot.svg?${view}width=${width}&height=${height}&theme=${theme}&version=${figure.version}`;
}
