/** Paints a laid out chart into pixels with Chart.js, in the colours of the light theme. */
import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { chartConfig } from "./config.ts";
import { Chart } from "./engine.ts";
import { faces } from "./faces.ts";
import { palette, type Ink } from "./palette.ts";
import type { Fit } from "./picture-fit.ts";
import type { PictureSpec } from "./spec.ts";

const lightInk: Ink = { colour: (token) => palette.light[token], font: `"${faces.sans}"` };

/** Paints a chart with its upper left corner at a place. @param density device pixels in one CSS pixel */
export function paintPixels(
  ctx: SKRSContext2D,
  spec: PictureSpec,
  { layout, scale }: Fit,
  [x, y]: [number, number],
  density: number,
): void {
  const canvas = createCanvas(layout.width, layout.height);
  const config = chartConfig(spec, layout, { ink: lightInk, hidden: new Set() });
  // Chart.js multiplies the canvas by this ratio itself, as it does for dense screens.
  const options = { ...config.options, devicePixelRatio: scale * density };
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, options });
  ctx.save();
  ctx.resetTransform();
  ctx.drawImage(canvas, Math.round(x * density), Math.round(y * density));
  ctx.restore();
  chart.destroy();
}
