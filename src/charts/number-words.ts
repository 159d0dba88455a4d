/** The numbers that stand in a text, as digits or words. */
import { smallNumbers } from "../lib/format.ts";

export interface FoundNumber {
  /** As it stands, its scale included: `5`, `1,500`, `five million`. */
  text: string;
  /** Where it begins. */
  index: number;
  value: number;
  /** What it counts: 1, or 1000000 in `five million`; 0.01 in `12 percent`. */
  scale: number;
  /** How many decimals are printed. */
  decimals: number;
  /** Whether it stands beside the name of a month, as a day does. */
  besideMonth: boolean;
}

const teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const ones = [...smallNumbers, ...teens];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  percent: 0.01,
  "per cent": 0.01,
  "%": 0.01,
};

const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const monthAfter = new RegExp(String.raw`^\s${months}`);
const monthBefore = new RegExp(String.raw`${months}\s$`);

/** What a unit such as "CNY million" multiplies its figures by. */
export const scaleOf = (unit: string | null): number => scales[unit?.split(" ").at(-1) ?? ""] ?? 1;

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const words = `(?:(?:${tens.join("|")})(?:-(?:${ones.slice(1, 10).join("|")}))?|${[...ones].sort((a, b) => b.length - a.length).join("|")})`;
const scaleWords = String.raw`(?:[\s-](?:hundred|thousand|million|billion|trillion|percent|per cent)\b|\s?%|(?:bn|m|k)\b)`;
/** Not after a letter, as in V2X or IPv6. */
const number = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${digits}|${words}(?!\p{L}))(?:st|nd|rd|th)?(${scaleWords})?`,
  "giu",
);

/**
 * Every number of a text. The word "one" by itself is taken for a pronoun, figures with a capital right after them for a
 * name (5G); the second year of `2012-20` is 2020.
 */
export function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(number)].flatMap((match) => {
    const [whole, scaleText = ""] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const scale = scales[scaleText.replace(/^[\s-]/, "").toLowerCase()] ?? 1;
    const bare = whole
      .slice(0, whole.length - scaleText.length)
      .toLowerCase()
      .replace(/(?<=\d)(?:st|nd|rd|th)$/, "");
    const isName = /^\d/.test(bare) && /^\p{Lu}/u.test(after);
    if (isName || (bare === "one" && scale === 1)) return [];
    const value = /^\d/.test(bare) ? Number(bare.replaceAll(",", "")) : valueOfWords(bare);
    const decimals = bare.split(".")[1]?.length ?? 0;
    const besideMonth = monthAfter.test(after) || monthBefore.test(before);
    return [{ text: whole, index: match.index, value: inCentury(value, bare, before), scale, decimals, besideMonth }];
  });
}

function valueOfWords(words: string): number {
  const [first = "", second] = words.split("-");
  const ten = tens.indexOf(first);
  return ten === -1 ? ones.indexOf(first) : (ten + 2) * 10 + (second ? ones.indexOf(second) : 0);
}

function inCentury(value: number, printed: string, before: string): number {
  const year = /(?:^|\D)(\d{4})[-–]$/.exec(before)?.[1];
  return year && printed.length === 2 ? Number(year.slice(0, 2)) * 100 + value : value;
}
