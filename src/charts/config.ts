/** A layout as a Chart.js configuration: the marks are datasets, all lettering and lines a plugin that the layout places. */
import type { ChartConfiguration } from "chart.js";
import { pageInk, type Ink, type Token } from "./palette.ts";
import type { BarLayout } from "./bar-layout.ts";
import type { DotLayout } from "./dot-layout.ts";
import { BasicPlatform } from "./engine.ts";
import { isShown, type CommonLayout, type Layout } from "./layout.ts";
import type { LineLayout } from "./line-layout.ts";
import { letteringOf } from "./lettering.ts";
import type { BarSpec, PictureSpec, TimelineSpec } from "./spec.ts";
import type { TimelineLayout } from "./timeline-layout.ts";

/** How a chart is painted where it is not as a picture in a page. */
export interface Manner {
  ink: Ink;
  /** Pieces of a line chart that a reader has switched off. */
  hidden: ReadonlySet<number>;
}

const inPage: Manner = { ink: pageInk, hidden: new Set() };

/** The configuration of a chart. Nothing moves or resizes itself. */
export function chartConfig(spec: PictureSpec, layout: Layout, { ink, hidden }: Manner = inPage): ChartConfiguration {
  return {
    ...configOf(spec, layout, { ink, hidden }),
    platform: BasicPlatform,
    plugins: [letteringOf(layout, ink, hidden)],
  } as ChartConfiguration;
}

function configOf(spec: PictureSpec, layout: Layout, manner: Manner) {
  switch (spec.kind) {
    case "bar":
      return barConfig(spec, layout as BarLayout, manner);
    case "dot":
      return dotConfig(layout as DotLayout, manner.ink);
    case "timeline":
      return timelineConfig(spec, layout as TimelineLayout, manner.ink);
    case "line":
      return lineConfig(layout as LineLayout, manner);
  }
}

const still = { responsive: false, animation: false, devicePixelRatio: 1, events: [] as "click"[] } as const;

/** The room around the plot, which the lettering fills. */
function paddingOf({ plot, width, height }: CommonLayout) {
  const padding = { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom };
  return { autoPadding: false, padding };
}

/** Bars from zero. What was only planned or foreseen is an outline. */
function barConfig({ marks }: BarSpec, layout: BarLayout, { ink }: Manner): ChartConfiguration<"bar"> {
  const markColour = (series: number): string => ink.colour(`chart-${series + 1}` as Token);
  return {
    type: "bar",
    data: {
      labels: marks.map((_, index) => index),
      datasets: [
        {
          data: marks.map(({ value }) => value),
          backgroundColor: marks.map(({ series, status }) =>
            status === "reported" ? markColour(series) : "transparent",
          ),
          borderColor: marks.map(({ series }) => markColour(series)),
          borderWidth: marks.map(({ status }) => (status === "reported" ? 0 : 2)),
          borderSkipped: false,
          barThickness: layout.thickness,
          inflateAmount: 0,
          clip: false,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: "y",
      layout: paddingOf(layout),
      scales: { x: { display: false, min: 0, max: layout.most }, y: { display: false } },
    },
  };
}

/** Dots on one axis. What was only planned or foreseen is a ring. */
const dotConfig = (layout: DotLayout, ink: Ink): ChartConfiguration<"scatter"> =>
  scatterConfig(
    layout,
    layout.points.map((point) => ({ ...point, radius: layout.radius })),
    layout.span,
    ink,
  );

/** Dots on lanes. A date that is only a year, or a period, is a ring. */
const timelineConfig = ({ marks }: TimelineSpec, layout: TimelineLayout, ink: Ink): ChartConfiguration<"scatter"> =>
  scatterConfig(
    layout,
    layout.points.map((point, index) => ({ ...point, x: marks[index]?.position ?? 0 })),
    layout.years,
    ink,
  );

/** A dot, or where it is hollow a ring of the same size: across in the terms of the axis, down in pixels. */
interface Dot {
  x: number;
  y: number;
  radius: number;
  hollow: boolean;
}

/** Dots of one colour. */
function scatterConfig(
  layout: CommonLayout,
  dots: readonly Dot[],
  [min, max]: [number, number],
  { colour }: Ink,
): ChartConfiguration<"scatter"> {
  return {
    type: "scatter",
    data: {
      datasets: [
        {
          data: dots.map(({ x, y }) => ({ x, y })),
          pointRadius: dots.map(({ radius, hollow }) => (hollow ? radius - 0.75 : radius)),
          pointBackgroundColor: dots.map(({ hollow }) => colour(hollow ? "paper" : "chart-1")),
          pointBorderColor: colour("chart-1"),
          pointBorderWidth: dots.map(({ hollow }) => (hollow ? 1.5 : 0)),
          clip: false,
        },
      ],
    },
    options: {
      ...still,
      layout: paddingOf(layout),
      scales: {
        x: { type: "linear", display: false, min, max },
        y: { type: "linear", display: false, min: layout.plot.top, max: layout.plot.bottom, reverse: true },
      },
    },
  };
}

/** Values over years: each run of joined marks is a dataset, and so is each mark that stands alone. */
function lineConfig(layout: LineLayout, { ink, hidden }: Manner): ChartConfiguration<"scatter"> {
  const { colour } = ink;
  const { sets, years, values } = layout;
  return {
    type: "scatter",
    data: {
      datasets: sets.map(({ points, tone, shape, radius, hollow, ...set }) => ({
        hidden: !isShown(set, hidden),
        data: points,
        showLine: points.length > 1,
        borderColor: colour(tone),
        borderWidth: 2,
        pointStyle: shape,
        pointRadius: hollow ? radius - 0.75 : radius,
        pointBackgroundColor: colour(hollow ? "paper" : tone),
        pointBorderColor: colour(tone),
        pointBorderWidth: hollow ? 1.5 : 0,
        clip: false,
      })),
    },
    options: {
      ...still,
      layout: paddingOf(layout),
      scales: {
        x: { type: "linear", display: false, min: years[0], max: years[1] },
        y: { type: "linear", display: false, min: values[0], max: values[1] },
      },
    },
  };
}
