/** What a reader may do where an answer is not what was hoped for. */
import type { Answer } from "./answer.ts";
import { isFiltered, type Asked } from "./asked.ts";
import { listed, make } from "./elements.client.ts";
import { quoted } from "./sentences.ts";

/** A topic of the site. */
interface Topic {
  name: string;
  url: string;
}

/**
 * Buttons and links with words between them; nothing where the answer is good as it is.
 * @param topics all topics of the site
 * @param other makes a button that asks for something else
 */
export function answerHelp(
  { count, instead, neighbours = [] }: Answer,
  asked: Readonly<Asked>,
  topics: readonly Topic[],
  other: (words: string, change: Partial<Asked>) => HTMLButtonElement,
): (Node | string)[] {
  if (instead && count > 0) return [other(`search for ${quoted(instead.asked)} instead`, { as: "typed" })];
  if (count > 0) return [];
  if (isFiltered(asked)) return [other("Search without filters", { kind: "", topic: "", year: "" })];
  const near = neighbours.map((word) => other(word, { q: word, as: "" }));
  const links = topics.map(({ name, url }) => make("a", { href: url }, name));
  return [
    ...(near.length > 0 ? ["The nearest words are ", ...listed(near), ". "] : ["Try other or fewer words. "]),
    ...(links.length > 0 ? ["All topics: ", ...listed(links), "."] : []),
  ];
}
