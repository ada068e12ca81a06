import { createRoot } from "react-dom/client";
import { LiveChart } from "@/components/charts/LiveChart";
import { sceneOf } from "@/components/charts/scene";
import { Legend } from "@/components/figure/Legend";
import type { Figure } from "@/data/figures/figure";
import type { Library } from "./contract";
import { fontsReady } from "./fonts";
import { canvasToPng, offer } from "./run";
import "@/app/globals.css";

/** The page's own component, React's start included: chart, legend, cards and the keyboard's way to each mark. */
const library: Library<Figure> = {
	ready: fontsReady,
	shape: (given) => given.figure(),
	async draw(figure, { stage, width, height }) {
		const box = document.createElement("div");
		box.style.cssText = `width:${width}px`;
		stage.append(box);
		const root = createRoot(box);
		const canvas = () => box.querySelector("canvas");
		const shown = () => {
			const chart = canvas()?.reportedLossesChart;
			return chart && sceneOf(chart).figure;
		};
		const show = async (next: Figure) => {
			root.render(
				<>
					<Legend figure={next} />
					<LiveChart figure={next} widest={width} height={height} />
				</>,
			);
			while (shown() !== next) await new Promise(requestAnimationFrame);
		};
		await show(figure);
		return {
			change: show,
			png: () => canvasToPng(canvas() as HTMLCanvasElement),
			marks: () => shown()?.marks.length ?? 0,
		};
	},
};

offer(library);
