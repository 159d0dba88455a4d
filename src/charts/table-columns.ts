/** The columns of a chart's table, and what stands in their cells. */
import { formatDate } from "../lib/edtf.ts";
import { capital } from "../lib/format.ts";
import type { BarMark, DotMark, LineMark, TableMark, TimelineMark, UndrawnRow } from "./marks.ts";
import type { BarSpec, ChartSpec, DotSpec, LineSpec, TableSpec, TimelineSpec } from "./spec.ts";

export interface Column {
  key: string;
  /** With the unit, such as "Amount (CNY million)". */
  label: string;
  numeric: boolean;
}

/** A column, and how its cell is taken from a row. `null` prints as "not stated". */
export interface Field<Mark> extends Column {
  raw: (mark: Mark) => string | number | null;
  print?: (mark: Mark) => string | null;
}

type BarRow = Omit<UndrawnRow, "reason"> &
  Partial<Pick<BarMark, "value" | "qualifier" | "status">> & { reason?: string };
type TimelineRow = Omit<UndrawnRow, "reason"> & Partial<Pick<TimelineMark, "status">> & { reason?: string };

type LineRow = Omit<UndrawnRow, "reason"> &
  Partial<Pick<LineMark, "value" | "qualifier" | "status" | "piece">> & { reason?: string };

/** A row of a kind with one mark a row. */
type PlainRow<Mark extends DotMark | TableMark> = Omit<UndrawnRow, "reason"> &
  Partial<Omit<Mark, keyof UndrawnRow>> & { reason?: string };

const barRows = ({ marks, undrawn }: BarSpec): BarRow[] => [...marks, ...undrawn];
const timelineRows = ({ marks, undrawn }: TimelineSpec): TimelineRow[] => [...marks, ...undrawn];

/** Label, value, and where there are any: bound, status, date. */
export function barFields(spec: BarSpec): Field<BarRow>[] {
  const [series, more] = spec.series;
  const rows = barRows(spec);
  const field = more || !series ? "value" : series.field;
  return [
    {
      key: more ? "case" : spec.labelField,
      label: more ? "Case" : heading(spec.labelField),
      numeric: false,
      raw: ({ label }) => label,
    },
    { key: field, label: `${heading(field)} (${spec.unit})`, numeric: true, raw: ({ value }) => value ?? null },
    ...bounds(rows),
    ...optional(rows, dateColumn),
    ...provenance(spec),
  ];
}

const dateColumn: Field<Pick<UndrawnRow, "date">> = {
  key: "date",
  label: "Date",
  numeric: false,
  raw: ({ date }) => date,
  print: ({ date }) => formatDate(date),
};

/** Heading, label, value, and where there are any: bound, status, what is taken in, date. */
export function dotFields(spec: DotSpec): Field<PlainRow<DotMark>>[] {
  const { groupField, groups, valueField, unit } = spec;
  const rows: PlainRow<DotMark>[] = [...spec.marks, ...spec.undrawn];
  return [
    { key: spec.labelField, label: heading(spec.labelField), numeric: false, raw: ({ label }) => label },
    ...(groupField && groupField !== "qualifier" ? [groupColumn(groupField, groups)] : []),
    { key: valueField, label: `${heading(valueField)} (${unit})`, numeric: true, raw: ({ value }) => value ?? null },
    ...bounds(rows),
    ...(groupField === "scope" ? [] : optional(rows, scopeColumn)),
    ...optional(rows, dateColumn),
    ...provenance(spec),
  ];
}

const groupColumn = (field: string, groups: DotSpec["groups"]): Field<PlainRow<DotMark>> => ({
  key: field,
  label: heading(field),
  numeric: false,
  raw: ({ group }) => stated(group),
  print: ({ group }) => groups.find(({ key }) => key === group)?.label ?? null,
});

const scopeColumn: Field<PlainRow<DotMark>> = {
  key: "scope",
  label: "Scope",
  numeric: false,
  raw: ({ scope }) => scope ?? null,
  print: ({ scope }) => scope?.replaceAll("-", " ") ?? null,
};

/** Label, value and unit, and where there are any: bound, status, date. */
export function tableFields(spec: TableSpec): Field<PlainRow<TableMark>>[] {
  const rows: PlainRow<TableMark>[] = [...spec.marks, ...spec.undrawn];
  return [
    { key: spec.labelField, label: heading(spec.labelField), numeric: false, raw: ({ label }) => label },
    { key: spec.valueField, label: heading(spec.valueField), numeric: true, raw: ({ value }) => value ?? null },
    ...optional(rows, { key: "unit", label: "Unit", numeric: false, raw: ({ unit }) => unit ?? null }),
    ...bounds(rows),
    ...optional(rows, dateColumn),
    ...provenance(spec),
  ];
}

/** Date, lane, label and sentence, and where there is one the reason why a row is not drawn. */
export function timelineFields(spec: TimelineSpec): Field<TimelineRow>[] {
  const rows = timelineRows(spec);
  return [
    { key: "date", label: "Date", numeric: false, raw: ({ date }) => date, print: ({ date }) => formatDate(date) },
    { key: spec.laneField, label: heading(spec.laneField), numeric: false, raw: ({ lane }) => lane ?? null },
    { key: spec.labelField, label: heading(spec.labelField), numeric: false, raw: ({ label }) => label },
    { key: "statement", label: "What happened", numeric: false, raw: ({ statement }) => statement ?? null },
    ...optional(rows, {
      key: "reason",
      label: "Not drawn",
      numeric: false,
      raw: ({ reason }) => reason ?? null,
      print: ({ reason }) => reason ?? "drawn",
    }),
    ...provenance(spec),
  ];
}

/** Period, what is counted, value, and where there are any: bound, status. */
export function lineFields(spec: LineSpec): Field<LineRow>[] {
  const { dateField, groupField, valueField, pieces } = spec;
  const rows: LineRow[] = [...spec.marks, ...spec.undrawn];
  return [
    {
      key: dateField,
      label: heading(dateField),
      numeric: false,
      raw: ({ date }) => date,
      print: ({ date }) => formatDate(date),
    },
    // What is bounded has a column of its own below.
    ...(groupField && groupField !== "qualifier"
      ? [
          {
            key: groupField,
            label: heading(groupField),
            numeric: false,
            raw: ({ piece }: LineRow) => stated(pieces[piece ?? -1]?.key),
            print: ({ piece }: LineRow) => pieces[piece ?? -1]?.label ?? null,
          },
        ]
      : []),
    {
      key: valueField,
      label: `${heading(valueField)} (${spec.unit})`,
      numeric: true,
      raw: ({ value }) => value ?? null,
    },
    ...bounds(rows),
    ...provenance(spec),
  ];
}

/** The key of a group or piece as in the data, where a row that states none has an empty cell. */
const stated = (key: string | undefined): string | null => (key === undefined || key === "not stated" ? null : key);

/** How a value is bounded, and whether it was only planned, where there is such a thing. */
function bounds<Mark extends Partial<Pick<BarMark, "qualifier" | "status">>>(rows: Mark[]): Field<Mark>[] {
  return [
    ...optional<Mark>(rows, {
      key: "qualifier",
      label: "Bound",
      numeric: false,
      raw: ({ qualifier }) => qualifier ?? null,
      print: ({ qualifier }) => qualifier ?? "none",
    }),
    ...optional<Mark>(rows, {
      key: "status",
      label: "Status",
      numeric: false,
      raw: ({ status }) => (status === "reported" ? null : (status ?? null)),
      print: ({ status }) => status ?? null,
    }),
  ];
}

/** A column only where some row has something in it. */
const optional = <Mark>(rows: Mark[], field: Field<Mark>): Field<Mark>[] =>
  rows.some((row) => field.raw(row) !== null) ? [field] : [];

function provenance({ sources }: ChartSpec): Field<UndrawnRow | BarRow>[] {
  const nameOf = (id: string): string => sources.find((source) => source.id === id)?.name ?? id;
  return [
    { key: "confidence", label: "Confidence", numeric: false, raw: ({ confidence }) => confidence },
    {
      key: "sources",
      label: "Sources",
      numeric: false,
      raw: (row) => row.sources.join(" "),
      print: (row) => row.sources.map(nameOf).join("; "),
    },
  ];
}

/** A field's name as a heading: `investment_min` becomes "Investment min". */
const heading = (field: string): string => capital(field.replaceAll("_", " "));
