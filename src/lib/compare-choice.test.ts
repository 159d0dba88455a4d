import { describe, expect, test } from "vitest";
import { readChoice, toggleChoice } from "./compare-choice.ts";

const known = new Set(["a", "b", "c", "d", "e"]);

describe("a choice in the address", () => {
  test("keeps its order and drops what is repeated or empty", () => {
    expect(readChoice("c, a,,c", known)).toEqual({ ids: ["c", "a"] });
  });

  test("leaves out what is not on record, and says so without repeating it", () => {
    const { ids, remark } = readChoice("a,<img src=x>,__proto__,constructor", known);
    expect(ids).toEqual(["a"]);
    expect(remark).toBe("The address names 3 measures that are not on record.");
  });

  test("shows the first four of more", () => {
    expect(readChoice("a,b,c,d,e", known)).toEqual({
      ids: ["a", "b", "c", "d"],
      remark: "5 are too many to set side by side; the first four are shown.",
    });
  });

  test("may be nothing", () => {
    expect(readChoice("", known)).toEqual({ ids: [] });
  });
});

describe("a choice by hand", () => {
  test("puts in and takes out", () => {
    expect(toggleChoice(["a"], "b")).toEqual({ ids: ["a", "b"] });
    expect(toggleChoice(["a", "b"], "a")).toEqual({ ids: ["b"] });
  });

  test("refuses a fifth in words, and keeps the four", () => {
    const { ids, remark } = toggleChoice(["a", "b", "c", "d"], "e");
    expect(ids).toEqual(["a", "b", "c", "d"]);
    expect(remark).toContain("Four measures are the most");
    expect(toggleChoice(["a", "b", "c", "d"], "d")).toEqual({ ids: ["a", "b", "c"] });
  });
});
