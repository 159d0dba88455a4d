/** Whether the numbers in the words that a chart has for some rows are those of the rows. */
import { dateOf, titleOf, unitOfField } from "../lib/row-words.ts";
import {
  daysOf,
  daysWrittenIn,
  unknownIn,
  writtenIn,
  yearsOf,
  type Known,
  type UnknownNumber,
} from "./known-numbers.ts";
import { scaleOf } from "./number-words.ts";

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * The numbers of a text that stand nowhere in the rows that it is about: not as a figure, in its unit (a row of CNY 3
 * million knows no "3 billion"), nor in the date, nor in the words. Names and addresses of rows and sources do not count.
 */
export function unknownInRows(text: string, rows: readonly AnyRow[]): UnknownNumber[] {
  const known = knownOfRows(rows);
  // A figure may stand without its unit, as in "5 for projects", but never with another.
  const bare = rows.flatMap(figuresOf).map(({ value }) => value);
  return unknownIn(text, { ...known, plain: [...known.plain, ...bare] });
}

/** What the numbers of a text about some rows may be: their figures in their units, their dates, and what their words say. */
export function knownOfRows(rows: readonly AnyRow[]): Known {
  const figures = rows.flatMap(figuresOf);
  const dates = rows.flatMap(datesOf);
  const words = rows.flatMap(wordsOf);
  const written = writtenIn(words);
  return {
    unitScale: 1,
    amounts: [...figures.map(({ value, scale }) => value * scale), ...written],
    inPercent: true,
    ratios: [],
    shares: [],
    plain: [...yearsOf(dates), ...written],
    days: [...daysOf(dates), ...daysWrittenIn(words)],
  };
}

const datesOf = (row: AnyRow): string[] => [dateOf(row), row.from, row.to].filter((date) => typeof date === "string");

/** A weight is a number too, but of the record's own making. */
const figuresOf = (row: AnyRow): { value: number; scale: number }[] =>
  Object.entries(row).flatMap(([field, value]) =>
    typeof value === "number" && field !== "weight" ? [{ value, scale: scaleOf(unitOfField(row, field)) }] : [],
  );

const wordsOf = (row: AnyRow): string[] =>
  [titleOf(row), row.statement, row.scope_as_printed, row.eligibility, row.condition].filter(
    (words) => typeof words === "string",
  );
