/** Checks that what bounds a row leaves room between: its least and its largest investment, its beginning and its end. */
import { formatNumber } from "../lib/format.ts";
import { inMillionYuan } from "../lib/money.ts";
import type { Problem } from "../lib/problem.ts";
import type { Entry } from "../lib/read-entries.ts";
import type { Measure } from "../schemas/measure.ts";
import { problemOfRow } from "./references.ts";

type Bounded = Partial<
  Pick<Measure, "amount_kind" | "amount" | "unit" | "investment_min" | "investment_max" | "from" | "to">
>;

/** The problems of the bounds of one row; rows of datasets without such keys have none. */
export function checkBounds(dataset: string, row: Entry<object>): Problem[] {
  const bounded: Bounded = row.value;
  const told: [field: keyof Bounded, message: string | undefined][] = [
    ["investment_max", boundsProblem(bounded)],
    ["investment_min", minimumProblem(bounded)],
    ["to", endProblem(bounded)],
  ];
  return told.flatMap(([field, message]) => (message ? [problemOfRow(dataset, row, [field], message)] : []));
}

function boundsProblem({ investment_min: min, investment_max: max }: Bounded): string | undefined {
  if (typeof min !== "number" || typeof max !== "number" || min < max) return undefined;
  return `No investment is ${formatNumber(min)} or more and under ${formatNumber(max)}. Write an investment_max above ${formatNumber(min)}, or leave it out.`;
}

/** The sum of a least investment is the least investment. */
function minimumProblem({ amount_kind, amount, unit, investment_min: min }: Bounded): string | undefined {
  if (amount_kind !== "threshold" || typeof amount !== "number" || typeof min !== "number") return undefined;
  const asked = inMillionYuan(amount, unit ?? null);
  if (asked === undefined || asked === min) return undefined;
  return `The amount asks for CNY ${formatNumber(asked)} million, and this for ${formatNumber(min)}. Write ${asked}, or leave it out: the amount of a threshold is its least investment.`;
}

/** Dates of unlike precision are compared by what both of them tell: from 2019-04 to 2019 is sound. */
function endProblem({ from, to }: Bounded): string | undefined {
  if (!from || !to) return undefined;
  const [begins = "", ends = ""] = [from.split("/")[0], to.split("/").at(-1)];
  const shared = Math.min(begins.length, ends.length);
  if (begins.slice(0, shared) <= ends.slice(0, shared)) return undefined;
  return `It ends before it begins on ${from}. Write an end on or after that, or leave it out.`;
}
