/** How the rows of a finished table are sorted, and what is told of it. It runs in the browser. */
import { shownOf } from "./text-match.ts";

export type Direction = "ascending" | "descending";

const collator = new Intl.Collator("en-GB", { numeric: true });

/**
 * The order of some cells: their indexes, sorted. Empty cells come last in either direction, since they are "not stated"
 * and no smallest value; equal ones stay as they were.
 * @param cells the values as text, a number without separators
 */
export function orderOf(cells: readonly string[], numeric: boolean, direction: Direction): number[] {
  const sign = direction === "ascending" ? 1 : -1;
  return cells
    .map((_, index) => index)
    .sort((a, b) => {
      const [one = "", other = ""] = [cells[a], cells[b]];
      if (!one || !other) return Number(!one) - Number(!other);
      return sign * (numeric ? Number(one) - Number(other) : collator.compare(one, other));
    });
}

/** What is told when rows were filtered or sorted: `12 of 51 rows, by amount, ascending`. */
export function orderWords(shown: number, all: number, sorted?: { column: string; direction: Direction }): string {
  const rows = shownOf(shown, all, "row");
  return sorted ? `${rows}, by ${sorted.column}, ${sorted.direction}` : rows;
}
