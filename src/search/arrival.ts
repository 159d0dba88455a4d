/** The address at which a result opens with what was looked for highlighted and the first of it scrolled to. */
import type { Result } from "./answer.ts";
import type { ExcerptPart } from "./excerpt.ts";

/** How many words are highlighted at most. */
const most = 6;

/** A row’s page has many rows: a word must stand among so many that no other row has the same. */
const fewestWords = 4;

/**
 * The address with a text directive for each marked word: `/subsidies/#row:~:text=may%20get%20up%20to-,CNY,-3%20million`.
 * The words beside it tell which of the same words on the page is meant. A browser that finds none goes to the anchor, and
 * one that does not know directives passes over them (WICG, URL Fragment Text Directives).
 */
export function arrival({ url, titleParts, excerpt }: Pick<Result, "url" | "titleParts" | "excerpt">): string {
  const said = directivesOf(excerpt);
  const all = said.length > 0 ? said : directivesOf(beside(titleParts));
  const telling = all
    .filter(({ text, words }) => !url.includes("#") || words >= fewestWords || isChinese(decodeURIComponent(text)))
    .slice(0, most);
  if (telling.length === 0) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${telling.map(({ text }) => `text=${text}`).join("&")}`;
}

/** A title as the rows of a page have it: with the Chinese name beside the other. */
const beside = (parts: readonly ExcerptPart[]): ExcerptPart[] =>
  parts.map(({ text, marked }) => ({ text: text.replace(" · ", " "), marked }));

/** A directive, and how many words it goes by. */
interface Directive {
  text: string;
  words: number;
}

function directivesOf(parts: readonly ExcerptPart[]): Directive[] {
  const text = parts.map((part) => part.text).join("");
  const directives: Directive[] = [];
  let from = 0;
  let covered = 0;
  for (const part of parts) {
    const start = from;
    from += part.text.length;
    if (!part.marked || start < covered) continue;
    const { before, word, after } = wholeWord(text, start, from);
    covered = start - before.length + word.length;
    directives.push(directive(text.slice(0, start - before.length), word, text.slice(from + after.length)));
  }
  return directives;
}

/** Only whole words are found: the marked part with the rest of its word on both sides. */
function wholeWord(text: string, start: number, end: number): { before: string; word: string; after: string } {
  const [before = ""] = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, start)) ?? [];
  const [after = ""] = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(end)) ?? [];
  if (isChinese(text.slice(start, end))) return { before: "", word: text.slice(start, end), after: "" };
  return { before, word: before + text.slice(start, end) + after, after };
}

/** Up to six words on each side, within the clause: between clauses a page may have the mark of a note. */
const wordsBefore = /(?:(?<=^|\s)[^\p{Script=Han}\s.,;:!?…()“”"]+\s+){1,6}$/u;
const wordsAfter = /^(?:\s+[^\p{Script=Han}\s.,;:!?…()“”"]+(?=\s|$|[.,;:!?)”"]+(?:\s|$))){1,6}/u;

function directive(before: string, word: string, after: string): Directive {
  const prefix = wordsBefore.exec(before)?.[0].trim();
  const suffix = wordsAfter.exec(after)?.[0].trim();
  const words = [prefix, word, suffix].filter(Boolean).join(" ").split(" ").length;
  const text = [prefix && `${coded(prefix)}-`, coded(word), suffix && `-${coded(suffix)}`].filter(Boolean).join(",");
  return { text, words };
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Signs that mean something in a directive are coded; halves of signs cannot be. */
const coded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")).replaceAll("-", "%2D");
