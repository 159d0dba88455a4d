import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";

const letters = (text: string): number => text.length;

describe("text in lines", () => {
  it("stays whole where it has room", () => {
    expect(linesOf("Benchmark enterprises", 30, letters)).toEqual(["Benchmark enterprises"]);
  });

  it("breaks between words into lines of about the same length", () => {
    expect(linesOf("one two three four five six", 20, letters)).toEqual(["one two three", "four five six"]);
  });

  it("breaks a word only where it is wider than the line", () => {
    expect(linesOf("a Donaudampfschiff", 8, letters)).toEqual(["a", "Donaudam", "pfschiff"]);
  });

  it("loses no letter", () => {
    const text = "State Council approves the zone’s plan for 2012 to 2020";
    for (let width = 3; width < 60; width += 1)
      expect(linesOf(text, width, letters).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});
