/** The words by which a result was found, on their way to the page that it leads to. */
import type { Result } from "./answer.ts";

/** Where `sessionStorage` keeps them between two pages. */
const key = "found";

/** How many words are kept at most. */
const most = 24;

/** What a reader has followed: the address of a result, and the words that were marked in it. */
export interface Found {
  url: string;
  words: string[];
}

/** Keeps the words of a result for the page at its address. Where the browser keeps nothing, the page opens without them. */
export function keepFound({ url, titleParts, excerpt }: Pick<Result, "url" | "titleParts" | "excerpt">): void {
  const marked = [...titleParts, ...excerpt].filter((part) => part.marked).map(({ text }) => text);
  const found: Found = { url, words: [...new Set(marked)].slice(0, most) };
  try {
    sessionStorage.setItem(key, JSON.stringify(found));
  } catch {
    // The browser keeps nothing.
  }
}

/** Takes what was kept: an address is arrived at once. */
export function takeFound(): Found | undefined {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  try {
    const found = JSON.parse(kept ?? "") as Partial<Found>;
    return typeof found.url === "string" && Array.isArray(found.words)
      ? { url: found.url, words: found.words }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where words stand in a text, each from its beginning; Chinese anywhere. The longest of them comes first. */
export function placesIn(text: string, words: readonly string[]): { start: number; end: number }[] {
  const sought = words.filter(Boolean).sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [];
  const all = text.matchAll(new RegExp(sought.map(patternOf).join("|"), "giu"));
  return [...all].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function patternOf(word: string): string {
  // A page keeps a sum on one line by spaces that do not break.
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  return /^\p{Script=Han}/u.test(word) ? escaped : `(?:(?<![\\p{L}\\p{N}])|(?<=\\p{Script=Han}))${escaped}`;
}
