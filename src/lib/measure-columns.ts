/** What the columns of a table of measures are, which its head and all its rows share. */
import type { Measure } from "../schemas/measure.ts";
import type { Unit } from "../schemas/unit.ts";
import { formatNumber } from "./format.ts";
import { inMillionYuan } from "./money.ts";

/** The columns that not every table has. */
export interface MeasureColumns {
  /** Whether some row has a sum. */
  summed: boolean;
  /** Whether some row has a rate. */
  rated: boolean;
  /** The unit of all sums, where they have one in common. */
  unit: Unit | undefined;
  /** Whether some sum has decimals, so that points stand below each other. */
  fractions: boolean;
}

/** The columns of the table of some measures. */
export function measureColumns(rows: readonly Measure[]): MeasureColumns {
  const sums = rows.flatMap(({ amount, unit }) => (amount === null ? [] : [{ amount, unit }]));
  const [unit, ...others] = new Set(sums.map((sum) => sum.unit));
  return {
    summed: sums.length > 0,
    rated: rows.some(({ rate }) => typeof rate === "number"),
    unit: others.length > 0 ? undefined : (unit ?? undefined),
    fractions: sums.some(({ amount }) => decimalParts(amount)[1] !== undefined),
  };
}

/** A number before and after its point: `3.5` is `3` and `5`. */
export const decimalParts = (value: number): [whole: string, fraction?: string] =>
  formatNumber(value).split(".") as [string, string?];

/** By what rows are ordered: the sum in CNY million, or as it stands where it is not in yuan. */
export const sizeOf = ({ amount, unit }: Measure): number => inMillionYuan(amount ?? 0, unit) ?? amount ?? 0;
