interface PrintedRowsProps {
	shown: number;
	all: number;
	/** The view's address, without a leading question mark. */
	query: string;
}

/** On paper in place of a button: how many rows stand above, and where all of them are. */
export function PrintedRows({ shown, all, query }: PrintedRowsProps) {
	return (
		<p className="mt-2 hidden text-sm wrap-anywhere print:block print:noscript:hidden">
			Printed above: the first {shown} of {all} rows. All of them as CSV: /api/v1/figure.csv
			{query && `?${query}`}
		</p>
	);
}
