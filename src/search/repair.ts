/** Words that the site does not have, and the nearest ones that it has. */
import { allowed, distance } from "./distance.ts";
import { stem } from "./plain-words.ts";
import { sharedStart } from "./word-list.ts";

/** A score for a repaired word is worth this much of that for the word itself. */
export const repairedWorth = 0.9;

/** How many words may stand in for one. */
const mostWords = 3;

/** Whether a list holds a word, a longer one that begins with it, or one that differs in its end only. */
export function isKnown(word: string, words: Iterable<string>): boolean {
  const bare = stem(word);
  for (const known of words) if (known.startsWith(word) || stem(known) === bare) return true;
  return false;
}

/**
 * The words nearest to one that is not known, the best first; none where nothing is near enough.
 * @param open whether the word may be unfinished
 * @param favoured words that go first among equally near ones, such as those of titles
 */
export function nearest(word: string, words: Iterable<string>, open = false, favoured?: ReadonlySet<string>): string[] {
  const most = allowed(word.length);
  if (most === 0) return [];
  const near = [...new Set(words)]
    .filter((known) => known.length > 2)
    .map((known) => ({ known, far: distanceOf(word, known, most, open), shared: sharedStart(word, known) }))
    .filter(({ far }) => far > 0 && far <= most);
  const least = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far === least)
    .sort(
      (a, b) =>
        Number(favoured?.has(b.known) ?? false) - Number(favoured?.has(a.known) ?? false) ||
        b.shared - a.shared ||
        Math.abs(a.known.length - word.length) - Math.abs(b.known.length - word.length) ||
        (a.known < b.known ? -1 : 1),
    )
    .slice(0, mostWords)
    .map(({ known }) => known);
}

/** A whole word goes before one of which only the beginning is near. */
function distanceOf(word: string, known: string, most: number, open: boolean): number {
  const whole = distance(word, known, most);
  if (whole <= most || !open || word.length < 5) return whole;
  return distance(word, known, 1, true) <= 1 ? most : most + 1;
}
