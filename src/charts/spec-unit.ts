/** In what the values of a chart are counted. */
import type { Unit } from "../schemas/unit.ts";
import { unitOfField } from "../lib/row-words.ts";
import { ChartProblem } from "./problem.ts";
import type { Row } from "./selection.ts";

/** The one unit of all drawn cells. Throws a ChartProblem where there is none, or more than one. */
export function unitOf(data: string, cells: readonly { row: Row; field: string }[], key: "x" | "y" = "x"): Unit {
  const found = new Map(cells.map(({ row, field }) => [unitOfField(row, field), `${data}/${row.id}`]));
  const [[unit, example] = [null, ""], other] = [...found];
  if (unit === null) throw new ChartProblem([key], `${example} names no unit. Add "unit" to the row.`);
  if (!other) return unit;
  throw new ChartProblem(
    ["where"],
    `The rows have more than one unit: ${example} is in ${unit}, ${other[1]} in ${other[0] ?? "none"}. A chart has one unit: narrow "where", such as unit: ${unit}.`,
  );
}
