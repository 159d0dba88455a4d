/** Results of the full text, made from what the index holds. */
import { withBase } from "../lib/paths.ts";
import type { Result } from "./answer.ts";
import { excerpt, mark, type Marking } from "./excerpt.ts";
import type { PagefindData } from "./pagefind.client.ts";
import { joined, rareSpace } from "./segment.ts";
import { dateWords } from "./title-result.ts";

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
    titleParts: mark(title, marking),
    within: (isSection && titleAt(path.replace(/#.*/, ""))) || "",
    kind,
    date: dateWords(meta.date ?? ""),
    value: meta.value ?? "",
    excerpt: excerpt(joined(said.trim()), marking),
  };
}
