import { expect, test } from "vitest";
import { rowsWhere } from "./where.ts";

const rows = [
  { id: "a", weight: 3, kinds: ["policy", "event"], date: "2019-04" },
  { id: "b", weight: 2, kinds: ["event"], date: null },
];
const ids = (where: Record<string, unknown>): string[] => rowsWhere(rows, where).map(({ id }) => id);

test("a field is a value or one of several", () => {
  expect([ids({ weight: 3 }), ids({ weight: [2, 3] }), ids({ weight: "2" })]).toEqual([["a"], ["a", "b"], ["b"]]);
});

test("a list holds each of its parts", () => {
  expect(ids({ kinds: "event" })).toEqual(["a", "b"]);
});

test("all conditions must hold, and none lets every row through", () => {
  expect([ids({ weight: 3, kinds: "event" }), ids({ weight: 2, kinds: "policy" }), ids({})]).toEqual([
    ["a"],
    [],
    ["a", "b"],
  ]);
});

test("what is not stated can be asked for", () => {
  expect(ids({ date: null })).toEqual(["b"]);
});
