import { expect, test } from "vitest";
import { measure } from "../schemas/measure.ts";
import { changedMinimum } from "./changed-minimum.ts";

const row = (id: string, more: object = {}) =>
  measure.parse({
    id,
    date: "2019-04",
    title: "T",
    body: "B",
    level: "municipal",
    instrument: "I",
    amount_kind: "threshold",
    amount: 10,
    previous: 30,
    unit: "CNY million",
    investment_min: 10,
    eligibility: null,
    statement: "It fell.",
    sources: ["a"],
    confidence: "medium",
    ...more,
  });

test("the least investment that changed last is the one", () => {
  const rows = [row("old", { date: "2015" }), row("new"), row("undated", { date: null })];
  expect(changedMinimum(rows)?.id).toBe("new");
});

test("a cap, a threshold of something else and one without a former sum are none", () => {
  const others = [
    row("cap", { amount_kind: "cap" }),
    row("sales", { investment_min: undefined }),
    row("first", { previous: undefined }),
  ];
  expect(changedMinimum(others)).toBeUndefined();
});
