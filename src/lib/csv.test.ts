import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { measure } from "../schemas/measure.ts";
import { columnsOf, datasetCsv } from "./csv.ts";

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

test("a dataset has the columns of its schema, and a cell for each", () => {
  const [record] = parse(datasetCsv("measures", [row]), { columns: true }) as Record<string, string>[];
  expect(Object.keys(record ?? {})).toEqual(columnsOf("measures"));
  expect(record).toMatchObject({
    id: "a-cap",
    amount: "3",
    eligibility: "",
    sources: "one two",
    conflict: "Up to two million.",
  });
});

test("quotation marks and commas survive", () => {
  const [record] = parse(datasetCsv("measures", [row]), { columns: true }) as Record<string, string>[];
  expect(record?.instrument).toBe('The "policy", of April');
});

test("lines end with a line feed alone", () => {
  expect(datasetCsv("measures", [row])).not.toContain("\r");
});
