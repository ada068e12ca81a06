import { createCanvas } from "@napi-rs/canvas";
import type { Box } from "@/components/charts/boxes";
import type { Subject } from "@/components/charts/carry/texts";
import { type Picture, paint } from "@/components/charts/paint";
import { registerFonts } from "@/components/charts/render/fonts";

export interface Written {
	text: string;
	box: Box;
}

/** Paints a picture and tells where each text of it stands, in CSS pixels, as the canvas itself measures it. */
export function written(subject: Subject, picture: Picture): Written[] {
	registerFonts();
	const canvas = createCanvas(picture.width, picture.height);
	const context = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
	const texts: Written[] = [];
	const fill = context.fillText.bind(context);
	context.fillText = (text, x, y) => {
		const { e, f, a } = context.getTransform();
		const metrics = context.measureText(text);
		const at = { x: (e + x * a) / a, y: (f + y * a) / a };
		if (text.trim() !== "")
			texts.push({
				text,
				box: {
					left: at.x - metrics.actualBoundingBoxLeft,
					right: at.x + metrics.actualBoundingBoxRight,
					top: at.y - metrics.actualBoundingBoxAscent,
					bottom: at.y + metrics.actualBoundingBoxDescent,
				},
			});
		fill(text, x, y);
	};
	paint(subject, picture, context, 1);
	return texts;
}
