import { expect, test } from "vitest";
import { observation } from "../schemas/observation.ts";
import { sha256 } from "./data-package.ts";
import { datasetCsv } from "./csv.ts";
import { catalogueThing, datasetThing, jsonLdText } from "./json-ld.ts";

const head = { title: "Figures", description: "What was counted.", version: "1.2.0", updated: "2026-11-21" };
const common = { statement: "It was counted.", sources: ["a-page"], confidence: "medium", indicator: "revenue" };
const rows = [
  { id: "a", title: "A", area: "Wuxi", period: "2019-04", value: 3, unit: "CNY billion", ...common },
  { id: "b", title: "B", area: "China", period: "2020-01/2020-10", value: 4, unit: "percent", ...common },
  { id: "c", title: "C", area: "Wuxi", period: 2012, value: null, unit: "nodes", ...common },
].map((row) => observation.parse(row));
const thing = datasetThing({ id: "observations", head, rows }, []);

test("no text of a row can end the element that it stands in", () => {
  const text = jsonLdText({ name: "</script><script>alert(1)</script>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>" });
});

test("the time that is covered goes from the first to the last date of the rows", () => {
  expect(thing.temporalCoverage).toBe("2012/2020-10");
});

test("the places are those of the rows, each once", () => {
  expect(thing.spatialCoverage).toEqual([
    { "@type": "Place", name: "Wuxi" },
    { "@type": "Place", name: "China" },
  ]);
});

test("the value is measured in each unit in which some row states it", () => {
  const measured = thing.variableMeasured as { name: string; unitText?: string }[];
  expect(measured.filter(({ name }) => name === "value").map(({ unitText }) => unitText)).toEqual([
    "CNY billion",
    "percent",
  ]);
  expect(measured.filter(({ name }) => name === "period")).toHaveLength(1);
});

test("a file is given with its type, size and hash", () => {
  const csv = datasetCsv("observations", rows);
  expect(thing.distribution).toContainEqual({
    "@type": "DataDownload",
    contentUrl: expect.stringMatching(/\/data\/observations\.csv$/),
    encodingFormat: "text/csv",
    contentSize: `${Buffer.byteLength(csv)} B`,
    sha256: sha256(csv),
  });
});

test("a catalogue without datasets is one without a date", () => {
  expect(catalogueThing([], undefined)).toMatchObject({ "@type": "DataCatalog", dataset: [] });
  expect(catalogueThing([], undefined)).not.toHaveProperty("dateModified");
});
