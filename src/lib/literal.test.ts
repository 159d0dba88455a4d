import { expect, test } from "vitest";
import { readLiteral } from "./literal.ts";

test("reads keys, texts, numbers and lists", () => {
  expect(readLiteral(`{ level: "municipal", weight: [2, 3], draft: false, "date": '2019-04' }`)).toEqual({
    level: "municipal",
    weight: [2, 3],
    draft: false,
    date: "2019-04",
  });
});

test.each([
  "process.env.HOME",
  "{ a: process.env.HOME }",
  "{ a: `x` }",
  '{ a: "x" + fetch("y") }',
  "{ [globalThis]: 1 }",
  "{ ...globalThis }",
  "(() => 1)()",
  ['{ a: "$', '{x}" }'].join(""),
  "{ a: b }",
  "{ get a() { return 1 } }",
])("reads no code: %s", (code) => {
  expect(readLiteral(code)).toBeUndefined();
});
