import type { Metadata } from "next";
import { cards, cardViewOf } from "@/app/cards";
import { DropListener } from "@/components/open/DropListener";
import { Footer } from "@/components/ui/Footer";
import { Header } from "@/components/ui/Header";
import { LinkTarget, SiteFrame } from "@/components/ui/SiteFrame";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { fontVariables } from "./fonts";
import { siteUrl } from "./site";
import "./globals.css";
import "./print.css";

const title = "Reported Losses: who said how many";
const description =
	"Publicly reported estimates of war losses, compared by source and date: who said how many, about whom, when and how sure.";

export const metadata: Metadata = {
	...(siteUrl ? { metadataBase: new URL(siteUrl) } : {}),
	title: { default: title, template: "%s | Reported Losses" },
	description,
	// Of pages without a chart of their own.
	...cards([cardViewOf(undefined)], { title, description }),
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
				<LinkTarget />
			</head>
			<body className="min-h-dvh font-sans antialiased">
				<SiteFrame
					header={<Header version={dataset.version} />}
					footer={
						<>
							<Footer
								site={siteUrl}
								version={dataset.version}
								readTo={dataset.readTo ? formatDate(dataset.readTo) : "no day given"}
								recordedTo={recorded ? formatDate(recorded) : "no day given"}
							/>
							<DropListener />
						</>
					}
				>
					{children}
				</SiteFrame>
			</body>
		</html>
	);
}
