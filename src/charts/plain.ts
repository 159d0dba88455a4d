/** The same chart as Chart.js draws it without a layout of ours: the measure against which the bench compares. */
import type { ChartConfiguration } from "chart.js";
import type { Canvas } from "@napi-rs/canvas";
import { BasicPlatform, Chart } from "./engine.ts";
import { palette } from "./palette.ts";
import type { ChartSpec } from "./spec.ts";

/** What a page would hand to Chart.js: plain JSON, its bytes a part of the page. */
export function plainConfig(spec: ChartSpec) {
  const tone = (index: number): string =>
    [1, 2, 3, 4].map((number) => palette.light[`chart-${number}` as "chart-1"])[index % 4] ?? palette.light.ink;
  if (spec.kind === "line") {
    const sets = spec.pieces.map(({ label, series }, piece) => ({
      label,
      showLine: true,
      borderColor: tone(series),
      data: spec.marks.filter((mark) => mark.piece === piece).map(({ position, value }) => ({ x: position, y: value })),
    }));
    return { type: "scatter" as const, data: { datasets: sets } };
  }
  if (spec.kind === "timeline") {
    const sets = spec.lanes.map(({ key, label }, lane) => ({
      label,
      backgroundColor: tone(lane),
      data: spec.marks.filter((mark) => mark.lane === key).map(({ position }) => ({ x: position, y: lane })),
    }));
    return { type: "scatter" as const, data: { datasets: sets } };
  }
  const marks = spec.marks as readonly { label: string; value?: number | null }[];
  return {
    type: "bar" as const,
    data: {
      labels: marks.map(({ label }) => label),
      datasets: [{ label: spec.subtitle, backgroundColor: tone(0), data: marks.map(({ value }) => value ?? null) }],
    },
    options: { indexAxis: "y" as const },
  };
}

/** Paints it with Chart.js's own axes and ticks. */
export function paintPlain(canvas: Canvas, config: ReturnType<typeof plainConfig>): void {
  const still = { responsive: false, animation: false, events: [] as "click"[] } as const;
  const chart = new Chart(
    canvas as unknown as HTMLCanvasElement,
    {
      ...structuredClone(config),
      options: { ...("options" in config ? config.options : {}), ...still },
      platform: BasicPlatform,
    } as ChartConfiguration,
  );
  chart.destroy();
}
