/** The address at which a result opens with what was looked for highlighted and the first of it scrolled to. */
import type { Result } from "./answer.ts";
import type { ExcerptPart } from "./excerpt.ts";

/** How many words are highlighted at most. */
const most = 6;

/**
 * The address with a text directive for each marked word: `/subsidies/#row:~:text=up%20to-,CNY,-3%20million`. The words
 * beside it tell which of the same words on the page is meant. A browser that finds none goes to the anchor, and one that
 * does not know directives passes over them (WICG, URL Fragment Text Directives).
 */
export function arrival({ url, titleParts, excerpt }: Pick<Result, "url" | "titleParts" | "excerpt">): string {
  const named = excerpt.some(({ marked }) => marked) ? excerpt : beforeChinese(titleParts);
  const directives = directivesOf(named).slice(0, most);
  if (directives.length === 0) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directives.map((one) => `text=${one}`).join("&")}`;
}

/** A title as the page has it: there the Chinese name stands elsewhere. */
function beforeChinese(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const end = parts.findIndex(({ text }) => text.includes(" · "));
  if (end < 0) return parts;
  const last = { text: parts[end]?.text.split(" · ")[0] ?? "", marked: false };
  return [...parts.slice(0, end), last];
}

function directivesOf(parts: readonly ExcerptPart[]): string[] {
  const text = parts.map((part) => part.text).join("");
  const directives: string[] = [];
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
  if (/\p{Script=Han}/u.test(text.slice(start, end))) return { before: "", word: text.slice(start, end), after: "" };
  return { before, word: before + text.slice(start, end) + after, after };
}

/** Up to two words on each side, within the clause: between clauses a page may have the mark of a note. */
const wordsBefore = /(?:(?<=^|\s)[^\s.,;:!?…()“”"]+\s+){1,2}$/u;
const wordsAfter = /^(?:\s+[^\s.,;:!?…()“”"]+(?=\s|$|[.,;:!?)”"]+(?:\s|$))){1,2}/u;

function directive(before: string, word: string, after: string): string {
  const prefix = wordsBefore.exec(before)?.[0].trim();
  const suffix = wordsAfter.exec(after)?.[0].trim();
  return [prefix && `${coded(prefix)}-`, coded(word), suffix && `-${coded(suffix)}`].filter(Boolean).join(",");
}

/** Signs that mean something in a directive are coded; halves of signs cannot be. */
const coded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")).replaceAll("-", "%2D");
