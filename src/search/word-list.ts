/**
 * The words of the site that begin with one letter, as a small file: sorted, each word told by how many letters it shares with
 * the one before it (front coding). The browser fetches one only when a word was typed that no title has.
 */

/** A list, read back. */
export interface WordList {
  words: readonly string[];
  /** Whether all words of the site with this letter are in it; a large site keeps the most frequent ones. */
  complete: boolean;
}

/** The sign before a list that leaves words out. */
const cut = "*";

/** Writes a list: `invest`, `investment`, `is` become `0invest 6ment 1s`, with the number as one letter of base 36. */
export function writeWordList({ words, complete }: WordList): string {
  const sorted = [...words].sort((a, b) => (a < b ? -1 : 1));
  const coded = sorted.map((word, index) => {
    const shared = Math.min(sharedStart(sorted[index - 1] ?? "", word), 35);
    return shared.toString(36) + word.slice(shared);
  });
  return (complete ? "" : cut) + coded.join(" ");
}

/** Reads a list. What is no list gives no words. */
export function readWordList(text: string): WordList {
  const complete = !text.startsWith(cut);
  const words: string[] = [];
  for (const coded of text
    .slice(complete ? 0 : 1)
    .split(" ")
    .filter(Boolean)) {
    const shared = Number.parseInt(coded[0] ?? "", 36) || 0;
    words.push((words.at(-1) ?? "").slice(0, shared) + coded.slice(1));
  }
  return { words, complete };
}

/** The letter whose list would hold a word; undefined where no list does: Chinese, numbers, signs. */
export function letterOf(word: string): string | undefined {
  const [letter = ""] = word;
  return /^[a-z]$/.test(letter) ? letter : undefined;
}

/** How many letters two words share from their start. */
export function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
