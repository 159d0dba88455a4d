/** What is indexed beside the pages: every row of the record and every chart, each with its own address. */
import { formatDate } from "../lib/edtf.ts";
import { formatAmount } from "../lib/format.ts";
import { chartPath, rowPath } from "../lib/paths.ts";
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
  /** The words it is found by; Chinese is segmented. */
  text: string;
}

/** What a row of a dataset is called in results. */
const kinds: Record<DatasetName, string> = {
  measures: "Measure",
  milestones: "Milestone",
  observations: "Figure",
  organisations: "Body",
  glossary: "Term",
  questions: "Question",
  sources: "Source",
};

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
    text: segment([value.title, value.subtitle, value.description, value.note].filter(Boolean).join(" ")),
  }));
  return [...rows, ...pictures];
}

function rowRecord(dataset: DatasetName, row: AnyRow): SearchRecord {
  const { title, name, term, question, name_zh, term_zh, title_en } = row;
  const chinese = name_zh ?? term_zh ?? title_en;
  const heading = [title ?? name ?? term ?? question, chinese].filter(Boolean).join(" · ");
  return {
    path: rowPath(dataset, row.id),
    title: heading,
    kind: kinds[dataset],
    date: dateOf(row),
    text: segment([heading, amountOf(row), ...wordsOf(row)].filter(Boolean).join(". ")),
  };
}

function dateOf({ date, period, published }: AnyRow): string {
  const value = date ?? period ?? published;
  return typeof value === "string" ? formatDate(value) : "";
}

function amountOf({ amount, value, unit, qualifier }: AnyRow): string {
  const number = amount ?? value;
  return typeof number === "number"
    ? formatAmount({ value: number, unit: unit as Unit, qualifier: qualifier as string })
    : "";
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
    dateOf(row),
  ];
}
