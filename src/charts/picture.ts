/** Paints a layout with Chart.js into SVG elements, at build time and in the browser alike. */
import { chartConfig } from "./config.ts";
import { Chart } from "./engine.ts";
import type { Layout } from "./layout.ts";
import { colour } from "./palette.ts";
import { Recorder } from "./recorder.ts";
import type { PictureSpec } from "./spec.ts";

/** What is inside a picture. */
export interface Drawing extends Pick<Layout, "height" | "size"> {
  inner: string;
}

/** Lets Chart.js paint, and gives back the elements, which inherit the font, its size and the ink. */
export function pictureOf(spec: PictureSpec, layout: Layout): Drawing {
  const { width, height, size } = layout;
  const recorder = new Recorder(width, height, { fontSize: size, fill: colour("ink") });
  const chart = new Chart(recorder as unknown as CanvasRenderingContext2D, chartConfig(spec, layout));
  const inner = recorder.svg();
  chart.destroy();
  return { inner, height, size };
}
