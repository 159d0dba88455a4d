import { expect, test } from "vitest";
import { measureRow as row } from "../tests/measure-row.ts";
import { decimalParts, measureColumns, sizeOf } from "./measure-columns.ts";

test("a table has the columns that some of its rows fill, and one unit where all sums share it", () => {
  const none = row({ amount: null, unit: null, rate: 5 });
  expect(measureColumns([row({}), none])).toEqual({ summed: true, rated: true, unit: "CNY million", fractions: false });
  expect(measureColumns([none])).toEqual({ summed: false, rated: true, unit: undefined, fractions: false });
  expect(measureColumns([row({ amount: 3.5 }), row({ unit: "bases" })])).toMatchObject({
    unit: undefined,
    fractions: true,
  });
});

test("sums are parted at their point, and ordered in one unit", () => {
  expect([decimalParts(1234.5), decimalParts(3)]).toEqual([["1,234", "5"], ["3"]]);
  expect(sizeOf(row({ amount: 3.5, unit: "CNY billion" }))).toBe(3500);
});
