/** What a reader typed, as terms to ask the index for. Whatever is typed gives terms or none; nothing throws. */
import { amountsIn } from "./amounts.ts";
import { plain, wordsIn } from "./plain-words.ts";
import { segment } from "./segment.ts";
import { isStopWord } from "./stop-words.ts";

/** One thing to look for. */
export interface Term {
  /** As typed. */
  typed: string;
  /** What the index is asked for: a word, the token of an amount, or Chinese signs that stand side by side. */
  ask: string;
  kind: "word" | "chinese" | "amount";
  /** Whether it may be unfinished: the last word, with nothing after it. */
  open: boolean;
}

/** A question, taken apart. */
export interface Question {
  terms: Term[];
  /** Phrases in quotation marks, which an answer must hold word by word; segmented as the index is. */
  phrases: string[];
}

/** Beyond these a question is cut: nobody types more, and each term is a question to the index. */
const longest = 400;
const mostTerms = 24;

/** Takes a question apart. A last single letter says nothing yet where other words stand before it. Signs, control characters and halves of characters count as spaces. */
export function readQuestion(typed: string): Question {
  const text = cleaned(typed);
  const phrases = [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
    .map(([, inside = ""]) => segment(inside.replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, " ")).trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  const all = termsOf(text);
  const telling = all.filter(({ ask, open }, index) => !isStopWord(ask) && !(open && index > 0 && ask.length === 1));
  const terms = unique(telling.length > 0 ? telling : all).slice(0, mostTerms);
  return { terms, phrases: phrases.slice(0, 4) };
}

/** The text in one form: full-width signs as plain ones, at most 400 characters, no control characters. */
export function cleaned(typed: string): string {
  return typed
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, " ")
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ");
}

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const { start, end, token } of amountsIn(text)) {
    terms.push(...wordTerms(text.slice(from, start)));
    terms.push({ typed: text.slice(start, end), ask: token, kind: "amount", open: false });
    from = end;
  }
  terms.push(...wordTerms(text.slice(from)));
  const last = terms.at(-1);
  if (last && last.kind === "word" && /[\p{L}\p{N}]$/u.test(text)) last.open = true;
  return terms;
}

function wordTerms(text: string): Term[] {
  return wordsIn(text).flatMap(({ word }): Term[] => {
    if (/\p{Script=Han}/u.test(word)) return chineseUnits(word).map((unit) => chineseTerm(unit));
    return [word, ...longParts(word)].map((part) => ({ typed: part, ask: plain(part), kind: "word", open: false }));
  });
}

/**
 * The words of a Chinese run. Signs that the dictionary leaves single, one after the other, are a word that it does not know,
 * such as 传感网: they are kept together, with spaces, and looked for side by side.
 */
function chineseUnits(run: string): string[] {
  const units: string[] = [];
  for (const word of segment(run).split(" ")) {
    const before = units.at(-1);
    if (before !== undefined && word.length === 1 && /(?:^| ).$/u.test(before))
      units[units.length - 1] = `${before} ${word}`;
    else units.push(word);
  }
  return units;
}

const chineseTerm = (unit: string): Term => ({
  typed: unit.replaceAll(" ", ""),
  ask: unit,
  kind: "chinese",
  open: false,
});

/** `internet-of-things` is also looked for as internet and things; the parts of `NB-IoT` alone say too little. */
function longParts(word: string): string[] {
  const parts = word.split(/[-‐‑]/).filter((part) => !isStopWord(part.toLowerCase()));
  return parts.length > 1 && parts.every((part) => part.length > 3) ? parts : [];
}

function unique(terms: readonly Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const term of terms) if (term.ask !== "" && !seen.has(term.ask)) seen.set(term.ask, term);
  return [...seen.values()];
}
