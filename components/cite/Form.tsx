import { Copy } from "@/components/ui/Copy";

interface FormProps {
	/** 'BibTeX'. */
	name: string;
	text: string;
	/** True for what programs read: set in a fixed width, its lines kept. */
	code?: boolean;
	download: { href: string; label: string };
}

/** A citation in one form: its text to be marked, copied, or saved as a file. */
export function Form({ name, text, code = false, download }: FormProps) {
	return (
		<section aria-label={name} className="min-w-0 border border-line bg-panel p-4">
			<h3>{name}</h3>
			{code ? (
				<pre className="mt-2 text-xs leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">
					{text}
				</pre>
			) : (
				<p className="mt-2 max-w-prose [overflow-wrap:anywhere]">{text}</p>
			)}
			<div className="flex flex-wrap items-baseline gap-x-6 print:hidden">
				<Copy text={text} label={`Copy ${name}`} />
				<p className="mt-2 text-sm">
					<a href={download.href} download>
						{download.label}
					</a>
				</p>
			</div>
		</section>
	);
}
