import { expect, test } from "vitest";
import type { Use } from "./read-prose.ts";
import { rowsShown } from "./used-rows.ts";

const found = {
  rows: (dataset: string) =>
    dataset === "measures"
      ? [
          { id: "a", level: "district" },
          { id: "b", level: "national" },
        ]
      : [],
  drawn: (chart: string) => (chart === "caps" ? ["measures/a", "measures/b"] : []),
};
const shown = (name: string, attributes: Record<string, string>, where?: Record<string, unknown>): string[] =>
  rowsShown(
    { name, attributes, ...(where && { where }), depth: 2, joined: false, line: 1, column: 1 } satisfies Use,
    found,
  );

test("a value, a figure and a milestone show their row", () => {
  expect(shown("Value", { of: "measures/a" })).toEqual(["measures/a"]);
  expect(shown("Figure", { of: "measures/b" })).toEqual(["measures/b"]);
  expect(shown("Milestone", { id: "zone" })).toEqual(["milestones/zone"]);
});

test("a chart shows the rows that it draws, a table those that its conditions leave", () => {
  expect(shown("Chart", { id: "caps" })).toEqual(["measures/a", "measures/b"]);
  expect(shown("Rows", { of: "measures" }, { level: "district" })).toEqual(["measures/a"]);
  expect(shown("Rows", { of: "measures" })).toEqual(["measures/a", "measures/b"]);
});

test("a mark and a term show none", () => {
  expect(shown("Cite", { source: "a" })).toEqual([]);
  expect(shown("Term", { id: "a" })).toEqual([]);
});
