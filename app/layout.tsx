import type { Metadata } from "next";
import { DropListener } from "@/components/open/DropListener";
import { Footer } from "@/components/ui/Footer";
import { Header } from "@/components/ui/Header";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { fontVariables } from "./fonts";
import { siteUrl } from "./site";
import "./globals.css";

export const metadata: Metadata = {
	...(siteUrl ? { metadataBase: new URL(siteUrl) } : {}),
	title: { default: "Reported Losses: who said how many", template: "%s | Reported Losses" },
	description:
		"Publicly reported estimates of war losses, compared by source and date: who said how many, about whom, when and how sure.",
};

export default function RootLayout({ children }: LayoutProps<"/">) {
	const recorded = dataset.reports
		.map((report) => report.recorded)
		.sort()
		.at(-1);
	return (
		<html lang="en" className={fontVariables}>
			<head>
				<link rel="alternate" type="application/atom+xml" title="Newly entered reports" href="/feed.xml" />
			</head>
			<body className="min-h-dvh font-sans antialiased">
				<Header version={dataset.version} />
				<main id="main" className="mx-auto max-w-6xl px-4 py-6">
					{children}
				</main>
				<Footer
					version={dataset.version}
					readTo={dataset.readTo ? formatDate(dataset.readTo) : "no day given"}
					recordedTo={recorded ? formatDate(recorded) : "no day given"}
				/>
				<DropListener />
			</body>
		</html>
	);
}
