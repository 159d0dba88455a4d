/** Values over years, in pieces: a line joins only what counts the same thing. */
import { compareDates, formatDate } from "../lib/edtf.ts";
import type { Chart } from "../schemas/chart.ts";
import type { Milestone } from "../schemas/milestone.ts";
import { annotationsOf } from "./annotations.ts";
import { spanOf } from "./decimal-year.ts";
import { piecesOf, type Piece } from "./line-pieces.ts";
import type { LineMark, UndrawnRow } from "./marks.ts";
import { ChartProblem } from "./problem.ts";
import { requireField, type Row } from "./selection.ts";
import type { CommonSpec, LineSpec } from "./spec.ts";
import { unitOf } from "./spec-unit.ts";
import { commonOf, numberIn, qualifierOf } from "./spec-value.ts";

export type LineChart = Extract<Chart, { kind: "line" }>;

/** More marks than this leave no room for their values. */
const mostMarks = 40;

/** Everything of a line chart but its head. Throws a ChartProblem where the rows cannot be drawn as lines from zero. */
export function lineSpec(
  chart: LineChart,
  rows: readonly Row[],
  milestones: readonly Milestone[],
): Omit<LineSpec, Exclude<keyof CommonSpec, "undrawn">> {
  requireField(chart.data, chart.x, ["x"]);
  requireField(chart.data, chart.y, ["y"]);
  if (chart.group) requireField(chart.data, chart.group, ["group"]);
  const ordered = [...rows].sort((a, b) => compareDates(dateIn(chart, a), dateIn(chart, b)));
  const drawn = ordered.filter((row) => (row[chart.y] ?? null) !== null && dateIn(chart, row) !== null);
  refuseNumber(chart, rows.length, drawn.length);
  const pieces = piecesOf(chart, drawn);
  const marks = drawn.map((row) => markOf(chart, row, pieces));
  refuseTwins(marks);
  return {
    kind: "line",
    unit: unitOf(
      chart.data,
      drawn.map((row) => ({ row, field: chart.y })),
      "y",
    ),
    dateField: chart.x,
    valueField: chart.y,
    groupField: chart.group ?? null,
    join: chart.join,
    pieces,
    marks,
    undrawn: ordered.filter((row) => !drawn.includes(row)).map((row) => undrawn(chart, row)),
    annotations: annotationsOf(chart.annotations, milestones),
  };
}

function refuseNumber(chart: LineChart, all: number, drawn: number): void {
  if (drawn === 0) {
    throw new ChartProblem(
      ["y"],
      `None of the ${all} rows states both ${chart.x} and ${chart.y}. Name a field with values, or widen "where".`,
    );
  }
  if (drawn <= mostMarks) return;
  throw new ChartProblem(
    ["where"],
    `${drawn} marks are more than can be drawn; the most is ${mostMarks}. Narrow "where".`,
  );
}

/** A line has one value at a time. */
function refuseTwins(marks: readonly LineMark[]): void {
  for (const [index, mark] of marks.entries()) {
    const twin = marks.slice(0, index).find(({ piece, date }) => piece === mark.piece && date === mark.date);
    if (!twin) continue;
    throw new ChartProblem(
      ["where"],
      `${twin.row} and ${mark.row} both give a value for ${formatDate(mark.date)}. A line has one: narrow "where", such as role: drawn.`,
    );
  }
}

function dateIn(chart: LineChart, row: Row): string | null {
  const date = row[chart.x] ?? null;
  if (date === null || (typeof date === "string" && /^\d{4}(-|\/|$)/.test(date))) return date;
  throw new ChartProblem(
    ["x"],
    `"${chart.x}" of ${chart.data}/${row.id} is ${JSON.stringify(date)}, which is not a date. Name a field that holds dates, such as period or date.`,
  );
}

function markOf(chart: LineChart, row: Row, pieces: readonly Piece[]): LineMark {
  const date = dateIn(chart, row) ?? "";
  const span = spanOf(date);
  const piece = pieces.findIndex(({ key }) => key === (chart.group ? String(row[chart.group] ?? "not stated") : ""));
  return {
    ...common(chart, row),
    ...span,
    date,
    label: pieces[piece]?.label || formatDate(date),
    value: valueIn(chart, row),
    qualifier: qualifierOf(row, chart.y),
    status: row.status as LineMark["status"],
    position: (span.from + span.to) / 2,
    piece,
    part: span.precision === "span" && !(Number.isInteger(span.from) && span.to - span.from === 1),
  };
}

function valueIn({ data, y }: LineChart, row: Row): number {
  const value = numberIn(data, row, y, ["y"]);
  if (value >= 0) return value;
  throw new ChartProblem(
    ["y"],
    `"${y}" of ${data}/${row.id} is ${value}. The axis begins at zero: leave the row out by "where".`,
  );
}

const undrawn = (chart: LineChart, row: Row): UndrawnRow => ({ ...common(chart, row), reason: "not stated" });

/** What a drawn and an undrawn row have alike, dated by the field that goes across. */
const common = (chart: LineChart, row: Row): ReturnType<typeof commonOf> => ({
  ...commonOf(chart.data, row, String(row.title ?? row.id)),
  date: dateIn(chart, row),
});
