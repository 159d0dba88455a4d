/** Paints a chart with Chart.js on a canvas of the browser. */
import { chartConfig, type Manner } from "./config.ts";
import { Chart } from "./engine.ts";
import type { Layout } from "./layout.ts";
import type { PictureSpec } from "./spec.ts";

/**
 * Paints on a canvas, which takes the size of the layout in CSS pixels. Gives back a function that takes it off again.
 * @param density device pixels in a CSS pixel
 */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  spec: PictureSpec,
  layout: Layout,
  manner: Manner,
  density: number,
): () => void {
  canvas.width = layout.width;
  canvas.height = layout.height;
  // Chart.js sizes a canvas that has no size yet, and leaves any other as it is.
  canvas.style.width = `${layout.width}px`;
  canvas.style.height = `${layout.height}px`;
  const config = chartConfig(spec, layout, manner);
  const chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: density } });
  return () => chart.destroy();
}
