/** The orders in which measures can be sorted, each by a column that their tables have. */
import type { Measure } from "../schemas/measure.ts";
import { measureColumns } from "./measure-columns.ts";

/** The order as the page is made: a column, with a hyphen before it from the highest down. */
export const firstOrder = "-sum";

/** The columns by which a table sorts, with the words for each direction: up and down. */
const columns = {
  sum: ["smallest sum first", "largest sum first"],
  rate: ["lowest rate first", "highest rate first"],
  date: ["oldest first", "newest first"],
  name: ["by name", "by name, last first"],
  kind: ["by kind", "by kind, last first"],
  per: ["by what the sum is for", "by what the sum is for, last first"],
  level: ["by level, national first", "by level, district first"],
  "in-force": ["by whether in force", "by whether in force, last first"],
} as const;

/** A column by which a table sorts, as the `data-sort` of its head has it. */
export type SortColumn = keyof typeof columns;

/** Every order that heads of the tables lead to, with its words: first that of the page, which an address leaves out. */
export function measureOrders(rows: readonly Measure[]): { value: string; label: string }[] {
  const { summed, rated } = measureColumns(rows);
  const had = (Object.keys(columns) as SortColumn[]).filter(
    (column) => (summed || column !== "sum") && (rated || column !== "rate"),
  );
  const orders = had.flatMap((column) => {
    const [up, down] = columns[column];
    return [
      { value: `-${column}`, label: down },
      { value: column, label: up },
    ];
  });
  const first = { value: "", label: summed ? columns.sum[1] : "as they stand in the record" };
  return [first, ...orders.filter(({ value }) => value !== firstOrder)];
}
