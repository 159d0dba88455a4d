import { describe, expect, it } from "vitest";
import { describeChart, shortName } from "./describe.ts";
import {
  capsChart,
  measureRow,
  measures,
  milestones,
  milestonesChart,
  thresholdChart,
  observations,
  revenueChart,
} from "./fixtures.ts";
import { chartSpec, type ChartSpec } from "./spec.ts";

const ofRows = (...rows: Parameters<typeof measureRow>[0][]): ChartSpec =>
  chartSpec("rows", { ...capsChart, where: {} }, rows.map(measureRow));

describe("a description", () => {
  it("names the highest, the lowest, their difference and what lies between", () => {
    expect(describeChart(chartSpec("caps", capsChart, measures))).toBe(
      "The highest of three values is CNY 5 million (Cloud, big data, networks, security), the lowest CNY 1 million (Benchmark enterprises), a difference of CNY 4 million. Between them lies CNY 3 million (Industrial internet platforms).",
    );
  });

  it("compares two values", () => {
    expect(describeChart(chartSpec("threshold", thresholdChart, measures))).toBe(
      "Before April 2019: CNY 30 million. Since April 2019: CNY 10 million, which is CNY 20 million less.",
    );
    expect(describeChart(ofRows({ id: "a", amount: 2 }, { id: "b", amount: 2 }))).toContain("the same.");
  });

  it("says what is a bound, what is planned and what is not stated", () => {
    const text = describeChart(
      ofRows(
        { id: "a", title: "A", amount: 9, qualifier: "more than" },
        { id: "b", title: "B", amount: 5, status: "target" },
        { id: "c", title: "C", amount: null },
      ),
    );
    expect(text).toContain("A: more than CNY 9 million.");
    expect(text).toContain("A lower bound only: A.");
    expect(text).toContain("Not reported but planned or foreseen: B (target).");
    expect(text).toContain("Not drawn (not stated): C.");
  });

  it("does not subtract from a bound", () => {
    expect(describeChart(ofRows({ id: "a", amount: 9, qualifier: "more than" }, { id: "b", amount: 5 }))).not.toContain(
      "4",
    );
  });

  it("says of a timeline where it begins and ends, what its lanes hold and which year is the fullest", () => {
    const text = describeChart(chartSpec("milestones", milestonesChart, milestones));
    expect(text).toContain(
      "17 milestones from 2006 (Taihu International Science Park set up) to 26 March 2021 (Wuxi’s cluster reported among the 25).",
    );
    expect(text).toContain(
      "By kind: designation 4, policy 3, event 3, programme 3, infrastructure 1, research 2 and statement 1.",
    );
    expect(text).toContain("The year with most is 2009, with four.");
    expect(text).toContain("Four are dated by the year alone.");
  });
});

describe("a description of a line", () => {
  const text = describeChart(chartSpec("revenue", revenueChart, observations, [], milestones));

  it("says of each piece how it begins, ends and what lies between", () => {
    expect(text).toContain("Nine values from 2012 to 2024, which count five different things");
    expect(text).toContain("Core output: CNY 62.87 billion in 2012.");
    expect(text).toContain("Full-scope scale: up from CNY 356.39 billion in 2021 to CNY 451.16 billion in 2023.");
  });

  it("says neither up nor down of bounds, and keeps part of a year apart", () => {
    expect(text).toContain(
      "Industry revenue: from more than CNY 243 billion in 2017 to more than CNY 280 billion in 2019, with CNY 263.87 billion in 2018 between; CNY 247 billion in January to October 2020, which is not a whole year and not joined.",
    );
  });

  it("names the highest and the lowest, and the milestones", () => {
    expect(text).toContain(
      "The highest is CNY 451.16 billion in 2023, the lowest CNY 62.87 billion in 2012, though they do not count the same.",
    );
    expect(text).toContain("Marked under the years: Demonstration zone (13 November 2009), ");
  });
});

describe("a short name", () => {
  it("is the kind and the title, and not the description", () => {
    const spec = chartSpec("caps", capsChart, measures);
    expect(shortName(spec)).toBe("Bar chart, 3 bars: Five million yuan is the highest of three caps");
    expect(shortName(spec)).not.toBe(describeChart(spec));
  });

  it("has at most 150 characters", () => {
    expect(shortName(chartSpec("long", { ...capsChart, title: "t".repeat(200) }, measures))).toHaveLength(150);
  });
});
