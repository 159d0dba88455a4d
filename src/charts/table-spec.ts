/** Values that no picture may compare, each with its own unit: a table alone. */
import { unitOfField } from "../lib/row-words.ts";
import type { Chart } from "../schemas/chart.ts";
import type { TableMark } from "./marks.ts";
import { ChartProblem } from "./problem.ts";
import { orderRows, requireField, type Row } from "./selection.ts";
import type { CommonSpec, TableSpec } from "./spec.ts";
import { commonOf, numberIn, qualifierOf, requireLabelled, wordsOf } from "./spec-value.ts";

type TableChart = Extract<Chart, { kind: "table" }>;

/** Everything of a table but its head. Throws a ChartProblem where no row states a value. */
export function tableSpec(
  chart: TableChart,
  rows: readonly Row[],
): Omit<TableSpec, Exclude<keyof CommonSpec, "undrawn">> {
  const { data, x: field } = chart;
  requireField(data, field, ["x"]);
  requireField(data, chart.label, ["label"]);
  requireLabelled(chart, rows);
  const ordered = orderRows(rows, chart.sort, field);
  const stated = ordered.filter((row) => (row[field] ?? null) !== null);
  if (stated.length === 0) {
    throw new ChartProblem(
      ["x"],
      `None of the ${rows.length} rows states ${field}. Name a field with values, or widen "where".`,
    );
  }
  return {
    kind: "table",
    unit: null,
    valueField: field,
    marks: stated.map((row) => ({
      ...commonOf(data, row, wordsOf(chart, row)),
      value: numberIn(data, row, field, ["x"]),
      unit: unitOfField(row, field),
      qualifier: qualifierOf(row, field),
      status: row.status as TableMark["status"],
    })),
    undrawn: ordered
      .filter((row) => !stated.includes(row))
      .map((row) => ({ ...commonOf(data, row, wordsOf(chart, row)), reason: "not stated" })),
  };
}
