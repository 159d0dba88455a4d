/** Excerpts as plain text with places to mark: every word that was looked for, wherever it stands. Never HTML. */
import { amountsIn } from "./amounts.ts";
import { plain, stem, wordsIn } from "./plain-words.ts";

/** A part of an excerpt: plain text, marked where it was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** What is to be marked: words in plain form, tokens of amounts, and Chinese. */
export interface Marking {
  words: readonly string[];
  amounts: readonly string[];
  chinese: readonly string[];
}

interface Span {
  start: number;
  end: number;
  /** Which of the terms it is, to tell how many different ones stand in a window. */
  term: string;
}

/** A text as parts, with everything marked that was looked for. An unfinished word is marked as far as it was typed. */
export function mark(text: string, marking: Marking): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let from = 0;
  for (const { start, end } of spansIn(text, marking)) {
    if (start < from) continue;
    parts.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
    from = end;
  }
  parts.push({ text: text.slice(from), marked: false });
  return parts.filter((part) => part.text !== "");
}

/**
 * The part of a text that holds most of the words that were looked for, with them marked. Cut ends are shown by `…`.
 * @param length in characters, about
 */
export function excerpt(text: string, marking: Marking, length = 220): ExcerptPart[] {
  if (text.length <= length * 1.25) return mark(text, marking);
  const best = bestStart(spansIn(text, marking), length);
  const start = startBefore(text, best, Math.round(length / 5));
  const end = endOf(text, start, length);
  const parts = mark(end, marking);
  if (start > 0) parts.unshift({ text: "… ", marked: false });
  if (start + end.length < text.length) parts.push({ text: " …", marked: false });
  return parts;
}

/** Where a window should begin so that it holds the most different terms; the first such place. */
function bestStart(spans: readonly Span[], length: number): number {
  let best = { start: 0, terms: 0 };
  for (const { start } of spans) {
    const inside = spans.filter((span) => span.start >= start && span.end <= start + length * 0.8);
    const terms = new Set(inside.map(({ term }) => term)).size;
    if (terms > best.terms) best = { start, terms };
  }
  return best.start;
}

/** Where a window begins: at a sentence, or else at a word, up to so many characters before a place. */
function startBefore(text: string, place: number, most: number): number {
  if (place <= most) return 0;
  const before = text.slice(place - most, place);
  const sentence = before.search(/(?<=[.!?。]\s?)[^.!?。\s][^.!?。]*$/u);
  const word = before.search(/(?<=\s)\S/u);
  return place - most + Math.max(0, sentence >= 0 ? sentence : word);
}

/** The text of a window from its start, without a word that it would cut. */
function endOf(text: string, start: number, length: number): string {
  const cut = text.slice(start, start + length);
  const isWhole = start + length >= text.length || /\s/.test(text[start + length] ?? "");
  return isWhole ? cut : cut.replace(/[\s(,;:]+[^\s\p{Script=Han}]*$/u, "");
}

function spansIn(text: string, { words, amounts, chinese }: Marking): Span[] {
  const spans = wordsIn(text).flatMap(({ start, word }) =>
    /\p{Script=Han}/u.test(word) ? chineseSpans(start, word, chinese) : wordSpan(start, word, words),
  );
  const sums = amountsIn(text).filter(({ token }) => amounts.includes(token));
  return [...sums.map(({ start, end, token }) => ({ start, end, term: token })), ...spans].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function wordSpan(start: number, word: string, wanted: readonly string[]): Span[] {
  const bare = plain(word);
  const parts = word.split(/[-‐‑]/);
  const term = wanted.find((one) => bare.startsWith(one)) ?? wanted.find((one) => stem(one) === stem(bare));
  if (term)
    return [
      { start, end: start + (bare === word.toLowerCase() && bare.startsWith(term) ? term.length : word.length), term },
    ];
  if (parts.length === 1) return [];
  let from = start;
  return parts.flatMap((part) => {
    const spans = wordSpan(from, part, wanted);
    from += part.length + 1;
    return spans;
  });
}

function chineseSpans(start: number, run: string, wanted: readonly string[]): Span[] {
  return wanted
    .flatMap((term) => {
      const places: Span[] = [];
      for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + term.length))
        places.push({ start: start + at, end: start + at + term.length, term });
      return places;
    })
    .sort((a, b) => a.start - b.start);
}
