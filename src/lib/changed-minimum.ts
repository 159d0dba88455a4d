/** The rule that the project check begins with: the least investment that was lowered, or raised, last. */
import type { Measure } from "../schemas/measure.ts";
import { compareDates } from "./edtf.ts";

/** A rule with the least investment before and since. */
export interface ChangedMinimum extends Measure {
  amount: number;
  previous: number;
}

/** The threshold of investment with a former one whose date is the latest; undefined where no row is one. */
export const changedMinimum = (measures: readonly Measure[]): ChangedMinimum | undefined =>
  measures
    .filter(
      (row): row is ChangedMinimum =>
        row.amount_kind === "threshold" &&
        row.unit === "CNY million" &&
        typeof row.investment_min === "number" &&
        typeof row.amount === "number" &&
        typeof row.previous === "number",
    )
    .toSorted((a, b) => compareDates(b.date ?? "0", a.date ?? "0"))[0];
