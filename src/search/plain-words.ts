/** Words in the form in which they are compared: small letters without accents, and without the ends that English puts to them. */

/** A word of a text with its place: letters and digits, joined by hyphens, apostrophes, points or the sign in R&D. Chinese runs are words too. */
export interface PlacedWord {
  start: number;
  word: string;
}

const wordForm =
  /\p{Script=Han}+|[^\P{L}\p{Script=Han}]*\p{N}[.,]\p{N}[\p{N}.,]*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-‐‑'’&]?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/** The words of a text, in order. */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(wordForm)].map((match) => ({ start: match.index, word: match[0] }));
}

/** A word to compare: `Wuxi’s` is wuxi, `Café` cafe, `NB-IoT` nbiot, `R&D` rd, `1,700` 1700. */
export function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/[-‐‑'’,&]/g, "");
}

/** A whole name as one word of the index, which no other text holds: `IoT` is xiotx, `NB-IoT` xnbiotx. */
export const nameToken = (name: string): string =>
  `x${wordsIn(name)
    .map(({ word }) => plain(word))
    .join("")}x`;

const ends =
  /(?:ational|ations?|ators?|ating|ated|ments?|ically|ings?|ions?|ised|ized|ies|ied|ers?|ors?|ed|es|ly|al|s|e|y)$/;

/**
 * What is left of an English word without its end, at least four letters: investment, invested and invests are all
 * `invest`. Of a short word only the s of a plural goes.
 */
export function stem(word: string): string {
  const bare = word.replace(ends, "");
  return bare.length >= 4 ? bare : word.replace(/(?<=...)s$/, "");
}
