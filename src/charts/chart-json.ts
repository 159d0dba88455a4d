/** A chart as JSON: its words, its table with the cells as in the data, its sources, its licence and its address. */
import { site } from "../site.ts";
import { describeChart } from "./describe.ts";
import type { ChartSpec } from "./spec.ts";
import { chartTable } from "./table.ts";

/** What the file needs to know besides the spec. */
export interface ChartPlace {
  /** The whole address of the chart's page. */
  address: string;
  /** Where each source was read, by id; null or missing where there is no address. */
  sourceAddresses: ReadonlyMap<string, string | null>;
}

/** What `/charts/<id>.json` holds. */
export interface ChartFile {
  id: string;
  title: string;
  subtitle: string;
  /** The editor's paragraph, or the one that is written from the rows. */
  description: string;
  note: string | null;
  /** Of the values; null where the chart draws dates only. */
  unit: string | null;
  columns: { key: string; label: string; type: "number" | "text" }[];
  /** One object a row: its address in the record as `row`, and a cell for each column; null is "not stated". */
  rows: Record<string, string | number | null>[];
  sources: { id: string; name: string; url: string | null }[];
  licence: { name: string; url: string };
  /** The chart's own page. */
  url: string;
}

/** The chart as an object that JSON can hold whole. */
export function chartFileOf(spec: ChartSpec, { address, sourceAddresses }: ChartPlace): ChartFile {
  const { id, title, subtitle, description, note, unit, sources } = spec;
  const { columns, rows } = chartTable(spec);
  return {
    id,
    title,
    subtitle,
    description: description ?? describeChart(spec),
    note,
    unit,
    columns: columns.map(({ key, label, numeric }) => ({ key, label, type: numeric ? "number" : "text" })),
    rows: rows.map(({ row, raw }) =>
      Object.fromEntries([["row", row], ...columns.map(({ key }, index) => [key, raw[index] ?? null] as const)]),
    ),
    sources: sources.map((source) => ({ ...source, url: sourceAddresses.get(source.id) ?? null })),
    licence: { ...site.licence },
    url: address,
  };
}

/** The text of `/charts/<id>.json`, with a line feed at its end. */
export const chartJson = (spec: ChartSpec, place: ChartPlace): string =>
  `${JSON.stringify(chartFileOf(spec, place), null, 2)}\n`;
