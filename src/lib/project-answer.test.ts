import { describe, expect, test } from "vitest";
import { boundsWords, placeOf, verdictOf } from "./project-answer.ts";

describe("the answer", () => {
  test("counts the minimum in and the maximum out", () => {
    expect([4.99999999, 5, 19.99999999, 20].map((million) => placeOf(million, { min: 5, max: 20 }))).toEqual([
      "below",
      "within",
      "within",
      "above",
    ]);
  });

  test("is met or not where there is a minimum only, and a place where there is a band", () => {
    expect([4, 5].map((million) => verdictOf(million, { min: 5, max: null }))).toEqual(["not met", "met"]);
    expect([4, 5, 20].map((million) => verdictOf(million, { min: 5, max: 20 }))).toEqual([
      "below it",
      "within it",
      "above it",
    ]);
  });

  test("prints bounds as tables do", () => {
    expect([
      boundsWords({ min: 10, max: 30 }),
      boundsWords({ min: 1000, max: null }),
      boundsWords({ min: null, max: 5 }),
    ]).toEqual(["10 to under 30", "1,000 or more", "under 5"]);
  });
});
