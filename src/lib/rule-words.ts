/** What the tables of the project check say of a rule besides its bounds. */
import type { Measure } from "../schemas/measure.ts";
import { formatAmount, formatNumber, uncapital } from "./format.ts";
import { inMillionYuan } from "./money.ts";
import type { RuleLine } from "./project-rules.ts";

/** What a rule pays, under a head that says CNY million: `up to 3, 6 percent, per company`, `USD 2 billion`. */
export function paysWords({ amount_kind, amount, unit, qualifier, rate, per }: Measure): string {
  const paid = amount_kind !== "threshold";
  const million = amount === null ? undefined : inMillionYuan(amount, unit);
  const sum =
    million === undefined ? formatAmount({ value: amount, unit, qualifier }) : formatAmount({ value: million, unit: null, qualifier }); // prettier-ignore
  return (
    [
      paid && amount !== null && (amount_kind === "cap" ? `up to ${sum}` : sum),
      typeof rate === "number" && `${formatNumber(rate)} percent`,
      paid && per !== "not stated" && `per ${per}`,
    ]
      .filter(Boolean)
      .join(", ") || "no sum stated"
  );
}

/** Which investment a rule counts. */
export const basisWords = ({ investment_basis: basis = "not stated" }: Measure): string =>
  basis === "other" ? "see its condition" : basis;

/** When a list dates from, and what that date is: `19 July 2019, date of posting, not of issue`. */
export const datedWords = ({ row: { date_meaning: meaning }, when }: Pick<RuleLine, "row" | "when">): string =>
  meaning ? `${when}, ${uncapital(meaning)}` : when;
