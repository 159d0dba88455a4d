/** Reads a sum of yuan as people type it, in English or Chinese. Whatever is typed gets an answer in words, never an error. */
import { yuanWords } from "./money.ts";

/** What was understood. */
export type MoneyReading =
  | { kind: "sum"; /** CNY million, exact to the fen. */ million: number; /** `CNY 18 million`. */ words: string }
  | { kind: "bare"; /** A number whose unit is still to be asked for, as plain digits. */ number: string }
  | { kind: "refused"; /** What is wrong and what would work, in full sentences. */ problem: string };

/** How a number may be written: with groups of three (or four, as by 万), a decimal point, full-width digits. */
const number = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d{1,4}(?:,\d{4})+|\d+)?(?:\.\d+)?`;
const currency = "cny|rmb|cn¥|¥|yuan|renminbi|人民币";

/** Words of scale, each with its power of ten. */
const scales: Record<string, number> = {
  ...named(3, "thousand k 千"),
  ...named(4, "w 万 萬"),
  ...named(5, "十万"),
  ...named(6, "million millions mln mio mil mn m 百万"),
  ...named(7, "千万"),
  ...named(8, "亿 億"),
  ...named(9, "billion billions bln bn b 十亿"),
  ...named(10, "百亿"),
  ...named(11, "千亿"),
  ...named(12, "trillion trillions tn t 万亿"),
};

const whole = new RegExp(
  `^(?:${currency})? ?(?<digits>${number}) ?(?<scale>${Object.keys(scales).toSorted(longerFirst).join("|")})? ?(?<after>${currency}|元|元人民币|块)?$`,
  "u",
);

/** The most that is taken: CNY 10 trillion, more than any project and most provinces. */
const most = 10_000_000n * 100_000_000n;

/** What a field may hold; longer text is no sum. */
export const longestSum = 60;

const example = "Write one sum, such as 18 million, 1,800万元 or CNY 18,000,000.";

/**
 * A sum out of a text: `10 million`, `8m`, `CNY 10,000,000`, `10000000`, `1,800 万元`, `0.3亿`, `３千万`. Sums finer than a fen and above
 * CNY 10 trillion are refused, as are negative ones, bounds, other currencies and more than one number.
 */
export function readMoney(text: string): MoneyReading {
  const typed = plainText(text);
  if (!typed) return refused("Nothing is written yet.", example);
  if (typed.length > longestSum) return refused(`That is longer than any sum.`, example);
  const { digits, scale, after } = whole.exec(typed)?.groups ?? {};
  if (!digits) return refused(faultOf(typed), example);
  const prefixed = new RegExp(`^(?:${currency})`, "u").test(typed);
  const plain = digits.replace(/[, ]/g, "");
  const isBare = !scale && !after && !prefixed && Number(plain) < leastYuan;
  if (isBare) return Number(plain) === 0 ? noSum : { kind: "bare", number: plain };
  return inFen(plain, scale ? (scales[scale] ?? 0) : 0);
}

/** From here on a bare number is one of yuan: a million of any larger unit would be more than whole provinces invest. */
const leastYuan = 1_000_000;

/** The units that a bare number may be in, each as it is written behind the number. */
export const bareUnits = ["million", "yuan", "万元", "亿元"] as const;

const noSum: MoneyReading = { kind: "refused", problem: "Zero is no investment. Write a sum above zero." };

/** Counts in whole fen, so that 29.9999999 stays below 30. */
function inFen(plain: string, scale: number): MoneyReading {
  const [before = "", after = ""] = plain.split(".");
  const power = scale + 2 - after.length;
  const digits = BigInt(before + after);
  const divisor = 10n ** BigInt(Math.max(0, -power));
  if (digits % divisor !== 0n)
    return refused("That is finer than a fen, the smallest unit of the yuan.", "Write fewer decimals.");
  const fen = (digits / divisor) * 10n ** BigInt(Math.max(0, power));
  if (fen === 0n) return noSum;
  if (fen > most) return refused("That is more than CNY 10 trillion.", "Check the zeros and the unit.");
  const million = Number(fen) / 100_000_000;
  return { kind: "sum", million, words: yuanWords(million) };
}

/** What is wrong with a text that is no sum. */
function faultOf(typed: string): string {
  const numbers = typed.match(/\d[\d,.]*/g) ?? [];
  if (/[$€£₩]|\b(usd|eur|gbp|hkd|jpy)|dollar|euro|pound|[美欧港日]元|円/u.test(typed))
    return "The record counts in yuan (CNY), and this names another currency.";
  if (/^\D*[-−–—‐]\s*\D{0,3}\d|minus|负/u.test(typed)) return "An investment cannot be negative.";
  if (numbers.length === 0)
    return /[零一二三四五六七八九十两百千万亿]/u.test(typed)
      ? `“${quoted(typed)}” holds no digits. Write the number in digits, such as 1,800万元.`
      : `“${quoted(typed)}” holds no number.`;
  if (numbers.length > 1) return `“${quoted(typed)}” holds ${numbers.length} numbers, and one is wanted.`;
  if (/^\d+,\d{1,2}(?!\d)/.test(numbers[0] ?? "")) return "The comma parts thousands here; decimals take a point.";
  return `“${quoted(typed)}” cannot be read as a sum.`;
}

/**
 * Full-width letters, digits and signs as plain ones, without marks that nobody sees. Not Unicode's NFKC: that would turn
 * 10² into 102.
 */
const plainText = (text: string): string =>
  text
    .slice(0, 1000)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\uffe5", "¥")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

const quoted = (text: string): string => {
  const signs = [...text];
  return signs.length > 30 ? `${signs.slice(0, 30).join("")}…` : text;
};

const refused = (problem: string, cure: string): MoneyReading => ({ kind: "refused", problem: `${problem} ${cure}` });

function named(power: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word) => [word, power]));
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}
