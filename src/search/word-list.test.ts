import { expect, test } from "vitest";
import { letterOf, readWordList, writeWordList } from "./word-list.ts";

test("a list is written short and read back in order", () => {
  const written = writeWordList({ words: ["is", "invest", "investment"], complete: true });
  expect(written).toBe("0invest 6ment 1s");
  expect(readWordList(written)).toEqual({ words: ["invest", "investment", "is"], complete: true });
});

test("a list that leaves words out says so", () => {
  expect(readWordList(writeWordList({ words: ["a1", "ab"], complete: false }))).toEqual({
    words: ["a1", "ab"],
    complete: false,
  });
});

test("an empty list is one, and what is no list gives no error", () => {
  expect(readWordList("").words).toEqual([]);
  expect(() => readWordList("<html>not found</html>")).not.toThrow();
});

test("only Latin letters have lists", () => {
  expect(letterOf("zone")).toBe("z");
  expect([letterOf("5g"), letterOf("网"), letterOf("")]).toEqual([undefined, undefined, undefined]);
});
