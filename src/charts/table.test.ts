import { describe, expect, it } from "vitest";
import {
  capsChart,
  levels,
  levelsChart,
  observationRow,
  measureRow,
  measures,
  milestones,
  milestonesChart,
  sources,
  thresholdChart,
  observations,
  revenueChart,
} from "./fixtures.ts";
import { chartSpec } from "./spec.ts";
import { chartCsv, chartTable } from "./table.ts";

const caps = chartSpec("caps", capsChart, measures, sources);
const revenue = chartSpec("revenue", revenueChart, observations, sources, milestones);
const timeline = chartSpec("milestones", milestonesChart, milestones, sources);

const byLevel = chartSpec("levels", levelsChart, levels, sources);
const unlike = chartSpec(
  "unlike",
  {
    kind: "table",
    title: "t",
    subtitle: "s",
    data: "observations",
    where: {},
    x: "value",
    label: "title",
    sort: "file",
  },
  [
    observationRow({ id: "a", title: "Bases", value: 6, unit: "bases" }),
    observationRow({ id: "b", title: "Partners", value: 12, unit: "organisations", qualifier: "about" }),
    observationRow({ id: "c", title: "Funds", value: null }),
  ],
);

describe("the table of a chart", () => {
  it("says of every dot its group, bound, status and date, and which row has none", () => {
    const { columns, rows } = chartTable(byLevel);
    expect(columns.map(({ label }) => label)).toEqual([
      "Title",
      "Level",
      "Amount (CNY million)",
      "Bound",
      "Status",
      "Date",
      "Confidence",
      "Sources",
    ]);
    const row = (id: string) => rows.find((one) => one.row === `measures/${id}`);
    expect(row("growth")?.cells.slice(0, 6)).toEqual([
      "Fast-growing companies",
      "Municipal",
      "1",
      "nearly",
      "reported",
      "not stated",
    ]);
    expect(row("growth")?.raw.slice(0, 6)).toEqual(["Fast-growing companies", "municipal", 1, "nearly", null, null]);
    expect(row("open")?.cells[2]).toBe("not stated");
  });

  it("says what each dot takes in where the rows say so", () => {
    const rows = [observationRow({ id: "a", scope: "on-site" })];
    const chart = { ...levelsChart, data: "observations", x: "value", group: undefined } as typeof levelsChart;
    const { columns, rows: lines } = chartTable(chartSpec("scope", chart, rows));
    expect(lines[0]?.cells[columns.findIndex(({ label }) => label === "Scope")]).toBe("on site");
  });

  it("says the bound of a value once where bounds are the groups, and leaves empty what no row states", () => {
    const rows = [
      observationRow({ id: "a", period: "2018" }),
      observationRow({ id: "b", period: "2019", qualifier: "more than" }),
    ];
    const chart = { ...revenueChart, series: undefined, annotations: undefined } as typeof revenueChart;
    const byBound = chartTable(chartSpec("bounds", { ...chart, group: "qualifier" } as typeof chart, rows));
    expect(byBound.columns.map(({ label }) => label).slice(0, 3)).toEqual(["Period", "Value (CNY billion)", "Bound"]);
    expect(byBound.rows.map(({ raw }) => raw[2])).toEqual([null, "more than"]);
    const unscoped = chartTable(chartSpec("scope", chart, [observationRow({ id: "a", scope: null })]));
    expect([unscoped.rows[0]?.raw[1], unscoped.rows[0]?.cells[1]]).toEqual([null, "not stated"]);
  });

  it("has a unit for each row of unlike things", () => {
    const { columns, rows } = chartTable(unlike);
    expect(columns.map(({ label }) => label)).toEqual([
      "Title",
      "Value",
      "Unit",
      "Bound",
      "Date",
      "Confidence",
      "Sources",
    ]);
    expect(rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ["Bases", "6", "bases", "none"],
      ["Partners", "12", "organisations", "about"],
      ["Funds", "not stated", "not stated", "none"],
    ]);
  });

  it("has the unit in its header and the values of the bars in their order", () => {
    const { columns, rows } = chartTable(caps);
    expect(columns.map(({ label }) => label)).toEqual([
      "Title",
      "Amount (CNY million)",
      "Date",
      "Confidence",
      "Sources",
    ]);
    expect(columns.filter(({ numeric }) => numeric).map(({ key }) => key)).toEqual(["amount"]);
    expect(rows.map(({ raw }) => raw[1])).toEqual([5, 3, 1]);
    expect(rows[0]).toEqual({
      row: "measures/wuxi-2019-other-fields-5m",
      cells: ["Cloud, big data, networks, security", "5", "April 2019", "medium", "China Daily, 7 Sep 2019"],
      raw: ["Cloud, big data, networks, security", 5, "2019-04", "medium", "chinadaily-2019-09-07"],
    });
  });

  it("says why a cell is missing", () => {
    const { rows } = chartTable(chartSpec("all", { ...capsChart, where: { date: "2019-04" } }, measures));
    expect(rows.at(-1)?.cells.slice(0, 2)).toEqual(["Five categories", "not stated"]);
    expect(rows.at(-1)?.raw[1]).toBeNull();
  });

  it("shows bounds and targets where there are any", () => {
    const rows = [
      measureRow({ id: "a", amount: 2, qualifier: "more than" }),
      measureRow({ id: "b", amount: 1234.5, status: "target" }),
    ];
    const table = chartTable(chartSpec("bounds", { ...capsChart, where: {} }, rows));
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Title",
      "Amount (CNY million)",
      "Bound",
      "Status",
      "Date",
      "Confidence",
      "Sources",
    ]);
    expect(table.rows.map(({ cells }) => cells.slice(1, 4))).toEqual([
      ["1,234.5", "none", "target"],
      ["2", "more than", "reported"],
    ]);
  });

  it("names the fields of one row by their words", () => {
    const { columns, rows } = chartTable(chartSpec("threshold", thresholdChart, measures));
    expect(columns[1]?.label).toBe("Value (CNY million)");
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["Before April 2019", "30"],
      ["Since April 2019", "10"],
    ]);
  });

  it("says of every value of a line its period, what is counted and its bound", () => {
    const { columns, rows } = chartTable(revenue);
    expect(columns.map(({ label }) => label)).toEqual([
      "Period",
      "Scope",
      "Value (CNY billion)",
      "Bound",
      "Confidence",
      "Sources",
    ]);
    expect(rows).toHaveLength(9);
    expect(rows[2]?.cells.slice(0, 4)).toEqual(["2017", "industry revenue", "243", "more than"]);
    expect(rows[5]?.cells.slice(0, 3)).toEqual(["January to October 2020", "industry revenue", "247"]);
    expect(rows[5]?.raw.slice(0, 3)).toEqual(["2020-01/2020-10", "industry-revenue", 247]);
  });

  it("has every row of a timeline, also the undrawn", () => {
    const { columns, rows } = chartTable(timeline);
    expect(rows).toHaveLength(18);
    expect(columns.map(({ label }) => label)).toEqual([
      "Date",
      "Kind",
      "Title",
      "What happened",
      "Not drawn",
      "Confidence",
      "Sources",
    ]);
    expect(rows.at(-1)?.cells[4]).toBe("a remark, which is not drawn");
  });
});

describe("the CSV of a chart", () => {
  it("equals the table's data cell by cell", () => {
    for (const spec of [caps, timeline, revenue, byLevel, unlike]) {
      const { columns, rows } = chartTable(spec);
      const lines = parse(chartCsv(spec));
      expect(lines[0]).toEqual(["Row", ...columns.map(({ label }) => label)]);
      expect(lines.slice(1)).toEqual(
        rows.map(({ row, raw }) => [row, ...raw.map((cell) => (cell === null ? "" : String(cell)))]),
      );
    }
  });

  it("quotes commas and ends each line with LF", () => {
    const csv = chartCsv(caps);
    expect(csv).toContain('"Cloud, big data, networks, security",5,');
    expect(csv).toMatch(/^[^\r]+\n$/);
  });
});

/** Lines and cells of a CSV text without line breaks in its cells. */
function parse(csv: string): string[][] {
  const lines = csv.trimEnd().split("\n");
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
}
