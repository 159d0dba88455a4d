/** A content folder of many plain articles, the same ones each time, to see how the site bears its own growth. */
import type { Files } from "./small-content.ts";

/** How many different words the articles are made from; the first ones are the most frequent, as in any language. */
const vocabulary = 6_000;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  "ba ce di fo gu ka le mi no pu ra se ti vo wu zan ter lin mon pol ven ric dal sur est and ing ort".split(" ");

/** A word by its place in the vocabulary. */
function wordAt(place: number): string {
  const next = numbers(place + 1);
  const length = place < 200 ? 2 : 3 + Math.floor(next() * 2);
  return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join("");
}

const words = Array.from({ length: vocabulary }, (_, place) => wordAt(place));

/** Files of so many articles of about 400 words in four parts. */
export function manyArticles(count: number): Files {
  const next = numbers(7);
  // The power makes the first words of the vocabulary frequent and the last ones rare.
  const some = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(next() ** 3 * vocabulary)]).join(" ");
  const topics = (): string => {
    const first = Math.floor(next() * 10);
    return [first, first + 5, first + 11].map((place) => `\n  - ${words[place]}`).join("");
  };
  const article = (): string =>
    [
      `---\ntitle: ${some(7)}\ndescription: ${some(20)}.\npublished: "2026-11-20"\ntopics:${topics()}\n---\n`,
      `${some(80)}.`,
      ...[1, 2, 3].map(() => `## ${some(4)}\n\n${some(50)}.\n\n${some(50)}.`),
    ].join("\n\n");
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`articles/plain-${index + 1}.md`, article()]));
}

/** Questions of two words each that such articles answer: one frequent word and one rare one. */
export function manyQuestions(count: number): string[] {
  const next = numbers(11);
  return Array.from({ length: count }, () => {
    const [often, rare] = [Math.floor(next() * 300), Math.floor(next() * vocabulary * 0.5)];
    return `${words[often]} ${words[rare]}`;
  });
}
