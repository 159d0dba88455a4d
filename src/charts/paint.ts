/** Paints a spec with Chart.js into SVG elements. */
import { chartConfig } from "./config.ts";
import { Chart } from "./engine.ts";
import { chartLayout, type Layout } from "./layout.ts";
import { measureText } from "./measure.ts";
import { colour } from "./palette.ts";
import { Recorder } from "./recorder.ts";
import type { PictureSpec } from "./spec.ts";

/** What is inside a picture. */
export interface Drawing extends Pick<Layout, "height" | "size"> {
  inner: string;
}

/** Lays a chart out, lets Chart.js paint it, and gives back the elements, which inherit the font, its size and the ink. */
export function paint(spec: PictureSpec, width: number): Drawing {
  const layout = chartLayout(spec, width, measureText);
  const { height, size } = layout;
  const recorder = new Recorder(width, height, { fontSize: size, fill: colour("ink") });
  const chart = new Chart(recorder as unknown as CanvasRenderingContext2D, chartConfig(spec, layout));
  const inner = recorder.svg();
  chart.destroy();
  return { inner, height, size };
}
