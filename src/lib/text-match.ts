/** Whether a text holds the words that a reader typed. It runs in the browser. */

/** Text as it is compared: without case, accents, kinds of quotes and dashes, and the differences of full and half width. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, "-")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

/** Whether a folded text holds every word that was typed, in any order. */
export const holdsAll = (text: string, typed: string): boolean =>
  folded(typed)
    .split(" ")
    .every((word) => text.includes(word));

/** How many of all are shown: `12 of 101 entries`, `1,010 entries`, `0 of 1 entry`. */
export function shownOf(shown: number, all: number, one: string, many = `${one}s`): string {
  const [part, whole] = [shown, all].map((count) => count.toLocaleString("en-GB"));
  return `${shown === all ? whole : `${part} of ${whole}`} ${all === 1 ? one : many}`;
}
