/**
 * What the sum of a measure is, and the groups in which measures are compared. A cap on what one applicant is paid and a
 * budget for all are unlike things, and no list ranks them together.
 */
import type { Measure } from "../schemas/measure.ts";
import { capital, plural } from "./format.ts";

type AmountKind = Measure["amount_kind"];

/** Kinds of sums as a table and a filter name them: one and several. */
const names: Record<AmountKind, readonly [one: string, many: string]> = {
  cap: ["cap", "caps"],
  fixed: ["fixed sum", "fixed sums"],
  rate: ["rate", "rates"],
  threshold: ["least investment", "least investments"],
  budget: ["budget", "budgets"],
  fund: ["fund", "funds"],
  investment: ["public investment", "public investments"],
  structure: ["rule without a sum", "rules without a sum"],
  "not stated": ["sum not stated", "with a sum not stated"],
};

/** A kind in the singular: `least investment`. */
export const kindName = (kind: AmountKind): string => names[kind][0];

/** `2 fixed sums`, `1 cap`. */
export const kindCount = (kind: AmountKind, count: number): string => plural(count, ...names[kind]);

/** A kind as a heading: `Least investments`. */
export const kindHeading = (kind: AmountKind): string => capital(names[kind][1]);

/** All kinds, in the order of the groups. */
export const amountKinds = Object.keys(names) as AmountKind[];

/** Measures whose sums mean the same. */
export interface MeasureGroup {
  /** Part of an address within the page. */
  id: string;
  title: string;
  /** What the sums are, in one line. */
  caption: string;
  rows: Measure[];
}

const groups: (Omit<MeasureGroup, "rows"> & { kinds: readonly AmountKind[] })[] = [
  {
    id: "caps",
    title: "Caps and fixed sums",
    caption: "The most that is paid, or the sum that is paid",
    kinds: ["cap", "fixed", "rate"],
  },
  {
    id: "least-investments",
    title: "Least investments",
    caption: "What an applicant must invest at least; no sum that is paid",
    kinds: ["threshold"],
  },
  {
    id: "budgets",
    title: "Budgets, funds and public investment",
    caption: "Money set aside or spent as a whole; no sum for one applicant",
    kinds: ["budget", "fund", "investment"],
  },
];

/** All measures in groups, those that name neither sum nor rate last. Groups without a row are left out. */
export function groupMeasures(measures: readonly Measure[]): MeasureGroup[] {
  const stated = measures.filter(({ amount, rate }) => amount !== null || typeof rate === "number");
  const found = groups.map(({ kinds, ...group }) => ({
    ...group,
    rows: stated.filter(({ amount_kind }) => kinds.includes(amount_kind)),
  }));
  const placed = new Set(found.flatMap(({ rows }) => rows));
  const others = {
    id: "without-a-sum",
    title: "Measures without a sum",
    caption: "What is ruled or promised without a sum",
    rows: measures.filter((row) => !placed.has(row)),
  };
  return [...found, others].filter(({ rows }) => rows.length > 0);
}
