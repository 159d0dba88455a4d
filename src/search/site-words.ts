/** The words of the site, as one list a letter, for the repair of misspelt words. */
import { gzipSync } from "node:zlib";
import { plain, wordsIn } from "./plain-words.ts";
import type { SearchRecord } from "./records.ts";
import { letterOf, writeWordList } from "./word-list.ts";

/** How often a word stands in the records, and whether in a title. */
interface Count {
  count: number;
  inTitle: boolean;
}

/** A word list is at most this large as it is served (gzip), in bytes. */
const largestList = 4_000;

/** The word lists by letter. A list too large leaves out the rarest words, but never those of titles. */
export function wordLists(records: readonly SearchRecord[]): [string, string][] {
  const counts = new Map<string, Count>();
  for (const { title, text, also } of records) {
    count(title, true, counts);
    count(`${text} ${also}`, false, counts);
  }
  const letters = new Map<string, string[]>();
  const often = [...counts].sort(([, a], [, b]) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count);
  for (const [word] of often) {
    const letter = letterOf(word);
    if (letter) letters.set(letter, [...(letters.get(letter) ?? []), word]);
  }
  return [...letters].map(([letter, words]) => {
    const titled = words.filter((word) => counts.get(word)?.inTitle).length;
    return [letter, fittingList(words, titled)];
  });
}

function count(text: string, inTitle: boolean, counts: Map<string, Count>): void {
  for (const { word } of wordsIn(text)) {
    for (const part of new Set([word, ...word.split(/[-‐‑]/)])) {
      const bare = plain(part);
      if (bare.length < 3 || bare.length > 30 || !/^[a-z][a-z\d]*$/.test(bare)) continue;
      const known = counts.get(bare);
      counts.set(bare, { count: (known?.count ?? 0) + 1, inTitle: inTitle || (known?.inTitle ?? false) });
    }
  }
}

/** The longest list that is small enough. @param words the most wanted first; @param least how many stay in any case */
function fittingList(words: readonly string[], least: number): string {
  let list = writeWordList({ words, complete: true });
  for (let length = words.length; length > least && gzipSync(list).length > largestList;) {
    length = Math.max(least, Math.floor(length * 0.9));
    list = writeWordList({ words: words.slice(0, length), complete: false });
  }
  return list;
}
