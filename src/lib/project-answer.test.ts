import { describe, expect, test } from "vitest";
import { answerOf, boundsWords, listsWords, metOrNot, placeOf, standingWords, takenIn } from "./project-answer.ts";

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
    expect([4, 18, 20].map((million) => answerOf(million, { when: "Since 2020", min: 5, max: 20 }))).toEqual([
      "Since 2020: lies below CNY 5 million to under 20 million.",
      "Since 2020: lies within CNY 5 million to under 20 million.",
      "Since 2020: lies above CNY 5 million to under 20 million.",
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

describe("what stands beside the answer", () => {
  const rule = { min: 10, max: null, basis: "total", inForce: "yes" };
  const gone = { ...rule, inForce: "no" };

  test("says that a rule no longer applies, and what is not known", () => {
    expect(standingWords([rule, rule])).toBe("");
    expect(standingWords([gone, gone])).toBe("The rule no longer applies.");
    expect(standingWords([gone, rule])).toBe("Not every one of these rules still applies.");
    expect(standingWords([{ ...rule, basis: "not stated", inForce: "not known" }])).toBe(
      "Which investment counts is not known. Whether the rule is in force is not known.",
    );
  });

  test("counts the lists that take an investment in, and those that no longer apply", () => {
    const what = "rules on record";
    expect(listsWords(18, [], what)).toBe("");
    expect(listsWords(8, [rule, rule], what)).toBe("None of 2 rules on record takes in this sum.");
    expect(listsWords(18, [rule, rule, gone], what)).toBe(
      "3 of 3 rules on record take in this sum. 1 of them no longer applies.",
    );
    expect(listsWords(18, [gone], what)).toBe("The one rule on record takes in this sum. It no longer applies.");
    expect(listsWords(8, [rule], "other rules, which are not proven,")).toBe(
      "The one other rule, which is not proven, does not take in this sum.",
    );
  });
});
