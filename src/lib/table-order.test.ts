import { expect, test } from "vitest";
import { orderOf, orderWords } from "./table-order.ts";

const sorted = (cells: string[], numeric: boolean, direction: "ascending" | "descending"): string[] =>
  orderOf(cells, numeric, direction).map((index) => cells[index] ?? "");

test("numbers go by value and not by their first digit", () => {
  expect(sorted(["10", "9.5", "100"], true, "ascending")).toEqual(["9.5", "10", "100"]);
  expect(sorted(["10", "9.5", "100"], true, "descending")).toEqual(["100", "10", "9.5"]);
});

test("what is not stated comes last in both directions", () => {
  expect(sorted(["", "2", "1"], true, "ascending")).toEqual(["1", "2", ""]);
  expect(sorted(["", "2", "1"], true, "descending")).toEqual(["2", "1", ""]);
  expect(sorted(["", "0"], true, "ascending")).toEqual(["0", ""]);
});

test("dates of different precision go by time, the less precise first", () => {
  expect(sorted(["2019-11", "2009-11-13", "2009", "2019-04"], false, "ascending")).toEqual([
    "2009",
    "2009-11-13",
    "2019-04",
    "2019-11",
  ]);
});

test("rows that are equal stay as they were", () => {
  expect(orderOf(["b", "a", "b", "a"], false, "ascending")).toEqual([1, 3, 0, 2]);
});

test("what was done is told in few words", () => {
  expect(orderWords(51, 51)).toBe("51 rows");
  expect(orderWords(1, 1)).toBe("1 row");
  expect(orderWords(0, 51)).toBe("0 of 51 rows");
  expect(orderWords(8, 51, { column: "amount", direction: "descending" })).toBe("8 of 51 rows, by amount, descending");
});
