import { expect, test } from "vitest";
import { isFirst, letterOf, proseContext } from "./prose-context.ts";

test("questions are lettered, and go on after z", () => {
  expect([0, 1, 25, 26, 27].map(letterOf)).toEqual(["a", "b", "z", "aa", "ab"]);
});

test("only the first mark of a note is the first", () => {
  const context = proseContext({ sources: ["one"], marked: 1, questions: [] }, []);
  expect([isFirst(context, "one"), isFirst(context, "one"), isFirst(context, "two")]).toEqual([true, false, true]);
});
