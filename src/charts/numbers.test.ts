import { describe, expect, it } from "vitest";
import { describeChart } from "./describe.ts";
import {
  capsChart,
  levels,
  levelsChart,
  observationRow,
  measureRow,
  measures,
  milestones,
  milestonesChart,
  thresholdChart,
  observations,
  revenueChart,
} from "./fixtures.ts";
import { numbersIn } from "./number-words.ts";
import { unknownNumbers } from "./numbers.ts";
import { chartSpec } from "./spec.ts";

const caps = chartSpec("caps", capsChart, measures);
const threshold = chartSpec("threshold", thresholdChart, measures);
const timeline = chartSpec("milestones", milestonesChart, milestones);
const revenue = chartSpec("revenue", revenueChart, observations, [], milestones);
const byLevel = chartSpec("levels", levelsChart, levels);
const rows = [...measures, ...milestones, ...levels];

/** The numbers that are refused in a text about a chart of the fixtures. */
function unknown(text: string, spec = caps): string[] {
  const noted = spec.kind === "line" ? spec.annotations : [];
  const drawn = [...spec.marks, ...noted].map(({ row }) => row.split("/")[1]);
  const titles = rows.filter(({ id }) => drawn.includes(id)).map(({ title }) => title);
  return unknownNumbers(text, spec, titles).map((found) => found.text);
}

describe("the numbers of a text", () => {
  it("are found as digits, with commas and decimals, as words and with their scale", () => {
    const found = numbersIn("In 2019, 1,500 of 12.5 million; five million, Twenty-five, 8bn and 40 percent.");
    expect(found.map(({ value, scale }) => [value, scale])).toEqual([
      [2019, 1],
      [1500, 1],
      [12.5, 1e6],
      [5, 1e6],
      [25, 1],
      [8, 1e9],
      [40, 0.01],
    ]);
  });

  it("are not found inside names, nor in the pronoun one", () => {
    expect(numbersIn("One of the C-V2X and 5G networks, IPv6, no one")).toEqual([]);
  });

  it("know that the 20 of 2012-20 is a year", () => {
    expect(numbersIn("2012-20").map(({ value }) => value)).toEqual([2012, 2020]);
  });

  it("carry the place at which they stand", () => {
    expect(unknownNumbers("Up to 7 million", caps, [])).toEqual([{ text: "7 million", index: 6 }]);
  });
});

describe("the check of a text", () => {
  it("passes drawn values with and without their unit", () => {
    expect(unknown("CNY 5 million, five million, 5, 3,000,000 and 1")).toEqual([]);
  });

  it("refuses what is not drawn", () => {
    expect(unknown("CNY 6 million, seven, 5.5 and 5 billion")).toEqual(["6 million", "seven", "5.5", "5 billion"]);
  });

  it("passes counts, years and days of the rows", () => {
    expect(unknown("three caps of 2019")).toEqual([]);
    expect(unknown("22 March 2021, 17 milestones on seven lanes", timeline)).toEqual([]);
    expect(unknown("23 March 2022", timeline)).toEqual(["23", "2022"]);
  });

  it("passes differences and ratios of values, rounded to what is printed", () => {
    expect(unknown("CNY 20 million less, 3 times, 67 percent lower", threshold)).toEqual([]);
    expect(unknown("1.7 times as much; 1.67 times")).toEqual([]);
    const rows = [measureRow({ id: "a", amount: 10 }), measureRow({ id: "b", amount: 3.4 })];
    expect(unknown("3 times", chartSpec("nearly-three", { ...capsChart, where: {} }, rows))).toEqual(["3"]);
    expect(unknown("1.6 times as much, 68 percent", threshold)).toEqual(["1.6", "68 percent"]);
  });

  it("passes numbers in drawn labels", () => {
    expect(unknown("the 25 winners", timeline)).toEqual([]);
    expect(unknown("the 26 winners", timeline)).toEqual(["26"]);
  });

  it("passes differences of decimals", () => {
    const rows = [measureRow({ id: "a", amount: 0.3 }), measureRow({ id: "b", amount: 0.1 })];
    expect(unknown("0.2 million", chartSpec("decimals", { ...capsChart, where: {} }, rows))).toEqual([]);
  });

  it("passes differences of a line only where they count the same", () => {
    expect(unknown("CNY 94.77 billion more, five things, nine values, three milestones", revenue)).toEqual([]);
    expect(unknown("CNY 146.13 billion more and CNY 33 billion less", revenue)).toEqual([
      "146.13 billion",
      "33 billion",
    ]);
  });

  it("passes the sum of bars that count things, but no sum of money, of bounds, of unlike things or of a part", () => {
    const things = (change: object = {}, more: object[] = []) =>
      chartSpec("things", { ...capsChart, data: "observations", where: {}, x: "value" } as typeof capsChart, [
        observationRow({ id: "a", value: 19, unit: "clusters", ...change }),
        observationRow({ id: "b", value: 6, unit: "clusters" }),
        ...more,
      ]);
    expect(unknown("25 clusters", things())).toEqual([]);
    expect(unknown("25 clusters", things({ qualifier: "more than" }))).toEqual(["25"]);
    expect(unknown("25 clusters", things({ scope: "list-of-2022" }))).toEqual(["25"]);
    expect(unknown("25 clusters", things({ status: "target" }))).toEqual(["25"]);
    expect(unknown("25 clusters", things({}, [observationRow({ id: "c", value: null, unit: "clusters" })]))).toEqual([
      "25",
    ]);
    expect(unknown("CNY 9 million", caps)).toEqual(["9 million"]);
  });

  it("passes counts of dots by group, and differences only of what counts the same", () => {
    expect(unknown("eight caps, four municipal, CNY 100 million; 5 times as high", byLevel)).toEqual([]);
    expect(unknown("CNY 7 million", byLevel)).toEqual(["7 million"]);
    const rows = [
      observationRow({ id: "a", title: "A", value: 10, unit: "visitors", scope: "online" }),
      observationRow({ id: "b", title: "B", value: 3, unit: "visitors", scope: "on-site" }),
    ];
    const chart = { ...levelsChart, data: "observations", x: "value", group: undefined } as typeof levelsChart;
    expect(unknown("10 and 3, 7 fewer", chartSpec("scopes", chart, rows))).toEqual(["7"]);
  });

  it("refuses differences and ratios with a bound, and across scopes and plans", () => {
    const pair = (change: object, chart: object = {}) =>
      chartSpec("pair", { ...capsChart, data: "observations", where: {}, x: "value", ...chart } as typeof capsChart, [
        observationRow({ id: "a", title: "A", value: 30, unit: "visitors", ...change }),
        observationRow({ id: "b", title: "B", value: 12, unit: "visitors" }),
      ]);
    const said = "18 fewer, 2.5 times, 60 percent less";
    expect(unknown(said, pair({}))).toEqual([]);
    for (const change of [{ qualifier: "more than" }, { status: "target" }, { scope: "online" }]) {
      expect(unknown(said, pair(change))).toEqual(["18", "2.5", "60 percent"]);
      expect(unknown(said, pair(change, { kind: "dot", scale: "linear" }))).toEqual(["18", "2.5", "60 percent"]);
    }
  });

  it("refuses differences with a bound on a line, and the sameness of a value with itself", () => {
    expect(unknown("CNY 20.87 billion more", revenue)).toEqual(["20.87 billion"]);
    expect(unknown("100 percent", caps)).toEqual(["100 percent"]);
  });

  it("compares dots with the highest and the lowest alone", () => {
    const values = [1, 40, 65, 200];
    const dots = values.map((value) =>
      observationRow({ id: `r${value}`, title: `R${value}`, value, unit: "visitors" }),
    );
    const chart = { ...levelsChart, data: "observations", x: "value", group: undefined } as typeof levelsChart;
    expect(unknown("199 fewer, 135, 160, 64", chartSpec("dots", chart, dots))).toEqual([]);
    expect(unknown("25 fewer", chartSpec("dots", chart, dots))).toEqual(["25"]);
  });

  it("knows numbers of the rows’ own words, and not of those that the chart gives them", () => {
    const chart = { ...capsChart, labels: { "wuxi-2019-platform-3m": "9 billion and 77" } };
    expect(unknown("CNY 9 billion, 77", chartSpec("labelled", chart, measures))).toEqual(["9 billion", "77"]);
    const noted = { ...revenueChart, annotations: [{ id: "expo-2016", label: "77 stands" }] } as typeof revenueChart;
    expect(unknown("77 stands", chartSpec("noted", noted, observations, [], milestones))).toEqual(["77"]);
  });

  it("passes the values of a table in their own units, and no difference", () => {
    const rows = [
      observationRow({ id: "a", title: "A", value: 12, unit: "organisations" }),
      observationRow({ id: "b", title: "B", value: 3, unit: "CNY million" }),
      observationRow({ id: "c", title: "C", value: 40, unit: "percent" }),
    ];
    const chart = { ...levelsChart, kind: "table", data: "observations", x: "value" } as unknown as typeof levelsChart;
    const spec = chartSpec("table", chart, rows);
    expect(unknown("12 bodies, CNY 3 million, 40 percent", spec)).toEqual([]);
    expect(unknown("CNY 12 million, 9, 41 percent", spec)).toEqual(["12 million", "9", "41 percent"]);
  });

  it("passes every title and description of its own", () => {
    for (const spec of [caps, threshold, timeline, revenue, byLevel]) {
      expect(unknown(`${spec.title}. ${spec.subtitle}. ${describeChart(spec)}`, spec)).toEqual([]);
    }
  });
});
