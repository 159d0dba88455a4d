/** Topics that are plain words: those of a content folder without `topics.yaml`. */
import type { Topic } from "../schemas/topic.ts";

/** A topic's name in addresses, from its words: "Industrial internet" is `industrial-internet`. Empty where none is left. */
export const topicId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** The topics that words name, by name; words with one address are one topic, under the words that came first. */
export function topicsOfWords(words: readonly string[]): Topic[] {
  const named = Map.groupBy(words, topicId);
  named.delete("");
  return [...named]
    .map(([id, [name = id]]) => ({ id, name, description: "" }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
