import { expect, test } from "vitest";
import { observation } from "../schemas/observation.ts";
import { source } from "../schemas/source.ts";
import { datasetTable } from "./dataset-table.ts";

const page = {
  id: "a-page",
  title: "物联网",
  publisher: "City",
  published: null,
  url: "https://a.example/",
  language: "zh",
  kind: "news",
  accessed: "2026-11-20",
};
const figure = observation.parse({
  id: "visitors",
  indicator: "visitors",
  title: "Visitors",
  area: "Wuxi",
  period: 2019,
  value: 195710,
  unit: "visitors",
  statement: "They came.",
  sources: ["a-page", "b-page"],
  confidence: "medium",
  conflict: { says: "Fewer came.", source: "b-page", row: "observations/other" },
});

/** The cell of a column in the first row. */
const cellIn = ({ columns, rows }: ReturnType<typeof datasetTable>, name: string) =>
  rows[0]?.cells[columns.findIndex((column) => column.name === name)];

test("a number is printed for readers and kept for sorting", () => {
  expect(cellIn(datasetTable("observations", [figure]), "value")).toEqual({ text: "195,710", value: "195710" });
});

test("ids lead to the rows that they name", () => {
  const table = datasetTable("observations", [figure]);
  expect(cellIn(table, "sources")?.links?.map(({ path }) => path)).toEqual(["/sources/#a-page", "/sources/#b-page"]);
  expect(cellIn(table, "conflict_row")?.links?.[0]?.path).toBe("/data/observations/#other");
});

test("a column in which nothing is stated is left out", () => {
  const names = datasetTable("observations", [figure]).columns.map(({ name }) => name);
  expect(names).not.toContain("scope");
  expect(names).not.toContain("id");
  expect(names).toContain("period");
});

test("a title is in the language of its page unless it is ours", () => {
  expect(cellIn(datasetTable("sources", [source.parse(page)]), "title")?.lang).toBe("zh-Hans");
  const ours = source.parse({ ...page, title: "Report", title_by: "us" });
  expect(cellIn(datasetTable("sources", [ours]), "title")).toEqual({ text: "Report" });
});

test("a dataset without rows has no columns", () => {
  expect(datasetTable("sources", [])).toEqual({ columns: [], rows: [] });
});
