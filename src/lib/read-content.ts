/**
 * The content folder, read and checked against the schemas without a build. Missing parts are fine: an empty folder is
 * a site without articles. Everything wrong is collected, nothing is thrown.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { z } from "astro/zod";
import { article, standingPage, type Article, type StandingPage } from "../schemas/article.ts";
import { chart, type Chart } from "../schemas/chart.ts";
import {
  datasetHead,
  datasetNames,
  rowSchemas,
  type DatasetHead,
  type DatasetName,
  type Rows,
} from "../schemas/dataset.ts";
import { topic, type Topic } from "../schemas/topic.ts";
import type { Problem } from "./problem.ts";
import { readList, readPart, type Entry, type Reading } from "./read-entries.ts";
import { readProse, type Prose } from "./read-prose.ts";
import { readYaml } from "./read-yaml.ts";

/** A post or a standing page. */
export interface Post<T> extends Entry<T> {
  prose: Prose;
}

/** One dataset: what stands above the rows, and the rows. */
export interface Dataset<D extends DatasetName = DatasetName> {
  head: Entry<DatasetHead>;
  rows: Entry<Rows[D]>[];
}

/** All that the folder holds. */
export interface Content {
  articles: Post<Article>[];
  pages: Post<StandingPage>[];
  /** `undefined` where there is no topics.yaml: topics are then plain words. */
  topics: Entry<Topic>[] | undefined;
  charts: Entry<Chart>[];
  data: { [D in DatasetName]?: Dataset<D> };
  /** Rows that do not fit their schema, as `dataset/id`; they are in no list above. */
  unfit: Set<string>;
  problems: Problem[];
}

/** Reads a content folder. @param dir its absolute path */
export function readContent(dir: string): Content {
  const content: Content = {
    articles: [],
    pages: [],
    topics: undefined,
    charts: [],
    data: {},
    unfit: new Set(),
    problems: [],
  };
  content.articles = readPosts(dir, "articles", article, content.problems);
  content.pages = readPosts(dir, "pages", standingPage, content.problems);
  if (existsSync(join(dir, "topics.yaml"))) {
    content.topics = readList(topic, open(dir, ["topics.yaml"], "topics", content.problems), []);
  }
  content.charts = filesIn(dir, "charts", ".yaml").flatMap((name) => readChart(dir, name, content.problems));
  for (const name of filesIn(dir, "data", ".yaml")) readDataset(dir, name, content);
  return content;
}

function filesIn(dir: string, folder: string, ...extensions: string[]): string[] {
  if (!existsSync(join(dir, folder))) return [];
  return readdirSync(join(dir, folder))
    .filter((name) => extensions.includes(extname(name)) && !name.startsWith("_"))
    .sort();
}

/** The name of a file in messages: the content folder's own name and the way from there. */
const nameInMessages = (dir: string, way: string[]): string => [basename(dir), ...way].join("/");

const stem = (name: string): string => basename(name, extname(name));

/** Opens a YAML file; what is wrong with the YAML itself is told here, once. */
function open(dir: string, way: string[], where: string, problems: Problem[]): Reading {
  const file = nameInMessages(dir, way);
  const yaml = readYaml(readFileSync(join(dir, ...way), "utf8"), file);
  problems.push(...yaml.problems);
  return { yaml, file, where, problems };
}

function readPosts<S extends z.ZodType>(
  dir: string,
  folder: string,
  schema: S,
  problems: Problem[],
): Post<z.output<S>>[] {
  return filesIn(dir, folder, ".mdx", ".md").flatMap((name) => {
    const file = nameInMessages(dir, [folder, name]);
    const text = readFileSync(join(dir, folder, name), "utf8");
    const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
    if (head === undefined) {
      const message = "There is no head. Begin with ---, the keys such as title: and ---.";
      problems.push({ file, line: 1, column: 1, where: "", message });
      return [];
    }
    const yaml = readYaml(head, file, 2);
    const prose = readProse(text, file);
    problems.push(...yaml.problems, ...prose.problems);
    const value = readPart(schema, { yaml, file, where: "", problems });
    return value === undefined ? [] : [{ id: stem(name), value, file, locate: yaml.locate, prose }];
  });
}

function readChart(dir: string, name: string, problems: Problem[]): Entry<Chart>[] {
  const id = stem(name);
  const reading = open(dir, ["charts", name], id, problems);
  const value = readPart(chart, reading);
  return value === undefined ? [] : [{ id, value, file: reading.file, locate: reading.yaml.locate }];
}

function readDataset(dir: string, name: string, { data, unfit, problems }: Content): void {
  const dataset = stem(name) as DatasetName;
  if (!datasetNames.includes(dataset)) {
    const message = `"${dataset}" is not a dataset. Name the file after one of ${datasetNames.join(", ")}.`;
    problems.push({ file: nameInMessages(dir, ["data", name]), line: 1, column: 1, where: "", message });
    return;
  }
  const reading = open(dir, ["data", name], dataset, problems);
  const { rows: _, ...above } = (reading.yaml.value ?? {}) as Record<string, unknown>;
  const head = readPart(datasetHead, reading, [], above);
  const unfitHere: string[] = [];
  const rows = readList(rowSchemas[dataset] as z.ZodType<Rows[DatasetName]>, reading, ["rows"], unfitHere);
  for (const id of unfitHere) unfit.add(`${dataset}/${id}`);
  if (!head) return;
  const entry = { id: dataset, value: head, file: reading.file, locate: reading.yaml.locate };
  (data as Record<string, Dataset>)[dataset] = { head: entry, rows };
}
