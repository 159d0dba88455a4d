/**
 * The content folder, read and checked against the schemas without a build. Missing parts are fine: an empty folder is
 * a site without articles. Everything wrong is collected, nothing is thrown.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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
import { id } from "../schemas/fields.ts";
import { topic, type Topic } from "../schemas/topic.ts";
import type { Problem } from "./problem.ts";
import { readList, readPart, type Entry, type Reading } from "./read-entries.ts";
import { readProse, type Prose } from "./read-prose.ts";
import { readYaml } from "./read-yaml.ts";

/** A post or a standing page. */
export interface Post<T> extends Entry<T> {
  prose: Prose;
  /** The whole file, its head included. */
  source: string;
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
  /** Rows that do not fit their schema, as `dataset/id`, and datasets that cannot be read, as `dataset/*`. */
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
  if (!existsSync(dir)) {
    const message = "There is no such folder. Correct CONTENT_DIR, or make the folder.";
    content.problems.push({ file: dir, line: 1, column: 1, where: "", message });
  }
  if (existsSync(dir) && !isFolder(dir)) {
    const message = "This is not a folder. Correct CONTENT_DIR.";
    content.problems.push({ file: dir, line: 1, column: 1, where: "", message });
    return content;
  }
  tellStrangers(dir, content.problems);
  tellIgnored(dir, "articles", [".mdx", ".md"], content.problems);
  tellIgnored(dir, "pages", [".mdx", ".md"], content.problems);
  tellIgnored(dir, "charts", [".yaml"], content.problems);
  tellIgnored(dir, "data", [".yaml"], content.problems);
  content.articles = readPosts(dir, "articles", article, content.problems);
  content.pages = readPosts(dir, "pages", standingPage, content.problems);
  if (isFile(join(dir, "topics.yaml"))) {
    content.topics = readList(topic, open(dir, ["topics.yaml"], "topics", content.problems), []);
  }
  content.charts = filesIn(dir, "charts", ".yaml").flatMap((name) => readChart(dir, name, content.problems));
  for (const name of filesIn(dir, "data", ".yaml")) readDataset(dir, name, content);
  return content;
}

/**
 * How a content folder looks from outside: names, sizes and times of its files. Equal looks are equal content, so that
 * the live preview reads it again only after a change.
 */
export function lookOf(dir: string): string {
  return ["articles", "pages", "charts", "data", "."]
    .flatMap((folder) => filesIn(dir, folder, ".mdx", ".md", ".yaml").map((name) => join(dir, folder, name)))
    .map((path) => {
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}`;
    })
    .join("\n");
}

const parts = ["articles", "pages", "charts", "data", "topics.yaml"];

/** Folders and texts beside the parts of the content are told: a name may be misspelt, or the folder another one. */
function tellStrangers(dir: string, problems: Problem[]): void {
  for (const name of existsSync(dir) ? readdirSync(dir) : []) {
    const isText = /\.(mdx?|ya?ml)$/i.test(name);
    const looksRead = isText || isFolder(join(dir, name)) || parts.includes(name);
    const isRead = parts.includes(name) && isFolder(join(dir, name)) !== isText;
    if (!looksRead || isRead || /^[._]|^README\b/i.test(name)) continue;
    const message = `This is not read. A content folder holds ${parts.join(", ")}: correct the name, or CONTENT_DIR, or begin the name with _ to set it aside.`;
    problems.push({ file: nameInMessages(dir, [name]), line: 1, column: 1, where: "", message });
  }
}

/** Files that look like content but are not read are told, so that none is lost in silence. */
function tellIgnored(dir: string, folder: string, extensions: readonly string[], problems: Problem[]): void {
  if (!isFolder(join(dir, folder))) return;
  for (const name of readdirSync(join(dir, folder))) {
    const isRead = isFile(join(dir, folder, name)) && extensions.includes(extname(name));
    // Pictures stand beside articles.
    if (/^[._]/.test(name) || isRead || /\.(avif|jpe?g|png|svg|webp)$/.test(name)) continue;
    const message = `This is not read. Put a file with a name in ${extensions.join(" or ")} into ${folder}/ itself, or begin its name with _ to set it aside.`;
    problems.push({ file: nameInMessages(dir, [folder, name]), line: 1, column: 1, where: "", message });
  }
}

/** The text of a file, without the mark that some editors put before it. What is not UTF-8 is told. */
function textOf(dir: string, way: string[], problems: Problem[]): string {
  const text = readFileSync(join(dir, ...way), "utf8").replace(/^\uFEFF/, "");
  const tellAt = (offset: number, message: string): void => {
    const before = text.slice(0, offset).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    problems.push({ file: nameInMessages(dir, way), ...place, where: "", message });
  };
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0) tellAt(broken, "A sign here is not UTF-8. Save the file in the encoding UTF-8.");
  const invisible = text.search(/(?![\t\n\r])\p{Cc}/u);
  if (invisible >= 0) tellAt(invisible, "An invisible control character stands here. Delete it.");
  return text;
}

function filesIn(dir: string, folder: string, ...extensions: string[]): string[] {
  if (!isFolder(join(dir, folder))) return [];
  return readdirSync(join(dir, folder))
    .filter((name) => extensions.includes(extname(name)) && !name.startsWith("_") && isFile(join(dir, folder, name)))
    .sort();
}

/** What a path leads to; a link that leads nowhere is neither. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The name of a file in messages: the content folder's own name and the way from there. */
const nameInMessages = (dir: string, way: string[]): string => [basename(dir), ...way].join("/");

const stem = (name: string): string => basename(name, extname(name));

/** Whether a file's name can be part of an address; told where it cannot. */
function nameFits(name: string, file: string, problems: Problem[]): boolean {
  const result = id.safeParse(stem(name));
  if (!result.success) {
    const message = `The name of the file becomes its address. ${result.error.issues[0]?.message ?? ""}`;
    problems.push({ file, line: 1, column: 1, where: "", message });
  }
  return result.success;
}

/** Opens a YAML file; what is wrong with the YAML itself is told here, once. */
function open(dir: string, way: string[], where: string, problems: Problem[]): Reading {
  const file = nameInMessages(dir, way);
  const yaml = readYaml(textOf(dir, way, problems), file);
  problems.push(...yaml.problems);
  return { yaml, file, where, problems };
}

function readPosts<S extends z.ZodType>(
  dir: string,
  folder: string,
  schema: S,
  problems: Problem[],
): Post<z.output<S>>[] {
  return filesIn(dir, folder, ".mdx", ".md").flatMap((name, index, names) => {
    const file = nameInMessages(dir, [folder, name]);
    if (!nameFits(name, file, problems)) return [];
    if (stem(names[index - 1] ?? "") === stem(name)) {
      const message = `${names[index - 1]} has the same address already. Give one of them another name.`;
      problems.push({ file, line: 1, column: 1, where: "", message });
      return [];
    }
    const text = textOf(dir, [folder, name], problems);
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
    return value === undefined ? [] : [{ id: stem(name), value, file, locate: yaml.locate, prose, source: text }];
  });
}

function readChart(dir: string, name: string, problems: Problem[]): Entry<Chart>[] {
  const chartId = stem(name);
  if (!nameFits(name, nameInMessages(dir, ["charts", name]), problems)) return [];
  const reading = open(dir, ["charts", name], chartId, problems);
  const value = readPart(chart, reading);
  return value === undefined ? [] : [{ id: chartId, value, file: reading.file, locate: reading.yaml.locate }];
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
  if (!head || reading.yaml.problems.length > 0) unfit.add(`${dataset}/*`);
  if (!head) return;
  const entry = { id: dataset, value: head, file: reading.file, locate: reading.yaml.locate };
  (data as Record<string, Dataset>)[dataset] = { head: entry, rows };
}
