/** The value of a mark, and what every mark of a kind with one row a mark carries of its row. */
import { dateOf } from "../lib/row-words.ts";
import type { UndrawnRow } from "./marks.ts";
import { ChartProblem, listOf } from "./problem.ts";
import type { Row } from "./selection.ts";

/** The number in a field of a row. Throws a ChartProblem where something else stands there. @param path the key that names the field */
export function numberIn(data: string, row: Row, field: string, path: (string | number)[]): number {
  const value = row[field];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ChartProblem(
    path,
    `"${field}" of ${data}/${row.id} is ${JSON.stringify(value)}, which is not a number. Name a field that holds numbers, such as amount or value.`,
  );
}

/** The bound of a value, which only the main figure of a row has. */
export const qualifierOf = (row: Row, field: string): string | null =>
  field === "amount" || field === "value" ? ((row.qualifier ?? null) as string | null) : null;

/** What a drawn and an undrawn row have alike. */
export function commonOf(
  data: string,
  row: Row,
  label: string,
): Pick<UndrawnRow, "row" | "label" | "date" | "confidence" | "sources"> {
  return {
    row: `${data}/${row.id}`,
    label,
    date: dateOf(row),
    confidence: row.confidence as UndrawnRow["confidence"],
    sources: (row.sources ?? []) as string[],
  };
}

/** The words of a row: those that the chart gives it, or else those of a field. */
export const wordsOf = (chart: { label: string; labels?: Record<string, string> | undefined }, row: Row): string =>
  chart.labels?.[row.id] ?? String(row[chart.label] ?? row.id);

/** Throws a ChartProblem where `labels` names a row that is not among these. */
export function requireLabelled(
  { data, labels = {} }: { data: string; labels?: Record<string, string> | undefined },
  rows: readonly Row[],
): void {
  const stray = Object.keys(labels).find((id) => !rows.some((row) => row.id === id));
  if (stray === undefined) return;
  throw new ChartProblem(
    ["labels", stray],
    `"${stray}" is no row that the chart takes from ${data}. Its rows are ${listOf(rows.map(({ id }) => id))}.`,
  );
}
