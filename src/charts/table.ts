/** The data of a chart as a table, cell by cell what is drawn, and what could not be drawn. */
import { stringify } from "csv-stringify/sync";
import { formatNumber } from "../lib/format.ts";
import type { ChartSpec } from "./spec.ts";
import {
  barFields,
  dotFields,
  lineFields,
  tableFields,
  timelineFields,
  type Column,
  type Field,
} from "./table-columns.ts";

export interface ChartTable {
  caption: string;
  columns: Column[];
  /** `cells` are as printed, `raw` as in the data; both in the order of the columns. */
  rows: { row: string; cells: string[]; raw: (string | number | null)[] }[];
}

/** The table of a chart: first what is drawn, in the order of the marks, then the rest. */
export function chartTable(spec: ChartSpec): ChartTable {
  return { caption: `Table: ${spec.title}`, ...cellsOf(spec) };
}

function cellsOf(spec: ChartSpec): Omit<ChartTable, "caption"> {
  switch (spec.kind) {
    case "bar":
      return tableOf(barFields(spec), [...spec.marks, ...spec.undrawn]);
    case "dot":
      return tableOf(dotFields(spec), [...spec.marks, ...spec.undrawn]);
    case "table":
      return tableOf(tableFields(spec), [...spec.marks, ...spec.undrawn]);
    case "timeline":
      return tableOf(timelineFields(spec), [...spec.marks, ...spec.undrawn]);
    case "line":
      return tableOf(lineFields(spec), [...spec.marks, ...spec.undrawn]);
  }
}

/** The table as CSV (RFC 4180, UTF-8, LF), its cells as in the data: a number without commas, an empty cell for "not stated". */
export function chartCsv(spec: ChartSpec): string {
  const { columns, rows } = chartTable(spec);
  return stringify([["Row", ...columns.map(({ label }) => label)], ...rows.map(({ row, raw }) => [row, ...raw])]);
}

function tableOf<Mark extends { row: string }>(fields: Field<Mark>[], marks: Mark[]): Omit<ChartTable, "caption"> {
  return {
    columns: fields.map(({ key, label, numeric }) => ({ key, label, numeric })),
    rows: marks.map((mark) => {
      const raw = fields.map((field) => field.raw(mark));
      return {
        row: mark.row,
        raw,
        cells: fields.map((field, index) => printed(field.print?.(mark) ?? raw[index] ?? null)),
      };
    }),
  };
}

function printed(cell: string | number | null): string {
  if (cell === null) return "not stated";
  return typeof cell === "number" ? formatNumber(cell) : cell;
}
