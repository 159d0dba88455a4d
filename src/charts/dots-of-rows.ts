/** A dot plot of rows that a reader has chosen. It runs in the browser. */
import { formatNumber, plural } from "../lib/format.ts";
import type { DotMark } from "./marks.ts";
import type { DotSpec } from "./spec.ts";

/** A row with a sum, and the words that stand at it. */
export type ChosenRow = Pick<DotMark, "row" | "label" | "value" | "qualifier" | "status" | "group" | "undated">;

/** More lines than this are no picture but a table. */
export const mostDots = 60;

/**
 * Rows as a dot plot in CNY million, the largest first under each heading. The scale is logarithmic, so that it stays the
 * same while a choice changes; rows of zero have no place on it and are to be left out.
 * @param groups the headings in their order; those without a row are left out
 */
export function dotsOfRows(rows: readonly ChosenRow[], groups: DotSpec["groups"]): DotSpec {
  const used = groups.filter(({ key }) => rows.some(({ group }) => group === key));
  const marks = used.flatMap(({ key }) =>
    rows
      .filter(({ group }) => group === key)
      .toSorted((a, b) => b.value - a.value)
      .map((row): DotMark => ({ ...row, date: null, confidence: "medium", sources: [], scope: null })),
  );
  return {
    kind: "dot",
    id: "shown",
    title: "What is shown",
    subtitle: "CNY million",
    description: null,
    note: null,
    data: "measures",
    labelField: "title",
    undrawn: [],
    sources: [],
    unit: "CNY million",
    valueField: "amount",
    groupField: "amount_kind",
    groups: used,
    scale: "log",
    marks,
  };
}

/** The name of the picture: what it is, of how many rows, and its range under each heading, up to 150 characters. */
export function nameOfDots({ marks, groups }: DotSpec): string {
  const ranges = groups.map(({ key, label }) => {
    const values = marks.filter(({ group }) => group === key).map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)].map(formatNumber);
    return `${label.toLowerCase()} ${low === high ? low : `${low} to ${high}`}`;
  });
  const name = `Dot plot on a log scale, ${plural(marks.length, "measure")}, CNY million: ${ranges.join("; ")}`;
  return name.length <= 150 ? name : `${name.slice(0, 149)}…`;
}
