/** Dots on an axis of values, one line for each row, under a heading for each group. */
import { fieldsOf } from "../lib/fields.ts";
import { capital } from "../lib/format.ts";
import type { Chart } from "../schemas/chart.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import type { DotMark } from "./marks.ts";
import { ChartProblem, listOf } from "./problem.ts";
import { orderRows, requireField, type Row } from "./selection.ts";
import type { CommonSpec, DotSpec } from "./spec.ts";
import { unitOf } from "./spec-unit.ts";
import { commonOf, numberIn, qualifierOf, requireLabelled, wordsOf } from "./spec-value.ts";

type DotChart = Extract<Chart, { kind: "dot" }>;

/** More lines than this are no picture but a table. */
const mostRows = 60;

/** Everything of a dot plot but its head. Throws a ChartProblem where the rows cannot be drawn as dots on one axis. */
export function dotSpec(chart: DotChart, rows: readonly Row[]): Omit<DotSpec, Exclude<keyof CommonSpec, "undrawn">> {
  requireField(chart.data, chart.x, ["x"]);
  requireField(chart.data, chart.label, ["label"]);
  if (chart.group) requireField(chart.data, chart.group, ["group"]);
  requireLabelled(chart, rows);
  const drawn = orderRows(rows, chart.sort, chart.x).filter((row) => (row[chart.x] ?? null) !== null);
  refuseNumber(chart, rows.length, drawn.length);
  const groups = groupsOf(chart, drawn);
  const dated = fieldsOf(chart.data as DatasetName).some(({ name }) => ["date", "period"].includes(name));
  const marks = groups.flatMap(({ key }) =>
    drawn.filter((row) => groupOf(chart, row) === key).map((row) => markOf(chart, row, dated)),
  );
  refuseTwins(marks);
  return {
    kind: "dot",
    unit: unitOf(
      chart.data,
      drawn.map((row) => ({ row, field: chart.x })),
    ),
    valueField: chart.x,
    groupField: chart.group ?? null,
    groups,
    scale: chart.scale,
    marks,
    undrawn: rows
      .filter((row) => !drawn.includes(row))
      .map((row) => ({ ...commonOf(chart.data, row, wordsOf(chart, row)), reason: "not stated" })),
  };
}

function refuseNumber(chart: DotChart, all: number, drawn: number): void {
  if (drawn === 0) {
    throw new ChartProblem(
      ["x"],
      `None of the ${all} rows states ${chart.x}. Name a field with values, or widen "where".`,
    );
  }
  if (drawn <= mostRows) return;
  throw new ChartProblem(
    ["where"],
    `${drawn} rows are more than can be drawn; the most is ${mostRows}. Narrow "where".`,
  );
}

/** The groups in the order in which the schema lists their values; others in the order in which they first occur. */
function groupsOf({ data, group }: DotChart, rows: readonly Row[]): DotSpec["groups"] {
  if (!group) return [{ key: "", label: "" }];
  const listed = fieldsOf(data as DatasetName).find(({ name }) => name === group)?.allowed ?? [];
  const rank = (key: string): number => (listed.includes(key) ? listed.indexOf(key) : listed.length);
  const keys = [...new Set(rows.map((row) => String(row[group] ?? "not stated")))];
  return keys.sort((a, b) => rank(a) - rank(b)).map((key) => ({ key, label: capital(key.replaceAll("-", " ")) }));
}

const groupOf = ({ group }: DotChart, row: Row): string => (group ? String(row[group] ?? "not stated") : "");

function markOf(chart: DotChart, row: Row, dated: boolean): DotMark {
  const { data, x: field } = chart;
  const common = commonOf(data, row, wordsOf(chart, row));
  return {
    ...common,
    value: amountIn(chart, row),
    qualifier: qualifierOf(row, field),
    status: row.status as DotMark["status"],
    group: groupOf(chart, row),
    scope: (row.scope ?? null) as string | null,
    undated: dated && common.date === null,
  };
}

/** A value that has a place on the axis. */
function amountIn({ data, x: field, scale }: DotChart, row: Row): number {
  const value = numberIn(data, row, field, ["x"]);
  if (scale === "log" && value <= 0) {
    throw new ChartProblem(
      ["scale"],
      `"${field}" of ${data}/${row.id} is ${value}, and a log scale has no place for zero or less. Write scale: linear, or leave the row out by "where".`,
    );
  }
  if (value >= 0) return value;
  throw new ChartProblem(
    ["x"],
    `"${field}" of ${data}/${row.id} is ${value}. The axis begins at zero: leave the row out by "where".`,
  );
}

/** Lines of one heading must differ in their words, the more where they do not count the same. */
function refuseTwins(marks: readonly DotMark[]): void {
  for (const [index, mark] of marks.entries()) {
    const twin = marks.slice(0, index).find(({ group, label }) => group === mark.group && label === mark.label);
    if (!twin) continue;
    const scopes = [twin, mark].map(({ scope }) => scope ?? "not stated");
    const unlike =
      scopes[0] === scopes[1] ? "" : `, though they do not count one thing: their scopes are ${listOf(scopes)}`;
    throw new ChartProblem(
      ["label"],
      `${twin.row} and ${mark.row} have the same words, "${mark.label}"${unlike}. Name another field, give them words of their own under "labels", or tell them apart by "group", such as group: scope.`,
    );
  }
}
