import { describe, expect, test } from "vitest";
import { dotLayout } from "./dot-layout.ts";
import { dotsOfRows, nameOfDots, type ChosenRow } from "./dots-of-rows.ts";
import { pictureOf } from "./picture.ts";

const groups = [
  { key: "cap", label: "Caps" },
  { key: "fund", label: "Funds" },
  { key: "budget", label: "Budgets" },
];
const row = (id: string, value: number, group = "cap"): ChosenRow => ({
  row: `measures/${id}`,
  label: `Row <${id}>`,
  value,
  qualifier: null,
  status: "reported",
  group,
  undated: false,
});
const measure = (text: string, size: number): number => text.length * size * 0.5;
const drawn = (rows: ChosenRow[], width = 640): string => {
  const spec = dotsOfRows(rows, groups);
  return pictureOf(spec, dotLayout(spec, width, measure)).inner;
};

describe("chosen rows", () => {
  test("stand under a heading for each kind, the largest first, and unlike kinds are not ranked together", () => {
    const { marks, groups: used } = dotsOfRows([row("a", 3), row("b", 200, "fund"), row("c", 5)], groups);
    expect(used.map(({ label }) => label)).toEqual(["Caps", "Funds"]);
    expect(marks.map(({ value }) => value)).toEqual([5, 3, 200]);
  });

  test.each([[1], [0.5], [35000]])("can be one alone, of %s million", (value) => {
    const picture = drawn([row("a", value)]);
    expect(picture.match(/<circle/g)).toHaveLength(1);
    expect(picture).not.toMatch(/NaN|Infinity/);
  });

  test.each([240, 288, 1196])("are all drawn at %i pixels, with their words escaped", (width) => {
    const rows = Array.from({ length: 45 }, (_, index) => row(String(index), (index + 1) * 3));
    const picture = drawn(rows, width);
    expect(picture.match(/<circle/g)).toHaveLength(45);
    expect(picture).toContain("Row &lt;44&gt;");
    expect(picture).not.toMatch(/NaN|<44>/);
  });

  test("may have the same words", () => {
    expect(drawn([row("a", 1), row("a", 1)]).match(/<circle/g)).toHaveLength(2);
  });

  test("have a name that tells how many they are and their range by kind", () => {
    const spec = dotsOfRows([row("a", 3), row("b", 20000, "fund"), row("c", 5)], groups);
    expect(nameOfDots(spec)).toBe("Dot plot on a log scale, 3 measures, CNY million: caps 3 to 5; funds 20,000");
    expect(nameOfDots(dotsOfRows([row("a", 1)], [{ key: "cap", label: "C".repeat(200) }])).length).toBe(150);
  });
});
