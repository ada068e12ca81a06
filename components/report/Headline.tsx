import Link from "@/components/ui/Link";

interface HeadlineProps {
	figure: string;
	/** What the figure stands for: 'Russian soldiers reported killed'. */
	heading: string;
	source: { name: string; href: string };
	/** 'Running total, the war in …, as of 23 March 2022'. */
	frame: string;
}

/** The figure with its qualifier, what it counts and who said so: one heading, read in one breath. */
export function Headline({ figure, heading, source, frame }: HeadlineProps) {
	return (
		<header>
			<p className="text-sm text-muted">Report</p>
			<h1 className="mt-1">
				<span className="block text-4xl break-words first-letter:uppercase sm:text-5xl">{figure}</span>{" "}
				<span className="mt-2 block text-2xl">{heading}</span>
			</h1>
			<p className="print-paths mt-2 text-lg">
				Reported by <Link href={source.href}>{source.name}</Link>
			</p>
			<p className="mt-1 text-muted first-letter:uppercase">{frame}</p>
		</header>
	);
}
