/** Checks that a chart can be drawn from its rows, and that every number in its words comes from them. */
import { unknownNumbers } from "../charts/numbers.ts";
import { ChartProblem, chartSpec } from "../charts/spec.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content } from "../lib/read-content.ts";
import type { Entry } from "../lib/read-entries.ts";
import type { Chart } from "../schemas/chart.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import { problemAt } from "./references.ts";

/** The problems of one chart. None are looked for while a row that it needs does not fit: that row is told first. */
export function checkChart(chart: Entry<Chart>, content: Content): Problem[] {
  const needed = [chart.value.data, ...("annotations" in chart.value ? ["milestones"] : [])];
  if ([...content.unfit].some((reference) => needed.includes(reference.split("/")[0] ?? ""))) return [];
  try {
    const rows = content.data[chart.value.data as DatasetName]?.rows.map((row) => row.value);
    const milestones = content.data.milestones?.rows.map((row) => row.value);
    const spec = chartSpec(chart.id, chart.value, rows, [], milestones);
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
  } catch (error) {
    if (!(error instanceof ChartProblem)) throw error;
    return [problemAt(chart, error.path, [chart.id, ...error.path.map(String)].join(" › "), error.message)];
  }
}
