import { expect, test } from "vitest";
import { amountsIn } from "./amounts.ts";

const found = (text: string): string[] =>
  amountsIn(text).map(({ start, end, token }) => `${text.slice(start, end)}=${token}`);

test("amounts are found with what belongs to them", () => {
  expect(found("up to CNY 3 million a year, or USD 5.42 billion")).toEqual([
    "CNY 3 million=3000000x",
    "USD 5.42 billion=5420000000x",
  ]);
  expect(found("最高300万元，或1.5亿")).toEqual(["300万元=3000000x", "1.5亿=150000000x"]);
});

test("large plain numbers are amounts, years and counts are not", () => {
  expect(found("195,710 visitors in 2019 at 542 stands")).toEqual(["195,710=195710x"]);
});

test("digits in a name are no amount", () => {
  expect(found("5G, LTE-V2X, H10000 and NB20000")).toEqual([]);
});
