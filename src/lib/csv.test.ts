import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { cluster } from "../schemas/cluster.ts";
import { measure } from "../schemas/measure.ts";
import { citationsCsv, columnsOf, datasetCsv } from "./csv.ts";

const row = measure.parse({
  id: "a-cap",
  date: "2019-04",
  title: "A cap",
  body: "City",
  level: "municipal",
  instrument: 'The "policy", of April',
  amount_kind: "cap",
  amount: 3,
  unit: "CNY million",
  eligibility: null,
  statement: "Up to three million.",
  sources: ["one", "two"],
  confidence: "medium",
  conflict: { says: "Up to two million.", source: "two" },
});

const place = cluster.parse({
  id: "a-cluster",
  list: "25 of 2021",
  date: "2021-03",
  name: "A cluster",
  name_zh: null,
  cities: ["Xi’an", "Hong Kong"],
  cities_zh: [],
  province: "Jiangsu",
  field: "IoT",
  in_45_of_2022: false,
  statement: "It is one of 25.",
  sources: ["one"],
  confidence: "high",
});

const records = (text: string): Record<string, string>[] => parse(text, { columns: true });

test("a dataset has the columns of its schema, and a cell for each", () => {
  const [record] = records(datasetCsv("measures", [row]));
  expect(Object.keys(record ?? {})).toEqual(columnsOf("measures"));
  expect(record).toMatchObject({ id: "a-cap", amount: "3", eligibility: "", sources: "one two" });
});

test("a conflict stands in columns of its own", () => {
  const [record] = records(datasetCsv("measures", [row]));
  expect(record).toMatchObject({ conflict_says: "Up to two million.", conflict_source: "two", conflict_row: "" });
  expect(record).not.toHaveProperty("conflict");
});

test("words of a list are parted so that a space in them does no harm, and no words are an empty cell", () => {
  const [record] = records(datasetCsv("clusters", [place]));
  expect(record).toMatchObject({ cities: "Xi’an; Hong Kong", cities_zh: "" });
});

test("what is false is not taken for what is not stated", () => {
  expect(records(datasetCsv("clusters", [place]))[0]?.in_45_of_2022).toBe("false");
});

test("quotation marks and commas survive", () => {
  expect(records(datasetCsv("measures", [row]))[0]?.instrument).toBe('The "policy", of April');
});

test("lines end with a line feed alone", () => {
  expect(datasetCsv("measures", [row])).not.toContain("\r");
});

test("each source of each row is one line of the citations, once", () => {
  const text = citationsCsv([
    { id: "measures", rows: [row] },
    { id: "sources", rows: [{ id: "one" }] },
    { id: "clusters", rows: [{ ...place, sources: ["one", "one"] }] },
  ]);
  expect(text).toBe("dataset,row,source\nmeasures,a-cap,one\nmeasures,a-cap,two\nclusters,a-cluster,one\n");
});
