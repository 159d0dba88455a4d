import { describe, expect, test } from "vitest";
import { chartSpec } from "../charts/spec.ts";
import { readContent } from "../lib/read-content.ts";

const { charts, data } = readContent(`${process.cwd()}/content`);
const clusters = data.clusters?.rows.map(({ value }) => value) ?? [];

/** What a chart of observations draws: its values by the words at them. */
function drawn(id: string): Record<string, number> {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  const rows = data.observations?.rows.map(({ value }) => value);
  const { marks } = chartSpec(id, chart.value, rows);
  return Object.fromEntries(marks.flatMap((mark) => ("value" in mark ? [[mark.label, mark.value]] : [])));
}

const sum = (values: Record<string, number>): number => Object.values(values).reduce((all, one) => all + one, 0);

describe("the charts of the national clusters", () => {
  test("count by province what the list of the 25 names, one by one", () => {
    const listed: Record<string, number> = {};
    for (const { province } of clusters.filter(({ list }) => list === "25 of 2021"))
      listed[province] = (listed[province] ?? 0) + 1;
    expect(drawn("clusters-2021-by-province")).toEqual(listed);
    expect(sum(listed)).toBe(25);
  });

  test("count by field as many as the list of 2022 has", () => {
    expect(sum(drawn("clusters-2022-by-field"))).toBe(45);
  });
});
