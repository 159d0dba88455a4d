import { describe, expect, test } from "vitest";
import { answerOf, boundsWords, metOrNot, placeOf, takenIn } from "./project-answer.ts";

describe("the answer", () => {
  test("counts the minimum in and the maximum out", () => {
    expect([4.99999999, 5, 19.99999999, 20].map((million) => placeOf(million, { min: 5, max: 20 }))).toEqual([
      "below",
      "within",
      "within",
      "above",
    ]);
  });

  test("is met or not to a minimum, and a place to a list", () => {
    expect([4, 5].map((million) => metOrNot(million, { min: 5, max: null }))).toEqual(["not met", "met"]);
    expect([4, 5, 20].map((million) => takenIn(million, { min: 5, max: 20 }))).toEqual(["below", "taken in", "above"]);
  });

  test("says in a sentence when which minimum was met", () => {
    expect(answerOf(18, { when: "Since April 2019", min: 10, max: null })).toBe(
      "Since April 2019: met the reported minimum of CNY 10 million.",
    );
    expect(answerOf(18, { when: "Since 2020", min: 5, max: 20 })).toBe(
      "Since 2020: taken in, CNY million: 5 to under 20.",
    );
  });

  test("prints bounds as tables do", () => {
    expect([
      boundsWords({ min: 10, max: 30 }),
      boundsWords({ min: 1000, max: null }),
      boundsWords({ min: null, max: 5 }),
    ]).toEqual(["10 to under 30", "1,000 or more", "under 5"]);
  });
});
