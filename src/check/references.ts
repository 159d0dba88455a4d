/** What content names by id: whether it exists, and the words for what does not. */
import type { Problem } from "../lib/problem.ts";
import type { Content } from "../lib/read-content.ts";
import type { Entry } from "../lib/read-entries.ts";
import { parseRef } from "../lib/refs.ts";
import { buildDate } from "../lib/settings.ts";

/** The row that `dataset/id` names, or undefined. */
export function findRow(content: Content, reference: string): Entry<Record<string, unknown>> | undefined {
  const { dataset, id } = parseRef(reference);
  const rows = content.data[dataset]?.rows as Entry<Record<string, unknown>>[] | undefined;
  return rows?.find((row) => row.id === id);
}

/** Whether a row exists. One that is there but does not fit its schema counts: that problem is told at the row itself. */
export const exists = (content: Content, reference: string): boolean =>
  content.unfit.has(reference) ||
  content.unfit.has(reference.replace(/\/.*/, "/*")) ||
  findRow(content, reference) !== undefined;

/** A problem at a part of an entry. */
export function problemAt(
  entry: Pick<Entry<unknown>, "file" | "locate">,
  path: PropertyKey[],
  where: string,
  message: string,
): Problem {
  return { file: entry.file, ...entry.locate(path), where, message };
}

/** The words for a row that does not exist, with the nearest id that does. */
export function missing(reference: string, content: Content): string {
  const { dataset, id } = parseRef(reference);
  const rows = content.data[dataset]?.rows;
  if (!rows) return `There is no dataset "${dataset}". Write the reference as dataset/id.`;
  const near = nearest(id, rows);
  return `"${id}" is not in data/${dataset}.yaml. ${near ? `Did you mean "${near}"? Otherwise add` : "Add"} the row there.`;
}

/** The id that shares the most of its words, where one shares at least half. */
export function nearest(id: string, entries: readonly { id: string }[]): string | undefined {
  const words = new Set(id.split("-"));
  const share = (other: string): number => {
    const others = other.split("-");
    return others.filter((word) => words.has(word)).length / Math.max(words.size, others.length);
  };
  const best = entries.map((entry) => entry.id).sort((a, b) => share(b) - share(a))[0];
  return best !== undefined && share(best) >= 0.5 ? best : undefined;
}

/** A problem of one field of a row, at the place of the field. */
export const problemOfRow = (dataset: string, row: Entry<object>, path: PropertyKey[], message: string): Problem =>
  problemAt(row, path, [dataset, row.id, ...path.map(String)].join(" › "), message);

/** Whether a day is still to come, wherever an editor is: clocks in Wuxi are eight hours ahead of that of a build. */
export function isToCome(day: string): boolean {
  const [from = ""] = day.split("/");
  return from > new Date(Date.parse(buildDate) + 86_400_000).toISOString().slice(0, from.length);
}

/** What is said of it. */
export const stillToCome = (day: string): string => `${day} is still to come. Correct the year or the day.`;
