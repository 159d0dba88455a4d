import { expect, test } from "vitest";
import { merge } from "./merge.ts";

const results = (urls: string, from = "title"): { url: string; from: string }[] =>
  [...urls].map((url) => ({ url, from }));
const order = (list: { url: string }[]): string => list.map(({ url }) => url).join("");

test("what is read stays where it is, in its fuller form", () => {
  const merged = merge(results("abc"), results("xcya", "text"), 2);
  expect(order(merged)).toBe("abxcy");
  expect(merged[0]).toEqual({ url: "a", from: "text" });
  expect(merged[1]).toEqual({ url: "b", from: "title" });
});

test("where nothing is read the full text has the order, and its misses come last", () => {
  expect(order(merge(results("abc"), results("xca", "text"), 0))).toBe("xcab");
});

test("nothing is there twice or lost", () => {
  expect(order(merge(results("abc"), results("cba", "text"), 9))).toBe("abc");
  expect(order(merge([], results("ab", "text"), 3))).toBe("ab");
});
