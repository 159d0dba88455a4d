/** Rows as CSV: RFC 4180 with UTF-8 and LF, one line a row, columns in the order of the schema. */
import { stringify } from "csv-stringify/sync";
import type { DatasetName, Rows } from "../schemas/dataset.ts";
import { fieldsOf, valueIn, type Field } from "./fields.ts";

/** A cell as it stands in a CSV file; null is an empty cell, which means "not stated". */
export type Cell = string | number | boolean | null;

/** The columns of a dataset: the keys of its schema in their order, an object as one column for each of its keys. */
export const columnsOf = (dataset: DatasetName): string[] => fieldsOf(dataset).map(({ name }) => name);

/** One cell of a row. The parts of a list are joined by the separator of its column. */
export function cellOf(row: object, field: Field): Cell {
  const value = valueIn(row, field);
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(field.separator) || null;
  return value as Cell;
}

/** All rows of a dataset as the text of a CSV file. */
export function datasetCsv<D extends DatasetName>(dataset: D, rows: readonly Rows[D][]): string {
  const fields = fieldsOf(dataset);
  const records = rows.map((row) => fields.map((field) => cellOf(row, field)));
  return stringify([columnsOf(dataset), ...records], { cast: { boolean: String } });
}

/** What cites what, as a table that a spreadsheet can join: one line for each source of each row. */
export function citationsCsv(datasets: readonly { id: DatasetName; rows: readonly object[] }[]): string {
  const lines = datasets.flatMap(({ id, rows }) =>
    rows.flatMap((row) => {
      const { id: name, sources = [] } = row as { id: string; sources?: string[] };
      return [...new Set(sources)].map((source) => [id, name, source]);
    }),
  );
  return stringify([["dataset", "row", "source"], ...lines]);
}
