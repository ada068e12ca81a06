import { homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { decodeView } from "@/data/view";
import { ReportChart } from "./ReportChart";

/** The same comparison as most would build it: words and table from the server, the chart by react-chartjs-2. */
export default function Page() {
	const shown = figure(decodeView(new URLSearchParams(homeQuery), dataset).view, dataset);
	return (
		<main>
			<h1>Who said how many, about whom, and when</h1>
			<h2>{shown.title}</h2>
			<p>{shown.subtitle}</p>
			<ReportChart
				alt={shown.alt}
				marks={shown.marks.map(({ position, low, best, high, row }) => ({
					day: position,
					low,
					best,
					high,
					source: shown.rows[row]?.source ?? "",
				}))}
			/>
			<p>{shown.caption}</p>
			<div className="table">
				<table>
					<tbody>
						{shown.rows.map((row) => (
							<tr key={row.id}>
								<td>{row.figure}</td>
								<th scope="row">{row.source}</th>
								<td>{row.asOfShort}</td>
								<td>{row.stanceLabel}</td>
								<td>{row.particulars.join("; ")}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</main>
	);
}
