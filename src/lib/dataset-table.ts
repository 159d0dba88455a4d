/** A dataset as the table of its page: cell by cell what its CSV file holds, with numbers printed and references as links. */
import type { DatasetName, Rows } from "../schemas/dataset.ts";
import { cellOf } from "./csv.ts";
import { fieldsOf, type Field } from "./fields.ts";
import { formatNumber } from "./format.ts";
import { rowPath } from "./paths.ts";

export interface DatasetTable {
  /** Columns in which some row has something, without the id. */
  columns: TableColumn[];
  rows: { id: string; path: string; cells: TableCell[] }[];
}

export interface TableColumn {
  name: string;
  numeric: boolean;
  /** How wide a column its texts ask for. */
  width: "number" | "short" | "middle" | "long";
  /** Whether it holds what a row is called. */
  naming: boolean;
}

export interface TableCell {
  /** As printed; empty where it is not stated. */
  text: string;
  /** As in the CSV file, where that is printed otherwise. */
  value?: string;
  /** Its parts, where each leads somewhere. */
  links?: { text: string; path: string }[];
  /** The language of the text, where it is not English. */
  lang?: string;
}

/** Columns that hold what a row is called; a dataset has one of them. */
const naming = ["title", "name", "term", "question"];

/** What a reader looks for first: what a row is called, its figure and its date. The other columns keep the order of the file. */
const first = [...naming, "amount", "value", "unit", "qualifier", "date", "period", "published"];

function byInterest(a: Field, b: Field): number {
  const rank = ({ name }: Field): number => (first.includes(name) ? first.indexOf(name) : first.length);
  return rank(a) - rank(b);
}

/** The table of a dataset: its rows in the order of the file, its columns by what a reader looks for first. */
export function datasetTable<D extends DatasetName>(dataset: D, rows: readonly Rows[D][]): DatasetTable {
  const fields = fieldsOf(dataset)
    .filter((field) => field.name !== "id" && rows.some((row) => cellOf(row, field) !== null))
    .toSorted(byInterest);
  return {
    columns: fields.map((field) => columnOf(field, rows)),
    rows: rows.map((row) => ({
      id: row.id,
      path: rowPath(dataset, row.id),
      cells: fields.map((field) => tableCell(row, field)),
    })),
  };
}

function columnOf(field: Field, rows: readonly object[]): TableColumn {
  const numeric = field.type === "number" || field.type === "integer";
  const longest = Math.max(...rows.map((row) => String(cellOf(row, field) ?? "").length));
  const width = longest > 90 ? "long" : longest > 24 ? "middle" : "short";
  return { name: field.name, numeric, width: numeric ? "number" : width, naming: naming.includes(field.name) };
}

function tableCell(row: object, field: Field): TableCell {
  const cell = cellOf(row, field);
  if (cell === null) return { text: "" };
  const value = String(cell);
  const lang = languageOf(row, field);
  const text = typeof cell === "number" ? formatNumber(cell) : value;
  const links = linksOf(value, field);
  return { text, ...(text !== value && { value }), ...(links && { links }), ...(lang && { lang }) };
}

function linksOf(value: string, { type, refersTo, separator }: Field): TableCell["links"] {
  if (type === "address") return [{ text: value, path: value }];
  if (!refersTo) return undefined;
  return (separator ? value.split(separator) : [value]).map((part) => {
    const [dataset, id] = refersTo === "any" ? part.split("/") : [refersTo, part];
    return { text: part, path: rowPath(dataset as DatasetName, id ?? "") };
  });
}

/** Chinese columns say so in their names; the title of a source is in the language of its page, unless it is ours. */
function languageOf(row: object, { name }: Field): string | undefined {
  if (name.endsWith("_zh")) return "zh-Hans";
  const { language, title_by } = row as { language?: string; title_by?: string };
  if (name !== "title" || title_by === "us" || !language || language === "en") return undefined;
  return language === "zh" ? "zh-Hans" : language;
}
