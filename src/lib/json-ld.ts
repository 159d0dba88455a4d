/** What search engines for data read: the catalogue and each dataset in the words of schema.org. */
import type { DatasetHead, DatasetName, Rows } from "../schemas/dataset.ts";
import type { Source } from "../schemas/source.ts";
import { site } from "../site.ts";
import { wholeAddress } from "./address.ts";
import { citationText } from "./citation.ts";
import { datasetCsv } from "./csv.ts";
import { sha256 } from "./data-package.ts";
import { datasetJson } from "./dataset-json.ts";
import { fieldsOf, valueIn, type Field } from "./fields.ts";
import { datasetFile, datasetPath } from "./paths.ts";
import { dateOf } from "./row-words.ts";
import { datasetWork, recordVersion, recordWork } from "./works.ts";

/** Something in the words of schema.org. */
export type Thing = Record<string, unknown>;

/** What the description of a dataset is made from. */
interface Described {
  id: DatasetName;
  head: DatasetHead;
  rows: Rows[DatasetName][];
}

const place = "Wuxi, Jiangsu, China";
/** The site as its own author and publisher. */
export const publisher = (): Thing => ({ "@type": "Organization", name: site.name, url: wholeAddress("/") });

/** As it may stand in a `<script>` of a page: no text of it can end the element. */
export const jsonLdText = (thing: Thing): string => JSON.stringify(thing).replaceAll("<", "\\u003c");

/** The catalogue of all datasets. */
export function catalogueThing(datasets: readonly Described[], closed: string | undefined): Thing {
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    name: site.name,
    description: site.description,
    url: wholeAddress("/data/"),
    version: recordVersion(closed),
    ...(closed && { dateModified: closed }),
    license: site.licence.url,
    isAccessibleForFree: true,
    inLanguage: "en",
    creator: publisher(),
    publisher: publisher(),
    creditText: citationText(recordWork(closed)),
    dataset: datasets.map(({ id, head }) => ({ "@type": "Dataset", ...aboutOf(id, head) })),
  };
}

/** One dataset. @param sources those on which its rows rest */
export function datasetThing({ id, head, rows }: Described, sources: readonly Source[]): Thing {
  const based = sources.flatMap(({ url }) => url ?? []);
  const covered = coverageOf(rows);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...aboutOf(id, head),
    creditText: citationText(datasetWork({ id, head })),
    includedInDataCatalog: { "@type": "DataCatalog", name: site.name, url: wholeAddress("/data/") },
    inLanguage: fieldsOf(id).some(({ name }) => name.endsWith("_zh")) ? ["en", "zh-Hans"] : "en",
    ...(covered && { temporalCoverage: covered }),
    spatialCoverage: placesOf(rows).map((name) => ({ "@type": "Place", name })),
    variableMeasured: fieldsOf(id).flatMap((field) => variablesOf(field, id, rows)),
    distribution: [
      download(datasetFile(id, "csv"), "text/csv", datasetCsv(id, rows)),
      download(datasetFile(id, "json"), "application/json", datasetJson(id, head, rows)),
    ],
    ...(based.length > 0 && { isBasedOn: based }),
  };
}

const aboutOf = (id: DatasetName, head: DatasetHead): Thing => ({
  name: `${site.name}: ${head.title}`,
  description: head.description,
  url: wholeAddress(datasetPath(id)),
  version: head.version,
  dateModified: head.updated,
  license: site.licence.url,
  isAccessibleForFree: true,
  creator: publisher(),
  publisher: publisher(),
});

const download = (path: string, encodingFormat: string, text: string): Thing => ({
  "@type": "DataDownload",
  contentUrl: wholeAddress(path),
  encodingFormat,
  contentSize: `${Buffer.byteLength(text)} B`,
  sha256: sha256(text),
});

/** The years, months or days from the first to the last date of the rows: `2006-08/2026-03-31`. */
function coverageOf(rows: readonly object[]): string | undefined {
  const ends = rows.flatMap((row) => dateOf(row)?.split("/") ?? []).sort();
  const [first] = ends;
  return first === ends.at(-1) ? first : `${first}/${ends.at(-1)}`;
}

/** The places that rows are counted for; the place of the record where a dataset names none. */
function placesOf(rows: readonly object[]): string[] {
  const areas = rows.flatMap((row) => ("area" in row ? String(row.area) : []));
  return areas.length > 0 ? [...new Set(areas)] : [place];
}

/** A column; that of an amount once for each unit of its rows. Its unit is the column that follows it. */
function variablesOf(field: Field, id: DatasetName, rows: readonly object[]): Thing[] {
  const fields = fieldsOf(id);
  const next = fields[fields.indexOf(field) + 1];
  const property = { "@type": "PropertyValue", name: field.name, description: field.description };
  if (field.type !== "number" || next?.name !== "unit") return [property];
  const units = new Set(rows.flatMap((row) => (valueIn(row, field) === null ? [] : String(valueIn(row, next)))));
  return [...units].map((unitText) => ({ ...property, unitText }));
}
