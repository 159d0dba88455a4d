/** Results of the first stage, and what both stages mark and say alike. */
import { formatDate } from "../lib/edtf.ts";
import { withBase } from "../lib/paths.ts";
import type { Repair, Result } from "./answer.ts";
import { mark, type Marking } from "./excerpt.ts";
import type { Term } from "./question.ts";
import type { TitleEntry } from "./title-file.ts";

/** A result of the first stage. */
export function titleResult({ path, title, kind, date }: TitleEntry, marking: Marking, base: string): Result {
  const titleParts = mark(title, marking);
  return { url: withBase(path, base), titleParts, within: "", kind, date: dateWords(date), value: "", excerpt: [] };
}

/** What is to be marked for these terms; a repaired word is marked by those that stand in for it. */
export function markingOf(terms: readonly Term[], repairs: readonly Repair[] = []): Marking {
  const asks = (kind: Term["kind"]): string[] => terms.filter((term) => term.kind === kind).map(({ ask }) => ask);
  return {
    words: [...asks("word"), ...repairs.flatMap(({ used }) => used)],
    amounts: asks("amount"),
    chinese: asks("chinese").map((unit) => unit.replaceAll(" ", "")),
  };
}

/** A date in words; nothing without one. */
export const dateWords = (date: string): string => (date ? formatDate(date) : "");
