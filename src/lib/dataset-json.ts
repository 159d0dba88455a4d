/** A dataset as JSON: what stands above the rows, the licence, and the rows as they are. */
import type { DatasetHead, DatasetName, Rows } from "../schemas/dataset.ts";
import { site } from "../site.ts";

/** The text of `/data/<dataset>.json`, with a line feed at its end. */
export function datasetJson<D extends DatasetName>(dataset: D, head: DatasetHead, rows: readonly Rows[D][]): string {
  return `${JSON.stringify({ name: dataset, ...head, licence: site.licence.url, rows }, null, 2)}\n`;
}
