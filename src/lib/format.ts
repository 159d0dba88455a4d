/** Numbers and amounts in words, as prose and tables print them. */
import type { Unit } from "../schemas/unit.ts";

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
/** The whole numbers from zero to twelve as words, each at its own place. */
export const smallNumbers = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A number with thousands separators: `195,710`, `263.87`. */
export const formatNumber = (value: number): string => grouped.format(value);

/** A whole number up to twelve as a word; any other as digits. */
export const numberWord = (value: number): string => smallNumbers[value] ?? formatNumber(value);

/** What an amount needs to be printed. */
export interface Amount {
  value: number | null;
  unit: Unit | null;
  /** A bound, such as "more than". */
  qualifier?: string | null | undefined;
}

/**
 * An amount with its bound and unit: `CNY 3 million`, `more than CNY 280 billion`, `6 bases`, `about 50 percent`.
 * `null` is "not stated".
 */
export function formatAmount({ value, unit, qualifier }: Amount): string {
  if (value === null) return "not stated";
  return [qualifier, withUnit(formatNumber(value), unit)].filter(Boolean).join(" ");
}

function withUnit(number: string, unit: Unit | null): string {
  if (!unit) return number;
  const money = /^(CNY|USD) (\w+)$/.exec(unit);
  return money ? `${money[1]} ${number} ${money[2]}` : `${number} ${number === "1" ? singular(unit) : unit}`;
}

/** The unit of one: `cluster`, `company`, `country or region`; percent and places in a ranking stay as they are. */
const singular = (unit: string): string => unit.replace(" and ", " or ").replace(/ies\b/g, "y").replace(/s\b/g, "");

/** A sentence whose sums of money do not break from one line to the next: no-break spaces stand in `CNY 500 million`. */
export const unbroken = (text: string): string =>
  text.replace(/\b(?:CNY|USD) [\d.,]+(?: [mbt]\w+)?/g, (sum) => sum.replaceAll(" ", "\u00a0"));

/** US dollars as a source converted them, in full: `USD 422,800`. */
export const formatDollars = (dollars: number): string => `USD ${formatNumber(dollars)}`;

/** Words that begin a sentence or stand as a heading: `four are` is `Four are`. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words that stand within a sentence: `Date of posting` is `date of posting`. */
export const uncapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Bytes as readers know them: `0.4 kB`, `12 kB`. */
export function formatBytes(bytes: number): string {
  const kilo = bytes / 1000;
  return `${kilo < 10 ? kilo.toFixed(1) : Math.round(kilo)} kB`;
}

/** `1 source`, `2 sources`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
