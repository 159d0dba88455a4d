/** Checks what the rows of the record name: sources, rival rows, the same event, touched rows. */
import type { Problem } from "../lib/problem.ts";
import type { Content } from "../lib/read-content.ts";
import type { Entry } from "../lib/read-entries.ts";
import { mainField } from "../lib/row-words.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import { checkBounds } from "./bounds.ts";
import { exists, isToCome, missing, problemOfRow, stillToCome } from "./references.ts";

/** The keys of a row that name another one. */
interface Naming {
  sources?: string[];
  conflict?: { source: string; row?: string | null } | null;
  same_event?: string | null;
  touches?: string[];
}

/** The problems of one row. */
export function checkRow(dataset: string, row: Entry<object>, content: Content): Problem[] {
  return [
    ...checkNames(dataset, row, content),
    ...checkScale(dataset, row),
    ...checkDay(dataset, row, content),
    ...checkBounds(dataset, row),
  ];
}

/** A sum written in yuan where its unit says million: `3000000` of CNY million. */
function checkScale(dataset: string, row: Entry<object>): Problem[] {
  const main = mainField(row.value);
  const fields = row.value as Record<string, unknown>;
  const inMillions = [...(fields.unit === "CNY million" ? [main] : []), "investment_min", "investment_max"];
  return inMillions.flatMap((field) => {
    const sum = fields[field];
    if (typeof sum !== "number" || sum < 1_000_000) return [];
    const message = `${sum} is in CNY million, so it is a trillion yuan or more. Write ${sum / 1_000_000} if it is a number of yuan, or another unit.`;
    return [problemOfRow(dataset, row, [field], message)];
  });
}

/** What is reported has happened: a day to come is a slip, or a plan. */
function checkDay(dataset: string, row: Entry<object>, { data }: Content): Problem[] {
  const { status, date, period } = row.value as Partial<Record<string, string | null>>;
  const field = ["date", "period"].find((one) => one in row.value) ?? "date";
  const day = date ?? period;
  if (status !== "reported" || !day || !["milestones", "observations"].includes(dataset)) return [];
  // A record that was changed after that day knows better than the clock of a build.
  if (!isToCome(day) || day <= (data[dataset as DatasetName]?.head.value.updated ?? "")) return [];
  const message = `${stillToCome(day)} Or add status: expected, target or forecast.`;
  return [problemOfRow(dataset, row, [field], message)];
}

function checkNames(dataset: string, row: Entry<object>, content: Content): Problem[] {
  return namedBy(dataset, row.value as Naming)
    .filter(([, reference]) => !exists(content, reference))
    .map(([path, reference]) => problemOfRow(dataset, row, path, missing(reference, content)));
}

function namedBy(
  dataset: string,
  { sources = [], conflict, same_event, touches = [] }: Naming,
): [PropertyKey[], string][] {
  const named: [PropertyKey[], string][] = [
    ...sources.map((id, index): [PropertyKey[], string] => [["sources", index], `sources/${id}`]),
    ...touches.map((reference, index): [PropertyKey[], string] => [["touches", index], reference]),
  ];
  if (conflict) named.push([["conflict", "source"], `sources/${conflict.source}`]);
  if (conflict?.row) named.push([["conflict", "row"], conflict.row]);
  if (same_event) named.push([["same_event"], `${dataset}/${same_event}`]);
  return named;
}
