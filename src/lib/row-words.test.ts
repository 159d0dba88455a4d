import { expect, test } from "vitest";
import { amountOf, dateOf, factsOf, shortPublisher, standingOf, titleOf } from "./row-words.ts";

test.each([
  ["新华网 (Xinhuanet)", "Xinhuanet"],
  ["新华网 (Xinhuanet), copy at example.cn", "Xinhuanet"],
  ["China Daily (en.wiotexpo.cn)", "China Daily"],
  ["TechNode", "TechNode"],
])("%s is %s in few words", (publisher, words) => {
  expect(shortPublisher(publisher)).toBe(words);
});

test("a row has a title, whatever its dataset calls it", () => {
  expect([
    titleOf({ id: "a", term: "sensor network" }),
    titleOf({ id: "a", question: "Why?" }),
    titleOf({ id: "a" }),
  ]).toEqual(["sensor network", "Why?", "a"]);
});

test("a row has a date, whatever its dataset calls it", () => {
  expect([dateOf({ period: "2020" }), dateOf({ date: null }), dateOf({ published: "2019-04" })]).toEqual([
    "2020",
    null,
    "2019-04",
  ]);
});

test("an amount that is not stated is not left out, and a row without one has none", () => {
  expect([
    amountOf({ amount: null, unit: null }),
    amountOf({ value: 6, unit: "bases" }),
    amountOf({ title: "x" }),
  ]).toEqual(["not stated", "6 bases", undefined]);
});

test("the facts and the standing of a figure are said in words", () => {
  const row = { title: "IoT revenue", area: "Wuxi", period: "2020-01/2020-10", confidence: "medium", status: "target" };
  expect([factsOf(row), standingOf(row)]).toEqual([
    "IoT revenue, Wuxi, January to October 2020",
    "medium confidence · target",
  ]);
});

test("a place is said once, and a date that no source gives is not made up", () => {
  expect(factsOf({ title: "IoT companies in Wuxi", area: "Wuxi", period: "2020-12" })).toBe(
    "IoT companies in Wuxi, December 2020",
  );
  expect(factsOf({ title: "Fast-growing companies", date: null })).toBe("Fast-growing companies, undated");
});
