import { expect, test } from "vitest";
import { relatedTo, type Relatable } from "./related.ts";

const article = (id: string, rows: string[], ...topics: string[]): Relatable => ({
  id,
  rows,
  topics: topics.map((topic) => ({ id: topic })),
});
const idsFor = (one: Relatable, others: Relatable[], most?: number): string[] =>
  relatedTo(one, [one, ...others], most).map(({ id }) => id);

const one = article("one", ["m/a", "m/b"], "policy");

test("an article that shows more of the same rows comes first", () => {
  expect(idsFor(one, [article("half", ["m/a", "m/c"]), article("same", ["m/a", "m/b"])])).toEqual(["same", "half"]);
});

test("rows in common tell more than topics in common", () => {
  expect(idsFor(one, [article("topic", [], "policy"), article("rows", ["m/b"])])).toEqual(["rows", "topic"]);
});

test("an article that shows everything is not nearer than one that shows just these rows", () => {
  const everything = ["m/a", "m/b", ...Array.from({ length: 98 }, (_, index) => `m/${index}`)];
  expect(idsFor(one, [article("everything", everything), article("one-row", ["m/a"])])).toEqual([
    "one-row",
    "everything",
  ]);
});

test("neither the article itself nor one without anything in common is related", () => {
  expect(idsFor(one, [article("other", ["m/z"], "industry")])).toEqual([]);
});

test("of equal ones the order of the list decides, and no more are given than wanted", () => {
  const equal = ["a", "b", "c", "d"].map((id) => article(id, [], "policy"));
  expect(idsFor(one, equal)).toEqual(["a", "b", "c"]);
  expect(idsFor(one, equal, 2)).toEqual(["a", "b"]);
});
