import { expect, test } from "vitest";
import { allowed, distance } from "./distance.ts";
import { isKnown, nearest } from "./repair.ts";

test.each([
  ["platfom", "platform", 1],
  ["clsuter", "cluster", 1],
  ["demonstraton", "demonstration", 1],
  ["investmant", "investment", 1],
  ["zone", "zone", 0],
  ["abcd", "wxyz", 3],
])("%s and %s lie %i apart, or more than two", (typed, known, far) => {
  expect(distance(typed, known, 2)).toBe(far);
});

test("an unfinished word is compared with the beginning of the other", () => {
  expect(distance("platfr", "platforms", 2, true)).toBe(1);
});

test("short words are not repaired, long ones with up to two errors", () => {
  expect([3, 4, 7, 8].map(allowed)).toEqual([0, 1, 1, 2]);
});

test("a word is known whole, as a beginning, and with another end", () => {
  expect(isKnown("platf", ["platform"])).toBe(true);
  expect(isKnown("subsidised", ["subsidies"])).toBe(true);
  expect(isKnown("platfom", ["platform"])).toBe(false);
});

test("the nearest words come first, those of titles before others", () => {
  expect(nearest("clouster", ["cluster", "clusters", "counter"])).toEqual(["cluster"]);
  expect(nearest("cose", ["case", "code", "core"], false, new Set(["core"]))[0]).toBe("core");
});

test("where nothing is near nothing stands in", () => {
  expect(nearest("qqqzzzxxq", ["quarter", "question"])).toEqual([]);
});
