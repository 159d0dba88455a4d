/** The works of the site that can be cited: its articles, charts and datasets, and the record as a whole. */
import type { Article } from "../schemas/article.ts";
import type { DatasetHead } from "../schemas/dataset.ts";
import { site } from "../site.ts";
import { wholeAddress } from "./address.ts";
import type { Work } from "./citation.ts";
import { articlePath, chartPath, datasetPath } from "./paths.ts";

/** The record's name in files. */
export const recordName = "wuxi-iot-record";

/**
 * The version of the whole record: the day on which it was closed, written as a semantic version, so that it grows
 * whenever any dataset does: `2026.11.21`.
 */
export const recordVersion = (closed: string | undefined): string =>
  closed ? closed.split("-").map(Number).join(".") : "0.0.0";

export const articleWork = ({ id, head }: { id: string; head: Article }): Work => ({
  kind: "article",
  id,
  title: head.title,
  date: head.updated ?? head.published,
  url: wholeAddress(articlePath(id)),
});

/** A chart is dated by the last change to the dataset that it draws. */
export const chartWork = ({
  id,
  chart,
  updated,
}: {
  id: string;
  chart: { title: string };
  updated: string | undefined;
}): Work => ({
  kind: "chart",
  id: `chart-${id}`,
  title: chart.title,
  date: updated,
  url: wholeAddress(chartPath(id)),
});

export const datasetWork = ({ id, head }: { id: string; head: DatasetHead }): Work => ({
  kind: "dataset",
  id: `data-${id}`,
  title: head.title,
  date: head.updated,
  version: head.version,
  url: wholeAddress(datasetPath(id)),
});

/** @param closed the day of the last change to any dataset */
export const recordWork = (closed: string | undefined): Work => ({
  kind: "record",
  id: recordName,
  title: site.name,
  date: closed,
  version: recordVersion(closed),
  url: wholeAddress("/data/"),
});
