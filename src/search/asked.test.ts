import { expect, test } from "vitest";
import { isAsked, longestQuestion, nothing, optionsOf, readAsked, writeAsked } from "./asked.ts";

test("words and filters are read from an address and written back", () => {
  const query = "?q=caps&kind=Measure&topic=policy&year=2019&sort=date&as=typed";
  const { asked, remarks } = readAsked(query);
  expect(asked).toEqual({ q: "caps", kind: "Measure", topic: "policy", year: "2019", sort: "date", as: "typed" });
  expect(remarks).toEqual([]);
  expect(writeAsked(asked)).toBe(query);
  expect(optionsOf(asked)).toEqual({
    kind: ["Measure"],
    topic: ["policy"],
    year: ["2019"],
    sort: "date",
    asTyped: true,
  });
});

test("the order that is there anyway needs no place in the address", () => {
  expect(writeAsked(readAsked("?q=caps&sort=relevance").asked)).toBe("?q=caps");
});

test("a question that is too long is cut, and a remark says so", () => {
  const { asked, remarks } = readAsked(`?q=${"a".repeat(10_000)}`);
  expect(asked.q).toHaveLength(longestQuestion);
  expect(remarks.join()).toContain(String(longestQuestion));
  expect(writeAsked({ ...nothing, q: "b".repeat(10_000) })).toHaveLength("?q=".length + longestQuestion);
});

test("an order that there is not is told", () => {
  const { asked, remarks } = readAsked("?q=caps&sort=size");
  expect(asked.sort).toBe("");
  expect(remarks.join()).toContain("“size”");
});

test.each([
  ["", false],
  ["?q=%20", false],
  ["?sort=date", false],
  ["?q=a", true],
  ["?year=2019", true],
])("%s asks for something: %s", (query, expected) => {
  expect(isAsked(readAsked(query).asked)).toBe(expected);
});
