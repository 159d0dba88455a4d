import { describe, expect, it } from "vitest";
import type { Chart } from "../schemas/chart.ts";
import {
  capsChart,
  levels,
  levelsChart,
  measureRow,
  measures,
  milestones,
  milestonesChart,
  sources,
  thresholdChart,
  observationRow,
  observations,
  revenueChart,
} from "./fixtures.ts";
import {
  ChartProblem,
  chartSpec,
  hasPicture,
  type BarSpec,
  type DotSpec,
  type LineSpec,
  type TableSpec,
  type TimelineSpec,
} from "./spec.ts";

type BarChart = Extract<Chart, { kind: "bar" }>;
const bars = (change: Partial<BarChart> = {}, rows: readonly object[] = measures): BarSpec =>
  chartSpec("caps", { ...(capsChart as BarChart), ...change }, rows, sources) as BarSpec;
const timeline = (change: object = {}, rows: readonly object[] = milestones): TimelineSpec =>
  chartSpec("milestones", { ...milestonesChart, ...change } as Chart, rows) as TimelineSpec;
const line = (change: object = {}, rows: readonly object[] = observations): LineSpec =>
  chartSpec("revenue", { ...revenueChart, ...change } as Chart, rows, sources, milestones) as LineSpec;

const dots = (change: object = {}, rows: readonly object[] = levels): DotSpec =>
  chartSpec("levels", { ...levelsChart, ...change } as Chart, rows, sources) as DotSpec;
const table = (change: object = {}, rows: readonly object[] = observations): TableSpec =>
  chartSpec("table", { ...tableChart, ...change } as Chart, rows, sources) as TableSpec;

const tableChart: Chart = {
  kind: "table",
  title: "Unlike things",
  subtitle: "What was counted",
  data: "observations",
  where: {},
  x: "value",
  label: "title",
  sort: "file",
};

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
    for (const spec of [bars(), timeline(), line(), dots(), table()])
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
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

describe("a spec of a line", () => {
  it("bounds the main figure of a row alone", () => {
    const rows = [
      measureRow({ id: "a", previous: 7, amount: 9, qualifier: "more than" }),
      measureRow({ id: "b", previous: 8, date: "2020" }),
    ];
    const chart = { ...revenueChart, data: "measures", where: {}, x: "date", series: undefined, group: undefined };
    const boundsOf = (y: string) =>
      chartSpec("line", { ...chart, y } as typeof revenueChart, rows, [], milestones).marks;
    expect(boundsOf("amount").map((mark) => "qualifier" in mark && mark.qualifier)).toEqual(["more than", null]);
    expect(boundsOf("previous").map((mark) => "qualifier" in mark && mark.qualifier)).toEqual([null, null]);
  });

  it("orders its marks by date, in pieces that each count one thing, and leaves out repeats", () => {
    const { marks, pieces } = line();
    expect(marks.map(({ date, value, piece }) => [date, value, pieces[piece]?.key])).toEqual([
      ["2012", 62.87, "core-output"],
      ["2016", 210, "core-revenue"],
      ["2017", 243, "industry-revenue"],
      ["2018", 263.87, "industry-revenue"],
      ["2019", 280, "industry-revenue"],
      ["2020-01/2020-10", 247, "industry-revenue"],
      ["2021", 356.39, "full-scope"],
      ["2023", 451.16, "full-scope"],
      ["2024", 251.78, "above-threshold"],
    ]);
    expect(pieces.map(({ label, series }) => [label, series])).toEqual([
      ["core output", 1],
      ["core revenue", 1],
      ["industry revenue", 0],
      ["full-scope scale", 2],
      ["larger firms", 3],
    ]);
  });

  it("knows which period is not one whole year", () => {
    expect(
      line()
        .marks.filter(({ part }) => part)
        .map(({ date }) => date),
    ).toEqual(["2020-01/2020-10"]);
  });

  it("has milestones by date, with their own words or their titles", () => {
    expect(line().annotations.map(({ number, label }) => [number, label])).toEqual([
      [1, "Demonstration zone"],
      [2, "First World Internet of Things Exposition"],
      [3, "One of 25 clusters"],
    ]);
    expect(line({ annotations: { weight: 3 } }).annotations).toHaveLength(8);
    expect(line({ annotations: undefined }).annotations).toEqual([]);
  });

  it("names each scope by itself where no series are named", () => {
    const { pieces } = line({ series: undefined, where: { scope: ["core-output", "full-scope"] } });
    expect(pieces.map(({ label, series }) => [label, series])).toEqual([
      ["core output", 0],
      ["full scope", 1],
    ]);
  });

  it("keeps what is not stated, and does not draw it", () => {
    const rows = [
      ...observations,
      observationRow({ id: "none-2022", period: "2022", value: null, scope: "full-scope" }),
    ];
    expect(line({}, rows).undrawn).toMatchObject([{ row: "observations/none-2022", reason: "not stated" }]);
  });
});

describe("a refusal of a line", () => {
  it("is of scopes that would be joined", () => {
    expect(refusal(() => line({ group: undefined, series: undefined }))).toEqual({
      path: ["where"],
      message:
        'The rows of observations do not count one thing: their scopes are core-output, core-revenue, industry-revenue, full-scope and above-threshold. Add group: scope, so that the line breaks, or narrow "where".',
    });
    expect(refusal(() => line({ group: undefined })).path).toEqual(["series"]);
  });

  it("is of scopes that another group would hide, whether joined or not", () => {
    for (const join of [true, false])
      expect(refusal(() => line({ group: "area", series: undefined, join }))).toEqual({
        path: ["group"],
        message:
          'The rows of observations with area "Wuxi" do not count one thing: their scopes are core-output, core-revenue, industry-revenue, full-scope and above-threshold. Write group: scope, or narrow "where".',
      });
  });

  it("is of more than four series", () => {
    expect(refusal(() => line({ series: undefined }))).toEqual({
      path: ["group"],
      message:
        '5 series are more than a reader can tell apart; the most is 4. Put values of "scope" into one series, or narrow "where".',
    });
  });

  it("is of scopes that no series names, and of series that no row has", () => {
    const series = [{ "core-output": "core output" }];
    expect(refusal(() => line({ series }))).toEqual({
      path: ["series"],
      message:
        'No series names "core-revenue", which observations/revenue-2016 has as scope. Add it with the words for its piece.',
    });
    expect(
      refusal(() => line({ series: [...series, { "core-outptu": "x" }], where: { scope: "core-output" } })),
    ).toEqual({
      path: ["series", 1, "core-outptu"],
      message: 'No drawn row of observations has scope "core-outptu". What stands there is core-output.',
    });
  });

  it("is of mixed units", () => {
    const rows = [observationRow({ id: "a" }), observationRow({ id: "b", period: "2019", unit: "percent" })];
    expect(refusal(() => line({ series: undefined }, rows))).toEqual({
      path: ["where"],
      message:
        'The rows have more than one unit: observations/a is in CNY billion, observations/b in percent. A chart has one unit: narrow "where", such as unit: CNY billion.',
    });
  });

  it("is of two values for one period", () => {
    expect(refusal(() => line({ where: { indicator: "iot-revenue", role: ["drawn", "repeat"] } }))).toEqual({
      path: ["where"],
      message:
        'observations/revenue-2018 and observations/revenue-2018-again both give a value for 2018. A line has one: narrow "where", such as role: drawn.',
    });
  });

  it("is of what is no date, no number, below zero or not there", () => {
    expect(refusal(() => line({ x: "title" })).message).toContain("which is not a date");
    expect(refusal(() => line({ y: "title" })).message).toContain("which is not a number");
    const one = (value: number | null) => [observationRow({ id: "a", value })];
    expect(refusal(() => line({ series: undefined }, one(-1))).message).toContain("begins at zero");
    expect(refusal(() => line({}, one(null)))).toEqual({
      path: ["y"],
      message: 'None of the 1 rows states both period and value. Name a field with values, or widen "where".',
    });
    expect(refusal(() => line({ where: { area: "Wuxi City" } })).path).toEqual(["where", "area"]);
  });

  it("is of unknown fields and milestones", () => {
    for (const key of ["x", "y", "group"]) expect(refusal(() => line({ [key]: "scop" })).path).toEqual([key]);
    expect(refusal(() => line({ annotations: ["expo-2016", "expo-2061"] }))).toEqual({
      path: ["annotations", 1],
      message:
        '"expo-2061" is not in data/milestones.yaml. Write the id of a milestone, or { weight: 3 } for all of that weight.',
    });
    expect(refusal(() => line({ annotations: [{ id: "expo", label: "Expo" }] })).path).toEqual([
      "annotations",
      0,
      "id",
    ]);
    expect(refusal(() => line({ annotations: { weight: 1 } })).message).toContain("No milestone has the weight 1.");
    expect(refusal(() => line({ annotations: milestones.map(({ id }) => id) })).message).toContain("the most is 8");
  });
});

describe("a spec of dots", () => {
  it("puts its rows under the groups in the order of the schema, by size", () => {
    const { groups, marks, unit, scale } = dots();
    expect(groups.map(({ label }) => label)).toEqual(["National", "Provincial", "Municipal", "District"]);
    expect(marks.map(({ group, value }) => `${group} ${value}`)).toEqual([
      "national 100",
      "provincial 5",
      "municipal 150",
      "municipal 3",
      "municipal 2",
      "municipal 1",
      "district 500",
      "district 2",
    ]);
    expect([unit, scale]).toEqual(["CNY million", "log"]);
  });

  it("knows which rows have no date, where others of their dataset have one", () => {
    const undated = (spec: DotSpec) => spec.marks.filter((mark) => mark.undated).map(({ row }) => row);
    expect(undated(dots())).toEqual(["measures/leader", "measures/growth"]);
  });

  it("keeps what is not stated, and does not draw it", () => {
    expect(dots().undrawn).toMatchObject([{ row: "measures/open", reason: "not stated" }]);
  });

  it("takes words of its own for some rows", () => {
    const { marks, labelField } = dots({ labels: { platform: "Platforms of the industrial internet" } });
    expect(marks.map(({ label }) => label)).toContain("Platforms of the industrial internet");
    expect(marks.map(({ label }) => label)).toContain("Pilot cities for small firms");
    expect(labelField).toBe("case");
    const words = bars({ labels: { "wuxi-2019-platform-3m": "Platforms" } });
    expect(words.marks.map(({ label }) => label)).toEqual([
      "Cloud, big data, networks, security",
      "Platforms",
      "Benchmark enterprises",
    ]);
  });

  it("tells rows of several scopes apart by group or words", () => {
    const rows = [
      observationRow({ id: "a", scope: "online", value: 7 }),
      observationRow({ id: "b", scope: "on-site", value: 1 }),
    ];
    const chart = { data: "observations", x: "value", group: undefined };
    expect(dots({ ...chart, group: "scope" }, rows).marks).toHaveLength(2);
    expect(dots({ ...chart, labels: { a: "Online", b: "On site" } }, rows).marks).toHaveLength(2);
    expect(refusal(() => dots(chart, rows))).toEqual({
      path: ["label"],
      message:
        'observations/a and observations/b have the same words, "Revenue of Wuxi’s IoT industry", though they do not count one thing: their scopes are online and on-site. Name another field, give them words of their own under "labels", or tell them apart by "group", such as group: scope.',
    });
  });
});

describe("a spec of a table", () => {
  it("lets every row have its own unit, and has no picture", () => {
    const rows = [
      observationRow({ id: "a", value: 6, unit: "bases" }),
      observationRow({ id: "b", value: 12, unit: "organisations" }),
      observationRow({ id: "c", value: null }),
    ];
    const spec = table({}, rows);
    expect(spec.marks.map(({ value, unit }) => [value, unit])).toEqual([
      [6, "bases"],
      [12, "organisations"],
    ]);
    expect(spec.undrawn).toMatchObject([{ row: "observations/c", reason: "not stated" }]);
    expect(hasPicture(spec)).toBe(false);
    expect(hasPicture(dots())).toBe(true);
    expect(refusal(() => table({}, [observationRow({ id: "c", value: null })])).path).toEqual(["x"]);
  });
});

describe("a refusal of dots", () => {
  it("is of zero or less on a log scale", () => {
    expect(refusal(() => dots({}, [measureRow({ id: "a", amount: 0 })]))).toEqual({
      path: ["scale"],
      message:
        '"amount" of measures/a is 0, and a log scale has no place for zero or less. Write scale: linear, or leave the row out by "where".',
    });
    expect(dots({ scale: "linear" }, [measureRow({ id: "a", amount: 0 })]).marks).toHaveLength(1);
    expect(refusal(() => dots({ scale: "linear" }, [measureRow({ id: "a", amount: -1 })])).message).toContain(
      "The axis begins at zero",
    );
  });

  it("is of mixed units, too many rows, none with a value, and words for rows that are not there", () => {
    const rows = [measureRow({ id: "a" }), measureRow({ id: "b", unit: "percent" })];
    expect(refusal(() => dots({}, rows)).message).toContain("more than one unit");
    const many = Array.from({ length: 61 }, (_, index) => measureRow({ id: `r${index}` }));
    expect(dots({}, many.slice(1)).marks).toHaveLength(60);
    expect(refusal(() => dots({}, many)).message).toBe(
      '61 rows are more than can be drawn; the most is 60. Narrow "where".',
    );
    expect(refusal(() => dots({}, [measureRow({ id: "a", amount: null })])).message).toBe(
      'None of the 1 rows states amount. Name a field with values, or widen "where".',
    );
    for (const draw of [dots, table])
      expect(refusal(() => draw({ labels: { nobody: "Nobody" } })).path).toEqual(["labels", "nobody"]);
    expect(refusal(() => bars({ labels: { nobody: "Nobody" } })).message).toBe(
      '"nobody" is no row that the chart takes from measures. Its rows are wuxi-2019-platform-3m, wuxi-2019-benchmark-1m and wuxi-2019-other-fields-5m.',
    );
  });

  it("is of fields that do not exist or hold no number", () => {
    for (const key of ["x", "label", "group"]) expect(refusal(() => dots({ [key]: "scop" })).path).toEqual([key]);
    expect(refusal(() => dots({ x: "title" })).message).toContain("which is not a number");
    for (const key of ["x", "label"]) expect(refusal(() => table({ [key]: "scop" })).path).toEqual([key]);
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
