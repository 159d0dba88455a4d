/** The record as a Data Package, version 2 (https://datapackage.org): what its CSV files hold, for machines. */
import { createHash } from "node:crypto";
import type { Source } from "../schemas/source.ts";
import { site } from "../site.ts";
import { wholeAddress } from "./address.ts";
import type { TableSchema } from "./table-schema.ts";
import { recordName, recordVersion } from "./works.ts";

/** A CSV file of the package. */
export interface PackagedTable {
  /** Its file name without `.csv`. */
  name: string;
  title: string;
  description: string;
  schema: TableSchema;
  text: string;
}

/** What the description of the package is made from. */
export interface PackageContents {
  tables: readonly PackagedTable[];
  sources: readonly Source[];
  /** The day of the last change to any dataset; undefined without data. */
  closed: string | undefined;
}

/** The text of `datapackage.json`, with a line feed at its end. */
export function dataPackage({ tables, sources, closed }: PackageContents): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: recordName,
    title: site.name,
    description: site.description,
    homepage: wholeAddress("/data/"),
    version: recordVersion(closed),
    ...(closed && { created: `${closed}T00:00:00Z` }),
    keywords: ["Wuxi", "internet of things", "industrial cluster", "industrial policy", "subsidies"],
    contributors: [{ title: site.name, path: wholeAddress("/"), roles: ["publisher"] }],
    licenses: [{ name: "CC-BY-4.0", title: site.licence.name, path: site.licence.url }],
    ...(sources.length > 0 && { sources: sources.map(({ title, url }) => ({ title, ...(url && { path: url }) })) }),
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The hash of a file's text as hexadecimal digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function resourceOf({ name, title, description, schema, text }: PackagedTable) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name,
    type: "table",
    path: `${name}.csv`,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    dialect: {
      $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
      delimiter: ",",
      lineTerminator: "\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: { $schema: "https://datapackage.org/profiles/2.0/tableschema.json", ...schema },
  };
}
