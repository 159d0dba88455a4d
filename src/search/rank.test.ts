import { expect, test } from "vitest";
import { best, rank, weaker } from "./rank.ts";

const ids = (ranked: { id: string }[]): string[] => ranked.map(({ id }) => id);

test("a record with both words goes before one with a single, rarer word", () => {
  const first = new Map([
    ["both", 2],
    ["one", 3.5],
  ]);
  const second = new Map([["both", 2]]);
  expect(ids(rank([first, second]))).toEqual(["both", "one"]);
});

test("a record with some of the words is found, and weighted by the share of them", () => {
  expect(rank([new Map([["a", 4]]), new Map(), new Map(), new Map()])).toEqual([{ id: "a", score: 2 }]);
});

test("words side by side count more than words apart", () => {
  const word = new Map([
    ["apart", 2],
    ["near", 2],
  ]);
  expect(ids(rank([word, word], [new Map([["near", 1]])]))).toEqual(["near", "apart"]);
});

test("only the records within count, where it is said within which", () => {
  expect(
    ids(
      rank(
        [
          new Map([
            ["a", 1],
            ["b", 2],
          ]),
        ],
        [],
        new Set(["a"]),
      ),
    ),
  ).toEqual(["a"]);
});

test("equal scores keep one order", () => {
  expect(
    ids(
      rank([
        new Map([
          ["b", 1],
          ["a", 1],
        ]),
      ]),
    ),
  ).toEqual(["a", "b"]);
});

test("of several words for one the best counts, a repaired one less", () => {
  expect(best([new Map([["a", 1]]), new Map([["a", 2]])], 0.5).get("a")).toBe(1);
});

test("some records can be made to count less", () => {
  expect([
    ...weaker(
      new Map([
        ["a", 2],
        ["b", 2],
      ]),
      new Set(["b"]),
      0.5,
    ),
  ]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});
