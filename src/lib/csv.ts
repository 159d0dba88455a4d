/** A dataset as CSV: RFC 4180 with UTF-8 and LF, one line a row, columns in the order of the schema. */
import { stringify } from "csv-stringify/sync";
import { rowSchemas, type DatasetName, type Rows } from "../schemas/dataset.ts";

type Cell = string | number | boolean | null | undefined;

/** The columns of a dataset: the keys of its schema, in their order. */
export const columnsOf = (dataset: DatasetName): string[] => Object.keys(rowSchemas[dataset].shape);

/**
 * One cell. Lists are joined by a space (they hold ids only), a conflict becomes its sentence; what is not stated is an
 * empty cell.
 */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(" ");
  if (typeof value === "object") return "says" in value ? String(value.says) : JSON.stringify(value);
  return value as Cell;
}

/** All rows of a dataset as the text of a CSV file. */
export function datasetCsv<D extends DatasetName>(dataset: D, rows: readonly Rows[D][]): string {
  const columns = columnsOf(dataset);
  const records = rows.map((row) => columns.map((column) => cellOf((row as Record<string, unknown>)[column])));
  return stringify([columns, ...records]);
}
