/** Every address of the site, in one place. They are a promise: they do not change. */
import type { DatasetName } from "../schemas/dataset.ts";

/** Pages on which the rows of a dataset stand when they have a page of their own. */
const pageOfRows: Partial<Record<DatasetName, string>> = {
  milestones: "/timeline/",
  measures: "/subsidies/",
  sources: "/sources/",
  glossary: "/glossary/",
  organisations: "/organisations/",
  questions: "/questions/",
};

/** Names that a standing page cannot have, because the site itself answers there. */
export const reservedNames = [
  "404",
  "articles",
  "cards",
  "charts",
  "data",
  "embed",
  "glossary",
  "index",
  "organisations",
  "pagefind",
  "questions",
  "search",
  "sources",
  "subsidies",
  "timeline",
  "topics",
];

/** The file of `content/pages/` that holds the words of the front page. */
export const frontPageName = "home";

/** The address of an article, today's or a former one: `/articles/my-story/`. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;
/** The address of a topic, which may be in any script: `/topics/%E7%89%A9/`. */
export const topicPath = (topic: string): string => encodeURI(`/topics/${topic}/`);
export const chartPath = (id: string): string => `/charts/${id}/`;
export const datasetPath = (dataset: string): string => `/data/${dataset}/`;

/** Forms in which a citation can be taken away: BibTeX and RIS. */
export type CitationExtension = "bib" | "ris";

/** The address of a file of an article, a chart or a dataset: `chartFile("caps", "svg")` is `/charts/caps.svg`. */
export const articleFile = (slug: string, extension: CitationExtension): string => `/articles/${slug}.${extension}`;
/** The picture at the head of an article, below the article's own address. */
export const articleImage = (article: string, src: string): string => `${article}${src}`;
export const chartFile = (id: string, extension: "svg" | "png" | "csv" | "json" | CitationExtension): string =>
  `/charts/${id}.${extension}`;
/** What the browser paints a chart from when a reader reaches for it. */
export const liveFile = (id: string): string => `/charts/${id}/live.json`;
/** The PNG picture of a chart with two pixels in one, for dense screens and for print. */
export const denseChartFile = (id: string): string => `/charts/${id}@2x.png`;
/** A chart alone, for an iframe on another site. */
export const embedPath = (id: string): string => `/embed/${id}/`;
/** The picture that others show beside a shared link: of an article, of a chart, and of all other pages. */
export const articleCard = (slug: string): string => `/cards/articles/${slug}.png`;
export const chartCard = (id: string): string => `/cards/charts/${id}.png`;
/** The size of those pictures in pixels, on which readers of Open Graph and Twitter cards agree. */
export const cardSize = { width: 1200, height: 630 } as const;
export const siteCard = "/cards/site.png";
export const datasetFile = (dataset: string, extension: "csv" | "json" | CitationExtension): string =>
  `/data/${dataset}.${extension}`;

/** The whole record: as one file, as its description for machines, what cites what, and its citation. */
export const recordFile = (extension: "zip" | CitationExtension): string => `/data/wuxi-iot-record.${extension}`;
export const dataPackageFile = "/data/datapackage.json";
export const citationsFile = "/data/citations.csv";

/** The page that shows the rows of a dataset, each at `#<id>`. */
export const rowsPath = (dataset: DatasetName): string => pageOfRows[dataset] ?? datasetPath(dataset);

/** The address of one row: its own page's where one exists, else the dataset's. */
export const rowPath = (dataset: DatasetName, id: string): string => `${rowsPath(dataset)}#${id}`;

/** Where a project is checked by the rules of the measures. */
export const projectCheckPath = `${rowsPath("measures")}#_project-check`;

/** Puts the base path before an address of the site: `/data/` becomes `/wuxi/data/`. */
export function withBase(path: string, base: string): string {
  return path.startsWith("/") ? base.replace(/\/$/, "") + path : path;
}
