import { describe, expect, it } from "vitest";
import { describeChart, shortName } from "./describe.ts";
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
    expect(text).toContain("A lower bound only: A. Not reported");
    expect(text).toContain("Not reported but planned or foreseen: B (target).");
    expect(text).toContain("Not drawn (not stated): C.");
  });

  it("tells upper bounds from lower ones, and leaves what is about right alone", () => {
    const bounded = (["more than", "nearly", "about", "at least", "at most"] as const).map((qualifier, index) => {
      return { id: qualifier, amount: 9 - index, qualifier };
    });
    expect(describeChart(ofRows(...bounded))).toContain(
      "A lower bound only: more than; at least. An upper bound only: nearly; at most.",
    );
  });

  it("does not subtract from a bound", () => {
    expect(describeChart(ofRows({ id: "a", amount: 9, qualifier: "more than" }, { id: "b", amount: 5 }))).not.toContain(
      "4",
    );
  });

  it("does not subtract a plan from what was reported", () => {
    const text = describeChart(ofRows({ id: "a", amount: 9, status: "target" }, { id: "b", amount: 5 }));
    expect(text).toContain("a: CNY 9 million. b: CNY 5 million. Not reported");
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

describe("a description of dots", () => {
  it("says every value under its heading where there are few", () => {
    const text = describeChart(chartSpec("levels", levelsChart, levels));
    expect(text).toContain(
      "National: Pilot cities for small firms, CNY 100 million. Provincial: Top ten platforms, CNY 5 million.",
    );
    expect(text).toContain("New manufacturing projects, more than CNY 150 million; ");
    expect(text).toContain("A lower bound only: New manufacturing projects.");
    expect(text).toContain("Not reported but planned or foreseen: Top ten platforms (expected).");
    expect(text).toContain("Without a date: Top three key companies of an IoT class and Fast-growing companies.");
    expect(text).toContain("Not drawn (not stated): Research alliances.");
  });

  it("says the ends of all and of each heading where there are many", () => {
    const more = ["a", "b"].map((id) => measureRow({ id, amount: 1 }));
    expect(describeChart(chartSpec("levels", levelsChart, [...levels, ...more]))).toContain(
      "The highest of ten values is CNY 500 million (Major technology platforms), the lowest nearly CNY 1 million (Fast-growing companies). National: CNY 100 million (Pilot cities for small firms). Provincial: CNY 5 million (Top ten platforms). Municipal: six, from nearly CNY 1 million to more than CNY 150 million. District: two, from CNY 2 million to CNY 500 million.",
    );
  });

  it("compares no values of several scopes", () => {
    const rows = Array.from({ length: 9 }, (_, index) =>
      observationRow({ id: `o${index}`, title: `Row ${index}`, value: index + 1, scope: index ? "online" : "on-site" }),
    );
    const chart = { ...levelsChart, data: "observations", x: "value", group: undefined } as typeof levelsChart;
    const text = describeChart(chartSpec("scopes", chart, rows));
    expect(text).toBe("Nine values, which do not count one thing.");
  });
});

describe("a description of a table", () => {
  it("says each value with its own unit", () => {
    const rows = [
      observationRow({ id: "a", title: "Bases", value: 6, unit: "bases" }),
      observationRow({ id: "b", title: "Laboratories", value: 1, unit: "joint laboratories" }),
    ];
    const { title, subtitle, where, sort } = revenueChart;
    const chart = {
      kind: "table",
      title,
      subtitle,
      where,
      sort,
      data: "observations",
      x: "value",
      label: "title",
    } as const;
    expect(describeChart(chartSpec("table", { ...chart, where: {} }, rows))).toBe(
      "Bases: 6 bases; Laboratories: 1 joint laboratory.",
    );
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
