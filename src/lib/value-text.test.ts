import { expect, test } from "vitest";
import { valueText } from "./value-text.ts";

const row = { amount: 10, unit: "CNY million", qualifier: "at least", previous: 30, usd: 422_800, rate: 20 };

test("the figure of a row is printed with its bound and unit", () => {
  expect(valueText(row).printed).toBe("at least CNY 10 million");
});

test("another field is printed in its own unit and without the bound", () => {
  expect(valueText(row, "previous").printed).toBe("CNY 30 million");
  expect(valueText(row, "rate").printed).toBe("20 percent");
  expect(valueText(row, "usd").printed).toBe("USD 422,800");
});

test("as a number or in words it is short, and its card still says it in full", () => {
  expect(valueText({ value: 6, unit: "bases" }, undefined, "words")).toEqual({
    value: 6,
    printed: "six",
    full: "6 bases",
  });
  expect(valueText({ value: 1700, unit: "junctions" }, undefined, "number").printed).toBe("1,700");
});
