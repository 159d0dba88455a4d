/** Checks that a chart can be drawn from its rows, and that every number in its words comes from them. */
import { numbersIn } from "../charts/number-words.ts";
import { unknownNumbers } from "../charts/numbers.ts";
import { ChartProblem, chartSpec, type ChartSpec } from "../charts/spec.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content } from "../lib/read-content.ts";
import type { Entry } from "../lib/read-entries.ts";
import type { Chart } from "../schemas/chart.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import { findRow, problemAt } from "./references.ts";

/** The problems of one chart. None are looked for while a row that it needs does not fit: that row is told first. */
export function checkChart(chart: Entry<Chart>, content: Content): Problem[] {
  const needed = [chart.value.data, ...("annotations" in chart.value ? ["milestones"] : [])];
  if ([...content.unfit].some((reference) => needed.includes(reference.split("/")[0] ?? ""))) return [];
  try {
    const rows = content.data[chart.value.data as DatasetName]?.rows.map((row) => row.value);
    const milestones = content.data.milestones?.rows.map((row) => row.value);
    const spec = chartSpec(chart.id, chart.value, rows, [], milestones);
    return [...checkLabels(chart, content), ...checkWords(chart, spec)];
  } catch (error) {
    if (!(error instanceof ChartProblem)) throw error;
    return [problemAt(chart, error.path, [chart.id, ...error.path.map(String)].join(" › "), error.message)];
  }
}

/** The numbers of title, subtitle, description and note that the drawn rows do not bear out. */
function checkWords(chart: Entry<Chart>, spec: ChartSpec): Problem[] {
  return (["title", "subtitle", "description", "note"] as const).flatMap((key) =>
    unknownNumbers(chart.value[key] ?? "", spec).map(({ text }) =>
      problemAt(
        chart,
        [key],
        `${chart.id} › ${key}`,
        `"${text}" is no value, date, count, difference or ratio of the drawn rows. Correct it, or take it out.`,
      ),
    ),
  );
}

/** The numbers of the chart's own words for a row that stand nowhere in that row. */
function checkLabels(chart: Entry<Chart>, content: Content): Problem[] {
  const { data } = chart.value;
  const labels = "labels" in chart.value ? (chart.value.labels ?? {}) : {};
  return Object.entries(labels).flatMap(([id, label]) => {
    const row = findRow(content, `${data}/${id}`)?.value ?? {};
    const known = Object.values(row).flatMap((cell) => numbersIn(String(cell)).map(({ value }) => value));
    return numbersIn(label)
      .filter(({ value }) => !known.includes(value))
      .map(({ text }) =>
        problemAt(
          chart,
          ["labels", id],
          `${chart.id} › labels › ${id}`,
          `"${text}" stands nowhere in ${data}/${id}. Correct it, or take it out.`,
        ),
      );
  });
}
