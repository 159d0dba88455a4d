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

/** The answer to a minimum, for the cell of a table. */
export const metOrNot = (million: number, bounds: Bounds): string =>
  placeOf(million, bounds) === "within" ? "met" : "not met";

/** What a list does with an investment, for the cell of a table. */
export const takenIn = (million: number, bounds: Bounds): string => {
  const place = placeOf(million, bounds);
  return place === "within" ? "taken in" : place;
};

/** The answer of a changed minimum: `Since April 2019: met the reported minimum of CNY 10 million.` */
export function answerOf(million: number, { when, min, max }: Bounds & { when: string }): string {
  if (max !== null || min === null)
    return `${when}: ${takenIn(million, { min, max })}, CNY million: ${boundsWords({ min, max })}.`;
  const met = placeOf(million, { min, max }) === "within";
  return `${when}: ${met ? "met" : "did not meet"} the reported minimum of ${yuanWords(min)}.`;
}

/** The bounds as a table prints them under CNY million: `10 to under 30`, `100 or more`, `under 30`. */
export function boundsWords({ min, max }: Bounds): string {
  if (min === null) return max === null ? "any" : `under ${formatNumber(max)}`;
  return max === null ? `${formatNumber(min)} or more` : `${formatNumber(min)} to under ${formatNumber(max)}`;
}
