import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { milestone } from "../schemas/milestone.ts";
import { source } from "../schemas/source.ts";
import { sha256 } from "./data-package.ts";
import { recordArchive, recordFiles, type RecordDataset } from "./record-files.ts";

const head = { title: "Things", description: "What is here.", version: "1.0.0", updated: "2026-11-21" };
const milestones: RecordDataset = {
  id: "milestones",
  head,
  rows: [
    milestone.parse({
      id: "a-zone",
      date: 2009,
      title: "A zone “传感网”",
      kind: "policy",
      weight: 3,
      statement: "It was approved.",
      sources: ["a-page"],
      confidence: "high",
    }),
  ],
};
const sources: RecordDataset = {
  id: "sources",
  head,
  rows: [
    source.parse({
      id: "a-page",
      title: "A page",
      publisher: "City",
      published: "2019-09-07",
      url: null,
      language: "en",
      kind: "news",
      accessed: "2026-11-20",
    }),
  ],
};
const closed = "2026-11-21";
const zone = process.env.TZ;

/** What the tests read of `datapackage.json`. */
interface Descriptor {
  version: string;
  created?: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { foreignKeys?: { fields: string[]; reference: object }[] };
  }[];
}

const packageOf = (files: Map<string, string>): Descriptor => JSON.parse(files.get("datapackage.json") ?? "");

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("every table is described with the size and hash of its file", () => {
  const files = recordFiles([milestones, sources], closed);
  const { resources } = packageOf(files);
  expect(resources.map(({ name }) => name)).toEqual(["milestones", "sources", "citations"]);
  for (const { path, bytes, hash } of resources) {
    const text = files.get(path) ?? "";
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${sha256(text)}`);
  }
});

test("a key to the table itself names no other, and a key to a table that is missing is left out", () => {
  const keys = (datasets: RecordDataset[]) => packageOf(recordFiles(datasets, closed)).resources[0]?.schema.foreignKeys;
  expect(keys([milestones, sources])).toEqual([
    { fields: ["same_event"], reference: { fields: ["id"] } },
    { fields: ["conflict_source"], reference: { resource: "sources", fields: ["id"] } },
  ]);
  expect(keys([milestones])).toEqual([{ fields: ["same_event"], reference: { fields: ["id"] } }]);
});

test("the version of the record is the day on which it was closed, and without data there is none", () => {
  expect(packageOf(recordFiles([milestones], "2027-03-05")).version).toBe("2027.3.5");
  expect(packageOf(recordFiles([], undefined))).toMatchObject({ version: "0.0.0" });
  expect(packageOf(recordFiles([], undefined))).not.toHaveProperty("created");
});

test("the archive holds every file as it is", () => {
  const files = recordFiles([milestones, sources], closed);
  const unpacked = Object.entries(unzipSync(recordArchive(files, closed)));
  expect(unpacked.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([...files]);
});

test("the archive has the same bytes at any hour and in any time zone", () => {
  const archiveIn = (name: string): Uint8Array => {
    process.env.TZ = name;
    return recordArchive(recordFiles([milestones, sources], closed), closed);
  };
  expect(archiveIn("Asia/Shanghai")).toEqual(archiveIn("America/New_York"));
});

test("the read-me says what it is, under which licence, and how to cite it", () => {
  const readme = recordFiles([milestones], closed).get("README.txt") ?? "";
  expect(readme).toContain("milestones.csv, milestones.json: Things, 1 row. What is here.");
  expect(readme).toContain("CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
  expect(readme).toMatch(/Wuxi IoT Record, version 2026\.11\.21, 21 November 2026\. http/);
});
