/** A figure of a row as a sentence prints it: in prose, on its card and in the feed. */
import { formatAmount, formatDollars, formatNumber, numberWord, type Amount } from "./format.ts";
import { mainField, unitOfField } from "./row-words.ts";

/** The figure in both lengths. */
export interface ValueText {
  value: number;
  /** As the sentence prints it: `3`, `three` or `CNY 3 million`. */
  printed: string;
  /** With bound and unit: `CNY 3 million`. */
  full: string;
}

/**
 * The words for a field of a row that holds a number; the content check refuses any other.
 * @param field the amount or value where left out
 * @param as `number` prints the digits only, `words` a whole number up to twelve as a word
 */
export function valueText(row: object, field = mainField(row) as string, as?: "number" | "words"): ValueText {
  const cells = row as Record<string, unknown> & Amount;
  const value = cells[field] as number;
  const qualifier = field === mainField(row) ? cells.qualifier : null;
  const full =
    field === "usd" ? formatDollars(value) : formatAmount({ value, unit: unitOfField(row, field), qualifier });
  const printed = as === "number" ? formatNumber(value) : as === "words" ? numberWord(value) : full;
  return { value, printed, full };
}
