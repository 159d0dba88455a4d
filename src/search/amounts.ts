/**
 * Amounts as people write them, brought to one form: `CNY 3 million`, `3m`, `¥3,000,000` and `300万元` are all the token
 * `3000000x`. The index holds the tokens beside the text, and a question is asked by them, so that each form finds every other.
 */

/** Where an amount stands in a text, and its token. */
export interface FoundAmount {
  start: number;
  end: number;
  token: string;
}

const latinScales: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const chineseScales: Record<string, number> = { 万亿: 1e12, 千万: 1e7, 百万: 1e6, 亿: 1e8, 億: 1e8, 万: 1e4, 萬: 1e4 };

/** A letter that is not Chinese: beside one of those, digits are part of a name. */
const letter = "(?!\\p{Script=Han})\\p{L}";

const amount = new RegExp(
  `(?<!${letter}|[\\p{N}.,-])` +
    "(?:(?:CNY|RMB|USD|US\\$|[¥¥$])[\\s\\u00a0]*)?" +
    "(\\d[\\d,]{0,20}(?:\\.\\d{1,12})?)" +
    `[\\s\\u00a0-]?(?:(${Object.keys(latinScales).join("|")})(?!${letter}|\\p{N})|(${Object.keys(chineseScales).join("|")})|(?!${letter}|\\p{N}))` +
    "(?:[\\s\\u00a0]*(?:yuan|RMB|人民币|元)(?![a-z]))?",
  "giu",
);

/** The least number that counts as an amount without a word such as million: below it, it may be a year or a count. */
const leastPlain = 10_000;

/** All amounts of a text, in order. Numbers below 10,000 without a scale are words like any other and not listed. */
export function amountsIn(text: string): FoundAmount[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const [whole, digits = "", latin, chinese] = match;
    const scale = latinScales[latin?.toLowerCase() ?? ""] ?? chineseScales[chinese ?? ""];
    const value = Number(digits.replaceAll(",", "")) * (scale ?? 1);
    if (!Number.isFinite(value) || value < 1 || (!scale && value < leastPlain)) return [];
    const end = match.index + whole.trimEnd().length;
    return [{ start: match.index, end, token: `${Number(value.toPrecision(12)).toFixed(0)}x` }];
  });
}
