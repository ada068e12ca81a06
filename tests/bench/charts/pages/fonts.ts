import { cssFont } from "@/components/charts/text";
import "./fonts.css";

/** The charts' own font, which is there before a chart is drawn, as on the site: LiveChart waits for it. */
export async function fontsReady(): Promise<void> {
	await Promise.all([400, 600].map((weight) => document.fonts.load(cssFont(12, weight as 400 | 600))));
}
