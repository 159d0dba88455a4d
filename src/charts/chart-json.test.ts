import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { chartJson, type ChartFile } from "./chart-json.ts";
import { describeChart } from "./describe.ts";
import {
  capsChart,
  measures,
  milestones,
  milestonesChart,
  observations,
  revenueChart,
  sources,
  thresholdChart,
} from "./fixtures.ts";
import { chartSpec } from "./spec.ts";
import { chartCsv } from "./table.ts";

const place = {
  address: "https://record.example/charts/caps/",
  sourceAddresses: new Map([["chinadaily-2019-09-07", "https://paper.example/20"]]),
};
const specs = [
  chartSpec("caps", { ...capsChart, where: {} }, measures, sources),
  chartSpec("threshold", thresholdChart, measures, sources),
  chartSpec("milestones", milestonesChart, milestones, sources),
  chartSpec("revenue", revenueChart, observations, sources, milestones),
];
const fileOf = (spec = specs[0] as (typeof specs)[number]): ChartFile =>
  JSON.parse(chartJson(spec, place)) as ChartFile;

describe("a chart as JSON", () => {
  it.each(specs)("holds the cells of the CSV file: $id", (spec) => {
    const { columns, rows } = fileOf(spec);
    const cells = rows.map((row) => ["row", ...columns.map(({ key }) => key)].map((key) => String(row[key] ?? "")));
    expect(cells).toEqual(parse(chartCsv(spec)).slice(1));
    expect(new Set(columns.map(({ key }) => key)).size, "a key for each column").toBe(columns.length);
    expect(columns.map(({ key }) => key)).not.toContain("row");
  });

  it("holds numbers as numbers, and null for what is not stated", () => {
    const { rows, columns, unit } = fileOf();
    expect(unit).toBe("CNY million");
    expect(columns.find(({ key }) => key === "amount")?.type).toBe("number");
    expect(rows.map(({ amount }) => amount)).toEqual([10, 5, 3, 1, null]);
  });

  it("says what the editor says, or else what the rows say", () => {
    const spec = chartSpec("caps", capsChart, measures, sources);
    expect(fileOf(spec).description).toBe(describeChart(spec));
    expect(fileOf({ ...spec, description: "Three caps." }).description).toBe("Three caps.");
  });

  it("names sources with their addresses, the licence and its own page", () => {
    const { sources: named, licence, url } = fileOf(specs[2]);
    expect(named).toEqual([{ id: "wuxinews-2021-03-26", name: "Wuxi Information Office, 26 Mar 2021", url: null }]);
    expect(fileOf().sources[0]?.url).toBe("https://paper.example/20");
    expect(licence).toEqual({ name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" });
    expect(url).toBe(place.address);
  });
});
