/** The bars of a chart, one for each row or for each named field of a row. */
import type { Chart } from "../schemas/chart.ts";
import { unitOf } from "./spec-unit.ts";
import { ChartProblem, listOf } from "./problem.ts";
import { orderRows, requireField, type Row } from "./selection.ts";
import { commonOf, numberIn, qualifierOf, requireLabelled, wordsOf } from "./spec-value.ts";
import type { BarMark, UndrawnRow } from "./marks.ts";
import type { BarSpec, CommonSpec } from "./spec.ts";

type BarChart = Extract<Chart, { kind: "bar" }>;
type Series = BarSpec["series"][number];

/** More bars than this are no picture but a table. */
const mostBars = 24;
const mostSeries = 4;

/** Everything of a bar chart but its head. Throws a ChartProblem where the rows cannot be drawn as bars from zero. */
export function barSpec(chart: BarChart, rows: readonly Row[]): Omit<BarSpec, Exclude<keyof CommonSpec, "undrawn">> {
  const series = seriesOf(chart);
  requireField(chart.data, chart.label, ["label"]);
  requireLabelled(chart, rows);
  const cells = orderRows(rows, chart.sort, series[0]?.field).flatMap((row) =>
    series.map((one, index) => ({ row, one, index })),
  );
  const drawn = cells.filter(({ row, one }) => (row[one.field] ?? null) !== null);
  if (drawn.length === 0) {
    throw new ChartProblem(
      ["x"],
      `None of the ${rows.length} rows states ${listOf(series.map(({ field }) => field))}. Name a field with values, or widen "where".`,
    );
  }
  if (drawn.length > mostBars) {
    throw new ChartProblem(
      ["where"],
      `${drawn.length} bars are more than can be drawn; the most is ${mostBars}. Narrow "where".`,
    );
  }
  const words = (row: Row, one: Series): string => labelOf(chart, rows.length, row, one);
  return {
    kind: "bar",
    unit: unitOf(
      chart.data,
      drawn.map(({ row, one }) => ({ row, field: one.field })),
    ),
    series,
    marks: drawn.map(({ row, one, index }) => markOf(chart, row, one, rows.length === 1 ? 0 : index, words(row, one))),
    undrawn: cells
      .filter((cell) => !drawn.includes(cell))
      .map(({ row, one }) => undrawn(chart.data, row, words(row, one))),
  };
}

function seriesOf(chart: BarChart): Series[] {
  if (typeof chart.x === "string") {
    requireField(chart.data, chart.x, ["x"]);
    return [{ field: chart.x, label: chart.x }];
  }
  for (const [index, { field }] of chart.x.entries()) requireField(chart.data, field, ["x", index, "field"]);
  if (chart.x.length <= mostSeries) return chart.x;
  throw new ChartProblem(
    ["x"],
    `${chart.x.length} series are more than a reader can tell apart; the most is ${mostSeries}. Take some out of "x".`,
  );
}

/** The words at a bar: of one row the field's own; of several rows and fields both. */
function labelOf(chart: BarChart, rows: number, row: Row, one: Series): string {
  const title = wordsOf(chart, row);
  if (typeof chart.x === "string") return title;
  return rows === 1 ? one.label : `${title}, ${one.label}`;
}

function markOf(chart: BarChart, row: Row, { field }: Series, series: number, label: string): BarMark {
  const path = typeof chart.x === "string" ? ["x"] : ["x", chart.x.findIndex((one) => one.field === field), "field"];
  const value = numberIn(chart.data, row, field, path);
  if (value < 0) {
    throw new ChartProblem(
      path,
      `"${field}" of ${chart.data}/${row.id} is ${value}. A bar begins at zero and cannot be negative: leave the row out by "where".`,
    );
  }
  return {
    ...commonOf(chart.data, row, label),
    field,
    value,
    qualifier: qualifierOf(row, field),
    status: row.status as BarMark["status"],
    scope: (row.scope ?? null) as string | null,
    series,
  };
}

const undrawn = (data: string, row: Row, label: string): UndrawnRow => ({
  ...commonOf(data, row, label),
  reason: "not stated",
});
