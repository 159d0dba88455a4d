import { expect, test } from "vitest";
import { formatAmount, formatBytes, formatDollars, formatNumber, numberWord, plural, unbroken } from "./format.ts";

test("money stands with its currency before and its scale after the number", () => {
  expect(formatAmount({ value: 3, unit: "CNY million" })).toBe("CNY 3 million");
});

test("a bound stands before the amount", () => {
  expect(formatAmount({ value: 280, unit: "CNY billion", qualifier: "more than" })).toBe("more than CNY 280 billion");
});

test("a count stands before what is counted", () => {
  expect(formatAmount({ value: 6, unit: "bases" })).toBe("6 bases");
  expect(formatAmount({ value: 1, unit: "companies" })).toBe("1 company");
  expect(formatAmount({ value: 1, unit: "countries and regions" })).toBe("1 country or region");
  expect(formatAmount({ value: 1, unit: "percent" })).toBe("1 percent");
});

test("what is not stated is never zero", () => {
  expect(formatAmount({ value: null, unit: "CNY million" })).toBe("not stated");
  expect(formatAmount({ value: 0, unit: "CNY million" })).toBe("CNY 0 million");
});

test("thousands are set apart and decimals kept", () => {
  expect([formatNumber(195710), formatNumber(263.87)]).toEqual(["195,710", "263.87"]);
});

test("whole numbers to twelve have words", () => {
  expect([numberWord(6), numberWord(12), numberWord(13), numberWord(2.5)]).toEqual(["six", "twelve", "13", "2.5"]);
});

test("dollars stand as the source converted them", () => {
  expect(formatDollars(422800)).toBe("USD 422,800");
});

test("bytes and counts read as words", () => {
  expect([formatBytes(412), formatBytes(12345), plural(1, "source"), plural(2, "entry", "entries")]).toEqual([
    "0.4 kB",
    "12 kB",
    "1 source",
    "2 entries",
  ]);
});

test("no sum of money breaks between its words, and all else may", () => {
  const between = (text: string): string[] => unbroken(text).split(" ");
  expect(between("from CNY 1 million to USD 422,800")).toEqual([
    "from",
    "CNY\u00a01\u00a0million",
    "to",
    "USD\u00a0422,800",
  ]);
  expect(between("CNY 5 for")).toEqual(["CNY\u00a05", "for"]);
});
