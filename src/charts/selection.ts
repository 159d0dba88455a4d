/** Which rows of a dataset a chart is about. */
import { compareDates } from "../lib/edtf.ts";
import { dateOf } from "../lib/row-words.ts";
import { cellsOf, holds } from "../lib/where.ts";
import type { Chart } from "../schemas/chart.ts";
import { datasetNames, rowSchemas, type DatasetName } from "../schemas/dataset.ts";
import { ChartProblem, listOf } from "./problem.ts";

/** A row of any dataset, its cells by field. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The rows for which every condition of `where` holds, in the order of the file. Rows that rival or repeat a drawn one
 * are left out unless `where` asks for them by `role`. Throws a ChartProblem where none is left.
 */
export function selectRows(chart: Chart, rows: readonly object[] | undefined): Row[] {
  if (!datasetNames.includes(chart.data as DatasetName)) {
    throw new ChartProblem(["data"], `There is no dataset "${chart.data}". Write one of ${listOf(datasetNames)}.`);
  }
  if (!rows || rows.length === 0) {
    throw new ChartProblem(
      ["data"],
      `The dataset "${chart.data}" has no rows. Add rows to data/${chart.data}.yaml, or name another dataset.`,
    );
  }
  const drawn = "role" in chart.where ? rows : rows.filter((row) => ((row as Row).role ?? "drawn") === "drawn");
  return Object.entries(chart.where).reduce(
    (left, [field, wanted]) => keep(left, field, wanted, chart.data),
    drawn as readonly Row[] as Row[],
  );
}

/** The rows in the order that a chart asks for; `file` is the order in which they stand. */
export function orderRows(rows: readonly Row[], order: Chart["sort"], valueField = ""): Row[] {
  const value = (row: Row): number => Number(row[valueField] ?? 0);
  const orders = {
    file: () => 0,
    date: (a: Row, b: Row) => compareDates(dateOf(a), dateOf(b)),
    value: (a: Row, b: Row) => value(a) - value(b),
    "-value": (a: Row, b: Row) => value(b) - value(a),
  };
  return [...rows].sort(orders[order]);
}

/** Throws where the dataset has no such field; names those that it has. */
export function requireField(dataset: string, field: string, path: (string | number)[]): void {
  const fields = Object.keys(rowSchemas[dataset as DatasetName].shape);
  if (fields.includes(field)) return;
  throw new ChartProblem(path, `"${field}" is not a field of ${dataset}. Its fields are ${fields.join(", ")}.`);
}

function keep(rows: Row[], field: string, wanted: unknown, dataset: string): Row[] {
  requireField(dataset, field, ["where", field]);
  const lost = field === "id" ? cellsOf(wanted).filter((id) => !rows.some((row) => row.id === id)) : [];
  if (lost.length > 0) {
    throw new ChartProblem(
      ["where", "id"],
      `There is no row ${listOf(lost.map((id) => `"${id}"`))} in ${dataset}. Correct the id.`,
    );
  }
  const left = rows.filter((row) => holds(row, field, wanted));
  if (left.length > 0) return left;
  const found = [...new Set(rows.flatMap((row) => cellsOf(row[field])))];
  throw new ChartProblem(
    ["where", field],
    `No row is left: none has ${field} ${listOf(cellsOf(wanted).map((value) => `"${value}"`))}. What stands there is ${listOf(found)}.`,
  );
}
