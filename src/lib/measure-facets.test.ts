import { describe, expect, test } from "vitest";
import type { Measure } from "../schemas/measure.ts";
import { measureRow as row } from "../tests/measure-row.ts";
import { countsFor, facetOptions, facetsOf, passes, shownWords, type Facets } from "./measure-facets.ts";
import { groupMeasures } from "./measure-groups.ts";

const none: Facets = { level: "", year: "", kind: "", sum: "" };

describe("the facets of a measure", () => {
  test("say its level, year, kind and band of sums", () => {
    expect(facetsOf(row({}))).toEqual({ level: "municipal", year: "2019", kind: "cap", sum: "3-to-10" });
  });

  test("say that a date or a sum is missing", () => {
    const facets = facetsOf(row({ date: null, amount: null, unit: null, amount_kind: "not stated" }));
    expect(facets).toMatchObject({ year: "undated", kind: "not-stated", sum: "not-stated" });
  });

  test("put a sum at the edge of two bands into the upper one, whatever its unit", () => {
    const bandOf = (amount: number, unit: Measure["unit"] = "CNY million") => facetsOf(row({ amount, unit })).sum;
    expect([bandOf(0), bandOf(2.99), bandOf(3), bandOf(10), bandOf(100), bandOf(0.1, "CNY billion")]).toEqual([
      "under-3",
      "under-3",
      "3-to-10",
      "10-to-100",
      "100-up",
      "100-up",
    ]);
    expect(bandOf(6, "bases")).toBe("not-in-yuan");
  });

  test("are offered only where some row has them, in a fixed order", () => {
    const options = facetOptions([row({ level: "district" }), row({ level: "national", date: null, amount: 500 })]);
    expect(Object.values(options).map((list) => list.map(({ value }) => value))).toEqual([
      ["national", "district"],
      ["2019", "undated"],
      ["cap"],
      ["3-to-10", "100-up"],
    ]);
  });
});

describe("a choice", () => {
  const rows = [row({}), row({ level: "national" }), row({ level: "national", amount_kind: "fund" })].map(facetsOf);

  test("keeps the rows that have every value", () => {
    expect(rows.filter((facets) => passes(facets, { ...none, level: "national", kind: "cap" }))).toEqual([rows[1]]);
    expect(rows.filter((facets) => passes(facets, none))).toEqual(rows);
  });

  test("counts what each other value of a facet would leave", () => {
    const counts = countsFor("level", rows, { ...none, level: "municipal", kind: "cap" });
    expect([...counts]).toEqual([
      ["", 2],
      ["municipal", 1],
      ["national", 1],
    ]);
  });

  test("is told by kind, with how many of all", () => {
    expect(shownWords(rows, 3)).toBe("3 measures: 2 caps, 1 fund.");
    expect(shownWords(rows.slice(0, 1), 3)).toBe("1 of 3 measures: 1 cap.");
    expect(shownWords([], 3)).toBe("None of the 3 measures is all of this.");
  });
});

describe("groups", () => {
  test("never rank a cap beside a budget, and hold every measure once", () => {
    const rows = [
      row({ id: "cap" }),
      row({ id: "budget", amount_kind: "budget" }),
      row({ id: "least", amount_kind: "threshold" }),
      row({ id: "share", amount_kind: "rate", amount: null, unit: null, rate: 20 }),
      row({ id: "rule", amount_kind: "structure", amount: null, unit: null }),
      row({ id: "odd", amount_kind: "not stated", amount: 4 }),
    ];
    expect(groupMeasures(rows).map((group) => [group.id, ...group.rows.map(({ id }) => id)])).toEqual([
      ["caps", "cap", "share"],
      ["least-investments", "least"],
      ["budgets", "budget"],
      ["without-a-sum", "rule", "odd"],
    ]);
  });

  test("without rows are left out", () => {
    expect(groupMeasures([])).toEqual([]);
  });
});
