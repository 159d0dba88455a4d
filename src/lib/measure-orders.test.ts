import { expect, test } from "vitest";
import type { Measure } from "../schemas/measure.ts";
import { measureRow as row } from "../tests/measure-row.ts";
import { measureOrders } from "./measure-orders.ts";

const ordersOf = (change: Partial<Measure>): string[] => measureOrders([row(change)]).map(({ value }) => value);

test("every column can be sorted both ways, and the order of the page stands once and first", () => {
  const orders = measureOrders([row({ rate: 5 })]);
  expect(orders[0]).toEqual({ value: "", label: "largest sum first" });
  const values = orders.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["sum", "rate", "-rate", "name", "-name", "in-force", "-in-force"]));
  expect(values).not.toContain("-sum");
  expect(new Set(orders.map(({ label }) => label)).size).toBe(orders.length);
});

test("a column that no measure has is not offered", () => {
  expect(ordersOf({}).filter((value) => value.includes("rate"))).toEqual([]);
  expect(ordersOf({ amount: null, unit: null, rate: 5 }).filter((value) => value.includes("sum"))).toEqual([]);
});
