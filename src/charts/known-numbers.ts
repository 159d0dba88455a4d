/** Whether the numbers in a text are among those that are known. */
import { numbersIn, type FoundNumber } from "./number-words.ts";

/** What the numbers of a text may be. */
export interface Known {
  /** What a bare figure may be multiplied by: that of the unit, 1 where each row has its own. */
  unitScale: number;
  /** Values and their differences, in units of 1: CNY 5 million is 5000000. */
  amounts: number[];
  /** Whether any of them is a percentage. */
  inPercent: boolean;
  ratios: number[];
  /** Shares of one value in another, and changes, as parts of 1. */
  shares: number[];
  /** Years, counts of rows and lanes, and numbers in words of rows, as they stand. */
  plain: number[];
  /** Days of dates, which count only beside the name of a month. */
  days: number[];
}

/** A number that is not known, as it stands and where it begins. */
export type UnknownNumber = Pick<FoundNumber, "text" | "index">;

/**
 * The numbers of a text that are not known. Shares in percent and ratios with decimals may be rounded to what is
 * printed; values, differences and whole ratios not. In a list such as "1, 3 and 5 million" the last word may count for
 * all of them.
 */
export function unknownIn(text: string, known: Known): UnknownNumber[] {
  const found = numbersIn(text);
  return found
    .filter((one, at) => !isKnown(one, known) && !isKnown({ ...one, scale: scaleInList(text, found, at) }, known))
    .map(({ text: printed, index }) => ({ text: printed, index }));
}

/** What a number counts by the last word of the list that it stands in. */
function scaleInList(text: string, found: readonly FoundNumber[], at: number): number {
  const [one, next] = [found[at], found[at + 1]];
  if (!one || !next || one.scale !== 1) return one?.scale ?? 1;
  const between = text.slice(one.index + one.text.length, next.index);
  return /^(?:,|,? (?:and|or|to)|–) ?$/.test(between) ? scaleInList(text, found, at + 1) : 1;
}

function isKnown({ value, scale, decimals, besideMonth }: FoundNumber, known: Known): boolean {
  const isOneOf = (list: number[], factor: number): boolean => list.some((one) => same(one, value * factor));
  const rounded = (list: number[], factor: number): boolean =>
    list.some((one) => same(Number((one / factor).toFixed(decimals)), value));
  if (besideMonth && isOneOf(known.days, 1)) return true;
  if (scale === 0.01) return (known.inPercent && isOneOf(known.amounts, scale)) || rounded(known.shares, scale);
  if (scale !== 1) return isOneOf(known.amounts, scale) || isOneOf(known.plain, scale);
  return (
    isOneOf(known.plain, 1) ||
    isOneOf(known.amounts, known.unitScale) ||
    isOneOf(known.amounts, 1) ||
    (decimals > 0 ? rounded(known.ratios, 1) : isOneOf(known.ratios, 1))
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The numbers in some words, each with its scale: "five million" is 5000000. Days of dates are left out. */
export const writtenIn = (words: readonly string[]): number[] =>
  words.flatMap((text) =>
    numbersIn(text).flatMap(({ value, scale, besideMonth }) => (besideMonth ? [] : [value * scale])),
  );

/** The days of dates in some words: the 13 of "13 November". */
export const daysWrittenIn = (words: readonly string[]): number[] =>
  words.flatMap((text) => numbersIn(text).flatMap(({ value, besideMonth }) => (besideMonth ? [value] : [])));

/** The years of dates in EDTF, a span with both its ends. */
export const yearsOf = (dates: readonly (string | null)[]): number[] =>
  dates.flatMap((date) => (date ? date.split("/").map((part) => Number(part.slice(0, 4))) : []));

/** The days of dates that have one. */
export const daysOf = (dates: readonly (string | null)[]): number[] =>
  dates.flatMap((date) =>
    (date ?? "").split("/").flatMap((part) => (part.length === 10 ? [Number(part.slice(8))] : [])),
  );
