import { expect, test } from "vitest";
import { citationFile, citationText, type Work } from "./citation.ts";

const work: Work = {
  kind: "dataset",
  id: "data-measures",
  title: "Measures & 物联网",
  date: "2026-11-21",
  version: "1.0.0",
  url: "https://record.example/data/measures/",
};

test("a citation as text has a name, a title, a version, a day and an address", () => {
  expect(citationText(work)).toBe(
    "Wuxi IoT Record, “Measures & 物联网”, version 1.0.0, 21 November 2026. https://record.example/data/measures/",
  );
});

test("the record itself is not named twice, and has no day where it has no data", () => {
  const record: Work = { ...work, kind: "record", title: "Wuxi IoT Record", date: undefined };
  expect(citationText(record)).toBe("Wuxi IoT Record, version 1.0.0. https://record.example/data/measures/");
  expect(citationFile(record, "bib")).not.toContain("year");
});

test("BibTeX keeps the key, the version and Chinese, and escapes what TeX would read", () => {
  const text = citationFile(work, "bib");
  expect(text).toMatch(/^@misc\{wuxi-iot-record-data-measures,\n/);
  expect(text).toContain("title = {Wuxi {IoT} {Record}: Measures \\& 物联网}");
  expect(text).toContain("note = {Version 1.0.0}");
  expect(text).toContain("url = {https://record.example/data/measures/}");
  expect(text).toMatch(/\n\}\n$/);
});

test("RIS names the kind of work, its day and its version", () => {
  const lines = citationFile(work, "ris").split("\n");
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines).toEqual(
    expect.arrayContaining(["AU  - Wuxi IoT Record", "DA  - 2026/11/21/", "ET  - 1.0.0", "ID  - data-measures"]),
  );
  expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
});

test("RIS keeps a long title on one line", () => {
  const title = "Most caps on record are CNY 10 million or less; the highest is CNY 500 million, far above";
  expect(citationFile({ ...work, kind: "chart", title }, "ris")).toContain(`\nTI  - ${title}\n`);
});

test.each([
  ["article", "ELEC"],
  ["chart", "FIGURE"],
] as const)("%s is of the kind %s in RIS", (kind, type) => {
  const { version: _, ...undated } = work;
  expect(citationFile({ ...undated, kind }, "ris")).toMatch(new RegExp(`^TY  - ${type}\n`));
});
