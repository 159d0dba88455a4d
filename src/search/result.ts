/** Results, made from what the index and the titles hold. */
import { formatDate } from "../lib/edtf.ts";
import { withBase } from "../lib/paths.ts";
import type { Repair, Result } from "./answer.ts";
import { excerpt, mark, type Marking } from "./excerpt.ts";
import type { PagefindData } from "./pagefind.client.ts";
import type { Term } from "./question.ts";
import { joined, rareSpace } from "./segment.ts";
import type { TitleEntry } from "./title-file.ts";

/** The sign in the indexed text between what a record says and the further words that it is found by. */
export const endOfText = "‖";

/**
 * A result of the full text.
 * @param titleAt the title at an address without the base path, for the article that a section belongs to
 */
export function fullResult(
  { raw_url, url, content, meta, filters }: PagefindData,
  marking: Marking,
  base: string,
  titleAt: (path: string) => string | undefined,
): Result {
  const path = raw_url ?? url;
  const title = joined(meta.title ?? path, rareSpace);
  const [said = ""] = content.split(endOfText);
  const [kind = "Page"] = filters.kind ?? [];
  const isSection = path.includes("#") && ["Article", "Page"].includes(kind);
  return {
    url: withBase(path, base),
    title,
    titleParts: mark(title, marking),
    within: (isSection && titleAt(path.replace(/#.*/, ""))) || "",
    kind,
    ...dateWords(meta.date ?? ""),
    value: meta.value ?? "",
    excerpt: excerpt(joined(said.trim()), marking),
  };
}

/** A result of the first stage. */
export function titleResult({ path, title, kind, date }: TitleEntry, marking: Marking, base: string): Result {
  const titleParts = mark(title, marking);
  return { url: withBase(path, base), title, titleParts, within: "", kind, ...dateWords(date), value: "", excerpt: [] };
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

const dateWords = (date: string): { date: string; year: string } =>
  date ? { date: formatDate(date), year: date.slice(0, 4) } : { date: "", year: "" };
