/** Dated rows on lanes, one lane for each kind. */
import { compareDates } from "../lib/edtf.ts";
import { capital } from "../lib/format.ts";
import type { Chart } from "../schemas/chart.ts";
import { milestoneKinds } from "../schemas/milestone.ts";
import { spanOf } from "./decimal-year.ts";
import { ChartProblem } from "./problem.ts";
import { requireField, type Row } from "./selection.ts";
import type { TimelineMark, UndrawnRow } from "./marks.ts";
import type { CommonSpec, TimelineSpec } from "./spec.ts";

type TimelineChart = Extract<Chart, { kind: "timeline" }>;

/** More marks than this cannot be numbered and told apart on a telephone. */
const mostMarks = 40;
const mostLanes = 8;

/** Everything of a timeline but its head. Throws a ChartProblem where the rows cannot be drawn so. */
export function timelineSpec(
  chart: TimelineChart,
  rows: readonly Row[],
): Omit<TimelineSpec, Exclude<keyof CommonSpec, "undrawn">> {
  requireField(chart.data, chart.x, ["x"]);
  requireField(chart.data, chart.label, ["label"]);
  requireField(chart.data, chart.group, ["group"]);
  const drawn = rows.filter((row) => reasonAgainst(chart, row) === null);
  if (drawn.length === 0) {
    throw new ChartProblem(
      ["where"],
      `None of the ${rows.length} rows can be drawn: ${reasonAgainst(chart, rows[0] as Row)}. Widen "where".`,
    );
  }
  if (drawn.length > mostMarks) {
    throw new ChartProblem(
      ["where"],
      `${drawn.length} rows are more than can be drawn; the most is ${mostMarks}. Narrow "where", such as weight: [2, 3].`,
    );
  }
  const ordered = drawn.sort((a, b) => compareDates(String(a[chart.x]), String(b[chart.x])));
  return {
    kind: "timeline",
    unit: null,
    laneField: chart.group,
    lanes: lanesOf(chart, ordered),
    marks: ordered.map((row, index) => markOf(chart, row, index + 1)),
    undrawn: rows.filter((row) => !drawn.includes(row)).map((row) => undrawn(chart, row)),
  };
}

/** Why a row is not drawn, or null. A date that is no date is refused. */
function reasonAgainst(chart: TimelineChart, row: Row): string | null {
  const date = row[chart.x] ?? null;
  if (date === null) return "date not stated";
  if (typeof date !== "string" || !/^\d{4}(-|\/|$)/.test(date)) {
    throw new ChartProblem(
      ["x"],
      `"${chart.x}" of ${chart.data}/${row.id} is ${JSON.stringify(date)}, which is not a date. Name a field that holds dates, such as date or period.`,
    );
  }
  return row.weight === 0 ? "a remark, which is not drawn" : null;
}

/** The lanes in the order of the kinds of milestone; others in the order in which they first occur. */
function lanesOf(chart: TimelineChart, rows: readonly Row[]): TimelineSpec["lanes"] {
  const rank = (key: string): number => (milestoneKinds as readonly string[]).indexOf(key);
  const keys = [...new Set(rows.map((row) => laneOf(chart, row)))].sort((a, b) => rank(a) - rank(b));
  if (keys.length <= mostLanes) return keys.map((key) => ({ key, label: capital(key) }));
  throw new ChartProblem(
    ["group"],
    `"${chart.group}" gives ${keys.length} lanes; the most is ${mostLanes}. Group by another field, such as kind, or narrow "where".`,
  );
}

const laneOf = (chart: TimelineChart, row: Row): string => String(row[chart.group] ?? "not stated");

function markOf(chart: TimelineChart, row: Row, number: number): TimelineMark {
  const date = String(row[chart.x]);
  const span = spanOf(date);
  return {
    ...common(chart, row),
    ...span,
    date,
    position: (span.from + span.to) / 2,
    weight: typeof row.weight === "number" ? row.weight : 1,
    status: row.status as TimelineMark["status"],
    number,
  };
}

const undrawn = (chart: TimelineChart, row: Row): UndrawnRow => ({
  ...common(chart, row),
  date: (row[chart.x] ?? null) as string | null,
  reason: reasonAgainst(chart, row) ?? "",
});

/** What a drawn and an undrawn row have alike. What did not happen yet is said in the label. */
function common(
  chart: TimelineChart,
  row: Row,
): Pick<TimelineMark, "row" | "label" | "lane" | "statement" | "confidence" | "sources"> {
  const label = String(row[chart.label] ?? row.id);
  return {
    row: `${chart.data}/${row.id}`,
    label: (row.status ?? "reported") === "reported" ? label : `${label} (${String(row.status)})`,
    lane: laneOf(chart, row),
    statement: String(row.statement ?? ""),
    confidence: row.confidence as TimelineMark["confidence"],
    sources: (row.sources ?? []) as string[],
  };
}
