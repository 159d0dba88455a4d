/** The words that a chart has of its own for rows, each with the rows that it is about. */
import type { ChartSpec } from "../charts/spec.ts";
import type { Chart } from "../schemas/chart.ts";

export interface ChartWords {
  /** Where in the chart's file they stand. */
  path: (string | number)[];
  words: string;
  /** Addresses of rows, such as `measures/wuxi-2019-platform-3m`. */
  rows: string[];
}

/** Every such text: labels of rows, of named fields and of milestones under the axis, and the words of series. */
export const chartWords = (chart: Chart, spec: ChartSpec): ChartWords[] => [
  ...labelWords(chart),
  ...fieldWords(chart, spec),
  ...seriesWords(chart, spec),
  ...annotationWords(chart),
];

function labelWords(chart: Chart): ChartWords[] {
  if (!("labels" in chart)) return [];
  return Object.entries(chart.labels ?? {}).map(([id, words]) => ({
    path: ["labels", id],
    words,
    rows: [`${chart.data}/${id}`],
  }));
}

/** A named field stands at a bar of every row. */
function fieldWords(chart: Chart, spec: ChartSpec): ChartWords[] {
  if (chart.kind !== "bar" || typeof chart.x === "string") return [];
  const rows = [...new Set([...spec.marks, ...spec.undrawn].map(({ row }) => row))];
  return chart.x.map(({ label }, index) => ({ path: ["x", index, "label"], words: label, rows }));
}

function seriesWords(chart: Chart, spec: ChartSpec): ChartWords[] {
  if (chart.kind !== "line" || spec.kind !== "line") return [];
  return (chart.series ?? []).flatMap((one, index) =>
    Object.entries(one).map(([key, words]) => {
      const piece = spec.pieces.findIndex((some) => some.key === key);
      const rows = spec.marks.filter((mark) => mark.piece === piece).map(({ row }) => row);
      return { path: ["series", index, key], words, rows };
    }),
  );
}

function annotationWords(chart: Chart): ChartWords[] {
  if (chart.kind !== "line" || !Array.isArray(chart.annotations)) return [];
  return chart.annotations.flatMap((one, index) =>
    typeof one === "string"
      ? []
      : [{ path: ["annotations", index, "label"], words: one.label, rows: [`milestones/${one.id}`] }],
  );
}
