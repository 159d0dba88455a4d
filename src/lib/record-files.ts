/** Every file of the record that can be taken away, and all of them as one ZIP archive. */
import { strToU8, zipSync } from "fflate";
import type { DatasetHead, DatasetName, Rows } from "../schemas/dataset.ts";
import type { Source } from "../schemas/source.ts";
import { citationText } from "./citation.ts";
import { citationsCsv, datasetCsv } from "./csv.ts";
import { dataPackage, type PackagedTable } from "./data-package.ts";
import { datasetJson } from "./dataset-json.ts";
import { plural } from "./format.ts";
import { site } from "../site.ts";
import { citationsSchema, datasetSchema } from "./table-schema.ts";
import { recordVersion, recordWork } from "./works.ts";

/** A dataset with its rows in the order of the file. */
export interface RecordDataset {
  id: DatasetName;
  head: DatasetHead;
  rows: Rows[DatasetName][];
}

/** The files of the record by name, in the order of the archive. */
export function recordFiles(datasets: readonly RecordDataset[], closed: string | undefined): Map<string, string> {
  const tables = tablesOf(datasets);
  const sources = (datasets.find(({ id }) => id === "sources")?.rows ?? []) as Source[];
  return new Map([
    ["README.txt", readme(datasets, closed)],
    ["datapackage.json", dataPackage({ tables, sources, closed })],
    ...tables.map(({ name, text }): [string, string] => [`${name}.csv`, text]),
    ...datasets.map(({ id, head, rows }): [string, string] => [`${id}.json`, datasetJson(id, head, rows)]),
  ]);
}

/**
 * The archive. The same files give the same bytes on every machine: the time of each is the day on which the record was
 * closed, and archives hold local time, so it is given as such.
 */
export function recordArchive(files: ReadonlyMap<string, string>, closed: string | undefined): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(`${closed ?? "1980-01-01"}T00:00:00`) });
}

function tablesOf(datasets: readonly RecordDataset[]): PackagedTable[] {
  const present = datasets.map(({ id }) => id);
  const tables = datasets.map(({ id, head, rows }) => ({
    name: id,
    title: head.title,
    description: head.description,
    schema: datasetSchema(id, present),
    text: datasetCsv(id, rows),
  }));
  const citations = {
    name: "citations",
    title: "Citations",
    description: "Which source stands behind which row: one line for each.",
    schema: citationsSchema(present),
    text: citationsCsv(datasets),
  };
  return [...tables, citations];
}

/** What somebody needs to know who has the files and nothing else. */
function readme(datasets: readonly RecordDataset[], closed: string | undefined): string {
  const work = recordWork(closed);
  const lines = [
    `${site.name}, version ${recordVersion(closed)}`,
    "",
    site.description,
    work.url,
    "",
    "FILES",
    ...datasets.map(
      ({ id, head, rows }) =>
        `${id}.csv, ${id}.json: ${head.title}, ${plural(rows.length, "row")}. ${head.description}`,
    ),
    "citations.csv: which source stands behind which row.",
    "datapackage.json: every column with its type and meaning (https://datapackage.org, version 2).",
    "",
    "CSV files are UTF-8 with commas and line feeds (RFC 4180). An empty cell means “not stated”, never zero. Ids in one",
    "cell are parted by a space, words by a semicolon and a space. Dates are as precise as their source (ISO 8601-2,",
    "EDTF): 2009, 2009-11, 2009-11-13, 2020-01/2020-10.",
    "",
    "LICENCE",
    `${site.licence.name}, ${site.licence.url}`,
    "",
    "HOW TO CITE",
    citationText(work),
  ];
  return `${lines.join("\n")}\n`;
}
