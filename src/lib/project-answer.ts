/** What a rule says of an investment. It runs in the browser. */
import { formatNumber } from "./format.ts";
import { yuanWords } from "./money.ts";

/** Between which investments a rule applies, in CNY million; null is no limit. */
export interface Bounds {
  /** Inclusive. */
  min: number | null;
  /** Exclusive. */
  max: number | null;
}

/** Where an investment lies: the minimum is inclusive, the maximum exclusive. */
export function placeOf(million: number, { min, max }: Bounds): "below" | "within" | "above" {
  if (min !== null && million < min) return "below";
  return max !== null && million >= max ? "above" : "within";
}

/** The answer in two or three words, for the cell of a table. */
export function verdictOf(million: number, bounds: Bounds): string {
  const place = placeOf(million, bounds);
  if (bounds.max === null) return place === "below" ? "not met" : "met";
  return place === "within" ? "within it" : `${place} it`;
}

/** The answer of a changed minimum: `Since April 2019: met the reported minimum of CNY 10 million.` */
export function answerOf(million: number, { when, min, max }: Bounds & { when: string }): string {
  if (max !== null || min === null)
    return `${when}: ${verdictOf(million, { min, max })}, ${boundsWords({ min, max })}.`;
  const met = placeOf(million, { min, max }) === "within";
  return `${when}: ${met ? "met" : "did not meet"} the reported minimum of ${yuanWords(min)}.`;
}

/** The bounds as a table prints them under CNY million: `10 to under 30`, `100 or more`, `under 30`. */
export function boundsWords({ min, max }: Bounds): string {
  if (min === null) return max === null ? "any" : `under ${formatNumber(max)}`;
  return max === null ? `${formatNumber(min)} or more` : `${formatNumber(min)} to under ${formatNumber(max)}`;
}
