/** What the values of a line chart count, and which of them share a colour and a shape. */
import { unique } from "../lib/unique.ts";
import type { LineChart } from "./line-spec.ts";
import { ChartProblem, listOf } from "./problem.ts";
import type { Row } from "./selection.ts";
import type { LineSpec } from "./spec.ts";

export type Piece = LineSpec["pieces"][number];

const mostSeries = 4;

const valueIn = (row: Row, field: string): string => String(row[field] ?? "not stated");
const valuesIn = (rows: readonly Row[], field: string): string[] => unique(rows.map((row) => valueIn(row, field)));

/** The pieces in the order in which they begin. Throws a ChartProblem where unlike things would be joined. */
export function piecesOf(chart: LineChart, rows: readonly Row[]): Piece[] {
  const { group, series } = chart;
  if (!group) return ungrouped(chart, rows);
  const keys = valuesIn(rows, group);
  const named = series ?? keys.map((key) => ({ [key]: key.replaceAll("-", " ") }));
  if (named.length > mostSeries) {
    throw new ChartProblem(
      [series ? "series" : "group"],
      `${named.length} series are more than a reader can tell apart; the most is ${mostSeries}. Put values of "${group}" into one series, or narrow "where".`,
    );
  }
  refuseUnused(chart, keys);
  for (const key of keys)
    refuseScopes(
      chart,
      rows.filter((row) => valueIn(row, group) === key),
      key,
    );
  return keys.map((key) => {
    const index = named.findIndex((one) => key in one);
    if (index !== -1) return { key, label: named[index]?.[key] ?? key, series: index };
    throw new ChartProblem(
      ["series"],
      `No series names "${key}", which ${chart.data}/${rows.find((row) => valueIn(row, group) === key)?.id} has as ${group}. Add it with the words for its piece.`,
    );
  });
}

/** All rows as one piece without a name, if they count one thing. */
function ungrouped({ data, series }: LineChart, rows: readonly Row[]): Piece[] {
  if (series) {
    throw new ChartProblem(
      ["series"],
      `"series" names values of a field, but "group" does not say which. Add group: scope.`,
    );
  }
  const scopes = valuesIn(rows, "scope");
  if (scopes.length < 2) {
    refuseOthers(data, rows);
    return [{ key: "", label: "", series: 0 }];
  }
  throw new ChartProblem(
    ["where"],
    `The rows of ${data} do not count one thing: their scopes are ${listOf(scopes)}. Add group: scope, so that the line breaks, or narrow "where".`,
  );
}

/** A group by another field than scope must not hide that its rows count unlike things. */
function refuseScopes({ data, group }: LineChart, rows: readonly Row[], key: string): void {
  const scopes = valuesIn(rows, "scope");
  if (scopes.length < 2) {
    refuseOthers(data, rows);
    return;
  }
  throw new ChartProblem(
    ["group"],
    `The rows of ${data} with ${group} "${key}" do not count one thing: their scopes are ${listOf(scopes)}. Write group: scope, or narrow "where".`,
  );
}

/** Nor may one line lead from one thing, or from one place, to another. */
function refuseOthers(data: string, rows: readonly Row[]): void {
  for (const field of ["indicator", "area"]) {
    const values = valuesIn(rows, field);
    if (values.length < 2) continue;
    throw new ChartProblem(
      ["where"],
      `One line would join rows of ${data} with unlike ${field}: ${listOf(values)}. Add group: ${field}, or narrow "where".`,
    );
  }
}

function refuseUnused({ data, group, series = [] }: LineChart, keys: readonly string[]): void {
  for (const [index, one] of series.entries()) {
    const unused = Object.keys(one).find((key) => !keys.includes(key));
    if (unused === undefined) continue;
    throw new ChartProblem(
      ["series", index, unused],
      `No drawn row of ${data} has ${group} "${unused}". What stands there is ${listOf(keys)}.`,
    );
  }
}
