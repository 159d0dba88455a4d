/** Every address of the site, in one place. They are a promise: they do not change. */
import type { DatasetName } from "../schemas/dataset.ts";

/** Pages on which the rows of a dataset stand when they have a page of their own. */
const pageOfRows: Partial<Record<DatasetName, string>> = {
  milestones: "/timeline/",
  measures: "/subsidies/",
  sources: "/sources/",
};

/** Names that a standing page cannot have, because the site itself answers there. */
export const reservedNames = [
  "articles",
  "charts",
  "data",
  "embed",
  "glossary",
  "organisations",
  "questions",
  "search",
  "sources",
  "subsidies",
  "timeline",
  "topics",
];

/** The file of `content/pages/` that holds the words of the front page. */
export const frontPageName = "home";

export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const chartPath = (id: string): string => `/charts/${id}/`;
export const datasetPath = (dataset: string): string => `/data/${dataset}/`;

/** The address of a file of a chart or dataset: `chartFile("caps", "svg")` is `/charts/caps.svg`. */
export const chartFile = (id: string, extension: "svg" | "csv" | "json"): string => `/charts/${id}.${extension}`;
export const datasetFile = (dataset: string, extension: "csv" | "json"): string => `/data/${dataset}.${extension}`;

/** The page that shows the rows of a dataset, each at `#<id>`. */
export const rowsPath = (dataset: DatasetName): string => pageOfRows[dataset] ?? datasetPath(dataset);

/** The address of one row: its own page's where one exists, else the dataset's. */
export const rowPath = (dataset: DatasetName, id: string): string => `${rowsPath(dataset)}#${id}`;

/** Puts the base path before an address of the site: `/data/` becomes `/wuxi/data/`. */
export function withBase(path: string, base: string): string {
  return path.startsWith("/") ? base.replace(/\/$/, "") + path : path;
}
