/** What is indexed beside the pages: every row of the record and every chart, each with its own address. */
import { formatDate } from "../lib/edtf.ts";
import { chineseMoney } from "../lib/money.ts";
import { chartPath, rowPath } from "../lib/paths.ts";
import { amountOf, dateOf, rowNames, titleOf } from "../lib/row-words.ts";
import type { Content } from "../lib/read-content.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import type { Unit } from "../schemas/unit.ts";
import { segment } from "./segment.ts";

/** One record of the index. */
export interface SearchRecord {
  /** Its address without the base path. */
  path: string;
  title: string;
  /** What it is, in one word. */
  kind: string;
  /** Its date in words, or nothing. */
  date: string;
  /** What it says, as results show it. */
  statement: string;
  /** The words it is found by; Chinese is segmented. */
  text: string;
}

type AnyRow = Partial<Record<string, unknown>> & { id: string };

/** All records of a content folder. */
export function searchRecords({ data, charts }: Content): SearchRecord[] {
  const rows = Object.entries(data).flatMap(([dataset, { rows: entries }]) =>
    entries.map(({ value }) => rowRecord(dataset as DatasetName, value as AnyRow)),
  );
  const pictures = charts.map(({ id, value }) => ({
    path: chartPath(id),
    title: value.title,
    kind: "Chart",
    date: "",
    statement: value.description ?? value.subtitle,
    text: segment([value.title, value.subtitle, value.description, value.note].filter(Boolean).join(" ")),
  }));
  return [...rows, ...pictures];
}

function rowRecord(dataset: DatasetName, row: AnyRow): SearchRecord {
  const { name_zh, term_zh, title_en } = row;
  const chinese = name_zh ?? term_zh ?? title_en;
  const heading = [titleOf(row), chinese].filter(Boolean).join(" · ");
  return {
    path: rowPath(dataset, row.id),
    title: heading,
    kind: rowNames[dataset],
    date: dateOf(row) ? formatDate(dateOf(row)) : "",
    statement: typeof row.statement === "string" ? row.statement : String(row.publisher ?? ""),
    text: segment([heading, amountOf(row), ...wordsOf(row)].filter(Boolean).join(". ")),
  };
}

/** The texts of a row that a reader may look for. */
function wordsOf(row: AnyRow): unknown[] {
  return [
    row.abbreviation,
    row.amount_kind,
    row.statement,
    row.eligibility,
    row.condition,
    row.instrument,
    row.body,
    row.publisher,
    row.author,
    row.use,
    row.kind,
    row.note,
    dateOf(row) && formatDate(dateOf(row)),
    inChinese(row),
  ];
}

/** An amount of yuan by 万 or 亿, as a Chinese reader types it. */
function inChinese({ amount, value, unit }: AnyRow): string | undefined {
  const number = amount ?? value;
  return typeof number === "number" ? chineseMoney(number, unit as Unit) : undefined;
}
