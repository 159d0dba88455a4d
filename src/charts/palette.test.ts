import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, distance, visions } from "./colour-vision.ts";
import { palette, sealRed, tokens, type Token } from "./palette.ts";

const marks = tokens.filter((token) => token.startsWith("chart-"));
const pairs = marks.flatMap((one, index) => marks.slice(index + 1).map((other): [Token, Token] => [one, other]));

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const colours = palette[theme];

  it.each(marks)("sets %s off from the ground by 3:1", (mark) => {
    expect(contrast(colours[mark], colours.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(["ink", "quiet"] as const)("sets %s text off from the ground by 4.5:1", (text) => {
    expect(contrast(colours[text], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("sets the number in a disc off from the disc by 4.5:1", () => {
    expect(contrast(colours.paper, colours["chart-1"])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visions)("tells any two marks apart with %s vision", (vision) => {
    for (const [one, other] of pairs)
      expect(distance(colours[one], colours[other], vision), `${one} and ${other}`).toBeGreaterThanOrEqual(15);
  });
});

describe("the style sheet", () => {
  const css = readFileSync(new URL("../styles/tokens.css", import.meta.url), "utf8");
  const declared = new Map(
    [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)/gi)].map(
      ([, token = "", light = "", dark = ""]) => [token, { light, dark }],
    ),
  );

  it.each(tokens)("gives --%s the values that charts have, in both themes", (token) => {
    expect(declared.get(token)).toEqual({ light: palette.light[token], dark: palette.dark[token] });
  });

  it("gives --seal the red that shared pictures have", () => {
    expect(declared.get("seal")?.light).toBe(sealRed);
  });
});

describe("the measures of colour", () => {
  it("gives black on white 21:1", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });

  it("sees red and green come near to each other without the cones for green", () => {
    expect(distance("#b0603a", "#6f7d34", "deutan")).toBeLessThan(distance("#b0603a", "#6f7d34", "full") / 2);
  });
});
