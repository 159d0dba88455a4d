import { expect, test } from "vitest";
import type { Answer } from "./answer.ts";
import { nothing } from "./asked.ts";
import { failure, kindNames, outcome, quoted } from "./sentences.ts";

const asked = { ...nothing, q: "caps" };
const answer = (count: number, more: Partial<Answer> = {}): Answer => ({
  count,
  read: () => Promise.resolve([]),
  counts: () => Promise.resolve({ kind: [], topic: [], year: [] }),
  ...more,
});

test.each([
  [answer(1), asked, "1 result for “caps”"],
  [answer(1234), asked, "1,234 results for “caps”"],
  [answer(3), { ...nothing, year: "2019" }, "3 results"],
  [answer(0), asked, "Nothing was found for “caps”."],
  [answer(0), { ...asked, kind: "Measure" }, "Nothing was found for “caps” with these filters."],
  [
    answer(5, { instead: { shown: "caps", asked: "cabs", repairs: [] } }),
    { ...nothing, q: "cabs" },
    "Showing results for “caps” (5);",
  ],
  [
    answer(2, { loosened: true }),
    asked,
    "Nothing has these words side by side. 2 results with any of them for “caps”.",
  ],
])("an outcome in a sentence, %#", (given, what, words) => {
  expect(outcome(given, what)).toBe(words);
});

test("what was typed is said back in one line and not at any length", () => {
  expect(quoted(" a\n\u0000b ")).toBe("“a b”");
  expect(quoted("x".repeat(500)).length).toBeLessThan(70);
  expect(quoted(`${"x".repeat(59)}😀 more`).isWellFormed()).toBe(true);
});

test("what was typed cannot turn the words around it", () => {
  expect(quoted("caps \u202etxt.exe\u2066 \u200f")).toBe("“caps txt.exe”");
  expect(quoted("منصة")).toBe("“منصة”");
});

test("kinds have a name for many", () => {
  expect(["Measure", "Body", "Data"].map(kindNames)).toEqual(["measures", "bodies", "datasets"]);
});

test("a failure tells whether titles stand there", () => {
  expect(failure(true)).toContain("titles only");
  expect(failure(false)).toContain("connection");
});
