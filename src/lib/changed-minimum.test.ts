import { expect, test } from "vitest";
import type { Measure } from "../schemas/measure.ts";
import { measureRow } from "../tests/measure-row.ts";
import { changedMinimum } from "./changed-minimum.ts";

const row = (id: string, more: Partial<Measure> = {}): Measure =>
  measureRow({
    id,
    amount_kind: "threshold",
    amount: 10,
    previous: 30,
    applies_to: "technological transformation",
    ...more,
  });

test("the least investment that changed last is the one, with its kind of project", () => {
  const rows = [row("old", { date: "2015", instrument: "J" }), row("new"), row("undated", { date: null })];
  const found = changedMinimum(rows);
  expect(found?.row.id).toBe("new");
  expect(found?.kind).toBe("technological transformation");
  expect([found?.before, found?.since].map((line) => [line?.when, line?.min])).toEqual([
    ["Before April 2019", 30],
    ["Since April 2019", 10],
  ]);
});

test("a change that follows on another stands beside the minimum that it replaced", () => {
  const { before, since } =
    changedMinimum([row("new", { previous: 20 }), row("old", { date: "2015", amount: 20 })]) ?? {};
  expect([before, since].map((line) => [line?.when, line?.min])).toEqual([
    ["From 2015 to April 2019", 20],
    ["Since April 2019", 10],
  ]);
});

test("sums of another scale are counted in millions", () => {
  const found = changedMinimum([row("large", { amount: 1, previous: 2, unit: "CNY billion" })]);
  expect([found?.before.min, found?.since.min]).toEqual([2000, 1000]);
});

test("a cap, a least sum for no kind of project, one without a former sum and one of no yuan are none", () => {
  const others = [
    row("cap", { amount_kind: "cap", investment_min: 5 }),
    row("sales", { applies_to: undefined }),
    row("first", { previous: undefined }),
    row("patents", { unit: "patents" }),
  ];
  expect(changedMinimum(others)).toBeUndefined();
});
