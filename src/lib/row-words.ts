/** A row of any dataset in words: what lists, cards and tables say of it. */
import type { DatasetName } from "../schemas/dataset.ts";
import type { Unit } from "../schemas/unit.ts";
import { formatDate } from "./edtf.ts";
import { formatAmount, type Amount } from "./format.ts";

/** The cells of a row that have words of their own; every dataset has some of them. */
type AnyRow = Partial<Amount> & {
  id?: string;
  title?: string;
  name?: string;
  term?: string;
  question?: string;
  date?: string | null;
  period?: string;
  published?: string | null;
  amount?: number | null;
  amount_kind?: string;
  area?: string;
  confidence?: string;
  status?: string;
  in_force?: string;
};

/** The title of a row, whatever its dataset calls it. */
export function titleOf(row: object): string {
  const { title, name, term, question, id } = row as AnyRow;
  return title ?? name ?? term ?? question ?? id ?? "";
}

/** The date of a row as EDTF, whatever its dataset calls it; null where there is none. */
export function dateOf(row: object): string | null {
  const { date, period, published } = row as AnyRow;
  return date ?? period ?? published ?? null;
}

/** The figure of a row with its unit and bound; undefined where the dataset has none. */
export function amountOf(row: object): string | undefined {
  const { amount, value, unit, qualifier } = row as AnyRow;
  const number = amount === undefined ? value : amount;
  return number === undefined ? undefined : formatAmount({ value: number, unit: unit ?? null, qualifier });
}

/** The field that holds the figure of a row: `amount` of a measure, `value` of an observation. */
export const mainField = (row: object): "amount" | "value" => ("amount" in row ? "amount" : "value");

/** The unit of a field, which for most is that of the row. */
export function unitOfField(row: object, field: string): Unit | null {
  if (field === "rate") return "percent";
  if (field === "usd") return null;
  if (field.startsWith("investment_")) return "CNY million";
  return (row as AnyRow).unit ?? null;
}

/** What is said under the title of a figure: its title, place and date. A place that the title names is not said again. */
export function factsOf(row: object): string {
  const { area = "" } = row as AnyRow;
  const title = titleOf(row);
  const date = dateOf(row);
  return [title, title.includes(area) ? "" : area, date ? formatDate(date) : "undated"].filter(Boolean).join(", ");
}

/** How far a row can be relied on and whether it holds: `medium confidence · target · in force: not known`. */
export function standingOf(row: object): string {
  const { confidence, status, in_force } = row as AnyRow;
  return [
    confidence && `${confidence} confidence`,
    status && status !== "reported" && status,
    in_force && `in force: ${in_force}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A publisher in few words for an English reader: `新华网 (Xinhuanet)` is Xinhuanet, `China Daily (en.wiotexpo.cn)` China Daily. */
export function shortPublisher(publisher: string): string {
  const [, before = publisher, inside] = /^([^(]*?)\s*\(([^)]*)\)/.exec(publisher) ?? [];
  return inside && /\p{Script=Han}/u.test(before) ? inside : before.trim() || publisher;
}

/** What the amount of a measure is, in words: a cap, the least investment, a budget. */
export function kindOfAmount(row: object): string | undefined {
  const { amount_kind } = row as AnyRow;
  return amount_kind === "threshold" ? "threshold: the least investment" : amount_kind;
}

/** What a row of a dataset is called. */
export const rowNames: Record<DatasetName, string> = {
  measures: "Measure",
  milestones: "Milestone",
  observations: "Figure",
  clusters: "Cluster",
  expo: "Expo",
  organisations: "Body",
  glossary: "Term",
  questions: "Question",
  sources: "Source",
};
