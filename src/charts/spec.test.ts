import { describe, expect, it } from "vitest";
import type { Chart } from "../schemas/chart.ts";
import { capsChart, measureRow, measures, milestones, milestonesChart, sources, thresholdChart } from "./fixtures.ts";
import { ChartProblem, chartSpec, type BarSpec, type TimelineSpec } from "./spec.ts";

type BarChart = Extract<Chart, { kind: "bar" }>;
const bars = (change: Partial<BarChart> = {}, rows: readonly object[] = measures): BarSpec =>
  chartSpec("caps", { ...(capsChart as BarChart), ...change }, rows, sources) as BarSpec;
const timeline = (change: object = {}, rows: readonly object[] = milestones): TimelineSpec =>
  chartSpec("milestones", { ...milestonesChart, ...change } as Chart, rows) as TimelineSpec;

function refusal(draw: () => unknown): { path: (string | number)[]; message: string } {
  try {
    draw();
  } catch (error) {
    if (error instanceof ChartProblem) return { path: error.path, message: error.message };
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("a spec of bars", () => {
  it("has a mark for each row that is left, with its value, unit and sources", () => {
    const spec = bars();
    expect(spec.marks.map(({ row, value }) => [row, value])).toEqual([
      ["measures/wuxi-2019-other-fields-5m", 5],
      ["measures/wuxi-2019-platform-3m", 3],
      ["measures/wuxi-2019-benchmark-1m", 1],
    ]);
    expect(spec.unit).toBe("CNY million");
    expect(spec.marks[0]).toMatchObject({
      field: "amount",
      qualifier: null,
      sources: ["chinadaily-2019-09-07"],
      confidence: "medium",
    });
    expect(spec.sources).toEqual([{ id: "chinadaily-2019-09-07", name: "China Daily, 7 Sep 2019" }]);
  });

  it("is plain JSON", () => {
    for (const spec of [bars(), timeline()]) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it("sorts by value, by date or as in the file", () => {
    const values = (sort: BarChart["sort"]) => bars({ sort }).marks.map(({ value }) => value);
    expect(values("value")).toEqual([1, 3, 5]);
    expect(values("-value")).toEqual([5, 3, 1]);
    expect(values("file")).toEqual([3, 1, 5]);
    const dated = [measureRow({ id: "b", date: "2021" }), measureRow({ id: "a", date: "2019-04" })];
    expect(bars({ where: {}, sort: "date" }, dated).marks.map(({ row }) => row)).toEqual(["measures/a", "measures/b"]);
  });

  it("takes several fields of one row, each with its own words", () => {
    const { marks } = chartSpec("threshold", thresholdChart, measures) as BarSpec;
    expect(marks.map(({ label, value, field, series }) => [label, value, field, series])).toEqual([
      ["Before April 2019", 30, "previous", 0],
      ["Since April 2019", 10, "amount", 0],
    ]);
  });

  it("takes several fields of several rows as series", () => {
    const rows = [
      measureRow({ id: "a", title: "A", amount: 1, previous: 2 }),
      measureRow({ id: "b", title: "B", amount: 3, previous: 4 }),
    ];
    const { marks } = bars({ where: {}, sort: "file", x: (thresholdChart as BarChart).x }, rows);
    expect(marks.map(({ label, series }) => [label, series])).toEqual([
      ["A, Before April 2019", 0],
      ["A, Since April 2019", 1],
      ["B, Before April 2019", 0],
      ["B, Since April 2019", 1],
    ]);
  });

  it("keeps what is not stated, with the reason, and does not draw it", () => {
    const spec = bars({ where: { date: "2019-04" } });
    expect(spec.marks).toHaveLength(4);
    expect(spec.undrawn).toMatchObject([{ row: "measures/wuxi-2019-five-categories", reason: "not stated" }]);
  });

  it("matches a list of values, and a date written as a number", () => {
    expect(bars({ where: { amount: [5, 3] } }).marks).toHaveLength(2);
    expect(bars({ where: { date: 2021 } }, [measureRow({ id: "a", date: "2021" })]).marks).toHaveLength(1);
  });
});

describe("a spec of a timeline", () => {
  it("orders and numbers its marks by date and gives each its place in decimal years", () => {
    const { marks } = timeline();
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
    expect(marks[0]).toMatchObject({
      date: "2006",
      position: 2006.5,
      precision: "year",
      lane: "infrastructure",
      weight: 2,
    });
    expect(marks.find(({ date }) => date === "2019-04")?.position).toBeCloseTo(2019 + 3.5 / 12);
  });

  it("has its lanes in the order of the kinds, each with a word", () => {
    const kinds = ["Designation", "Policy", "Event", "Programme", "Infrastructure", "Research", "Statement"];
    expect(timeline().lanes.map(({ label }) => label)).toEqual(kinds);
  });

  it("does not draw a remark or a row without a date, and says why", () => {
    const rows = [...milestones, { ...milestones[0], id: "undated", date: null }];
    const reasons = timeline({}, rows).undrawn.map(({ row, reason }) => [row, reason]);
    expect(reasons).toEqual([
      ["milestones/officials-view-2019", "a remark, which is not drawn"],
      ["milestones/undated", "date not stated"],
    ]);
  });
});

describe("a refusal", () => {
  it("names the datasets that there are", () => {
    expect(refusal(() => bars({ data: "measure" }, measures))).toEqual({
      path: ["data"],
      message:
        'There is no dataset "measure". Write one of measures, milestones, observations, clusters, expo, organisations, glossary, questions and sources.',
    });
    expect(refusal(() => chartSpec("caps", capsChart, undefined)).message).toBe(
      'The dataset "measures" has no rows. Add rows to data/measures.yaml, or name another dataset.',
    );
  });

  it("names the fields that there are", () => {
    const { path, message } = refusal(() => bars({ x: "ammount" }));
    expect(path).toEqual(["x"]);
    expect(message).toMatch(/^"ammount" is not a field of measures\. Its fields are id, date, .*amount, unit.*\.$/);
    expect(refusal(() => bars({ label: "name" })).path).toEqual(["label"]);
    expect(refusal(() => bars({ where: { kind: "cap" } })).path).toEqual(["where", "kind"]);
    expect(
      refusal(() =>
        bars({
          x: [
            { field: "amount", label: "A" },
            { field: "befor", label: "B" },
          ],
        }),
      ).path,
    ).toEqual(["x", 1, "field"]);
    expect(refusal(() => timeline({ group: "sort" })).path).toEqual(["group"]);
  });

  it("says which condition left no row, and what stands there", () => {
    expect(refusal(() => bars({ where: { date: "2019-04", amount_kind: "caps" } }))).toEqual({
      path: ["where", "amount_kind"],
      message: 'No row is left: none has amount_kind "caps". What stands there is cap, threshold and structure.',
    });
  });

  it("names the rows that mix units", () => {
    const rows = [measureRow({ id: "a" }), measureRow({ id: "b", unit: "percent" })];
    expect(refusal(() => bars({ where: {} }, rows))).toEqual({
      path: ["where"],
      message:
        'The rows have more than one unit: measures/a is in CNY million, measures/b in percent. A chart has one unit: narrow "where", such as unit: CNY million.',
    });
  });

  it("says what stands where a number should", () => {
    expect(refusal(() => bars({ x: "title" }))).toEqual({
      path: ["x"],
      message:
        '"title" of measures/wuxi-2019-platform-3m is "Industrial internet platforms", which is not a number. Name a field that holds numbers, such as amount or value.',
    });
    expect(refusal(() => bars({ where: {} }, [measureRow({ id: "a", amount: -1 })])).message).toContain(
      "cannot be negative",
    );
    expect(refusal(() => bars({ where: {} }, [measureRow({ id: "a", amount: null })])).message).toBe(
      'None of the 1 rows states amount. Name a field with values, or widen "where".',
    );
    expect(refusal(() => timeline({ x: "title" })).message).toContain("which is not a date");
  });

  it("says how many series, bars, marks and lanes there can be", () => {
    const fields = ["amount", "previous", "usd", "rate", "investment_min"].map((field) => ({ field, label: field }));
    expect(refusal(() => bars({ x: fields }))).toEqual({
      path: ["x"],
      message: '5 series are more than a reader can tell apart; the most is 4. Take some out of "x".',
    });
    const many = Array.from({ length: 41 }, (_, index) => measureRow({ id: `row-${index}` }));
    expect(refusal(() => bars({ where: {} }, many)).message).toBe(
      '41 bars are more than can be drawn; the most is 24. Narrow "where".',
    );
    const crowd = many.map(({ id }) => ({ ...milestones[0], id }));
    expect(refusal(() => timeline({}, crowd)).message).toContain("41 rows are more than can be drawn; the most is 40.");
    expect(refusal(() => timeline({ group: "title" })).message).toContain('"title" gives 17 lanes; the most is 8.');
  });
});
