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

/**
 * The answer of a changed minimum: `Since April 2019: met the reported minimum of CNY 10 million.`, or of a rule that also
 * has an upper bound: `Since 2020: lies within CNY 5 million to under 20 million.`
 */
export function answerOf(million: number, { when, min, max }: Bounds & { when: string }): string {
  const place = placeOf(million, { min, max });
  const least = yuanWords(min ?? 0);
  if (max !== null) return `${when}: lies ${place} ${least} to under ${yuanWords(max).replace("CNY ", "")}.`;
  return `${when}: ${place === "within" ? "met" : "did not meet"} the reported minimum of ${least}.`;
}

/** The bounds as a table prints them under CNY million: `10 to under 30`, `100 or more`, `under 30`. */
export function boundsWords({ min, max }: Bounds): string {
  if (min === null) return max === null ? "any" : `under ${formatNumber(max)}`;
  return max === null ? `${formatNumber(min)} or more` : `${formatNumber(min)} to under ${formatNumber(max)}`;
}

/** A rule as the row of its table has it. */
export interface StandingRule extends Bounds {
  /** Which investment is counted. */
  basis: string;
  /** Whether it still applies: `yes`, `no`, `not known`. */
  inForce: string;
}

/**
 * How many of the lists take an investment in, and whether they still hold.
 * @param what what the lists are, such as `rules on record`
 */
export function listsWords(million: number, lists: readonly StandingRule[], what: string): string {
  if (lists.length === 0) return "";
  const within = lists.filter((rule) => placeOf(million, rule) === "within").length;
  const gone = lists.filter(({ inForce }) => inForce === "no").length;
  const one = `The one ${what.replace("rules", "rule").replace("which are", "which is")} ${within === 1 ? "takes" : "does not take"} in this sum.`;
  const some = `${within === 0 ? "None" : within} of ${lists.length} ${what} ${within < 2 ? "takes" : "take"} in this sum.`;
  const taken = lists.length === 1 ? one : some;
  if (gone === 0) return taken;
  return `${taken} ${gone === lists.length ? `${lists.length === 1 ? "It no longer applies" : "None of them applies any longer"}.` : `${gone} of them no longer ${gone === 1 ? "applies" : "apply"}.`}`;
}

/** What is to be known of the rules that an answer rests on: whether they still apply, and what the record does not know. */
export function standingWords(rules: readonly StandingRule[]): string {
  const standings = new Set(rules.map(({ inForce }) => inForce));
  const gone = standings.size === 1 ? "The rule no longer applies." : "Not every one of these rules still applies.";
  return [
    standings.has("no") ? gone : "",
    rules.some(({ basis }) => basis === "not stated") ? "Which investment counts is not known." : "",
    standings.has("not known") ? "Whether the rule is in force is not known." : "",
  ]
    .filter(Boolean)
    .join(" ");
}
