/** What can be found: articles section by section, every row, chart, dataset and page, each with its own address. */
import { formatDate, yearOf } from "../lib/edtf.ts";
import { articlePath, chartPath, datasetPath, frontPageName, rowPath, topicPath } from "../lib/paths.ts";
import type { Content, Post } from "../lib/read-content.ts";
import { amountOf, dateOf, rowNames, titleOf } from "../lib/row-words.ts";
import { topicId, topicsOfWords } from "../lib/topic-words.ts";
import type { Article, StandingPage } from "../schemas/article.ts";
import { datasetNames, type DatasetName } from "../schemas/dataset.ts";
import { footNavigation, navigation } from "../site.ts";
import { rowFinder, sectionsOf } from "./article-text.ts";
import { topicsOf, type Topics } from "./row-topics.ts";

/** One record of the index. */
export interface SearchRecord {
  /** Its address without the base path. */
  path: string;
  /** Its title; a Chinese name stands after ` · `. */
  title: string;
  /** What it is, in one word. */
  kind: string;
  /** Ids of its topics. */
  topics: readonly string[];
  /** Its date as EDTF, or nothing. */
  date: string;
  /** Its figure in words, or nothing. */
  value: string;
  /** What it says, as results show it. */
  text: string;
  /** More words that it is found by and that are not shown. */
  also: string;
  /** The names that a term or body has: who asks for one of them and nothing else finds it first. */
  names: readonly string[];
  /**
   * Whether it is found by its title before the full text is there: all but the sections of articles, figures and sources,
   * whose many long titles would be half of what has to be fetched for the first answer.
   */
  headed: boolean;
}

/** A row with the fields of any dataset. */
type AnyRow = Partial<Record<string, unknown>> & { id: string };

/**
 * All records of a content folder.
 * @param shown which articles: those that are built; in the live preview all of them
 */
export function searchRecords(content: Content, shown: (article: Article) => boolean): SearchRecord[] {
  const articles = content.articles.filter(({ value }) => shown(value));
  const topics = topicsOf(content, articles);
  return [
    ...articles.flatMap((post) => articleRecords(post, content)),
    ...content.pages.filter(({ id }) => id !== frontPageName).flatMap((post) => pageRecords(post, content)),
    ...listRecords(),
    ...topicRecords(content, articles),
    ...content.charts.map((chart) => chartRecord(chart, topics)),
    ...datasetNames.flatMap((dataset) => datasetRecords(dataset, content, topics)),
  ];
}

function articleRecords(post: Post<Article>, content: Content): SearchRecord[] {
  const { title, description, topics, event, published, corrections } = post.value;
  const head = {
    path: articlePath(post.id),
    kind: "Article",
    title,
    text: description,
    topics,
    date: event ?? published,
  };
  return withSections(head, post, content, corrections.map(({ text }) => text).join(" "));
}

function pageRecords(post: Post<StandingPage>, content: Content): SearchRecord[] {
  const { title, description } = post.value;
  return withSections({ path: `/${post.id}/`, kind: "Page", title, text: description }, post, content);
}

/** A post as one record for its head and first words, and one for each `##`. */
function withSections(
  head: Partial<SearchRecord> & { path: string; text: string },
  { source, file }: Post<unknown>,
  content: Content,
  also = "",
): SearchRecord[] {
  const [first, ...rest] = sectionsOf(source, file, rowFinder(content));
  const whole = record({ ...head, text: [head.text, first?.text].filter(Boolean).join(" "), also });
  const sections = rest.map(({ heading, anchor, text }) =>
    record({ ...head, path: `${head.path}#${anchor}`, title: heading, text, headed: false }),
  );
  return [whole, ...sections];
}

/** The pages that list things, by the names that the navigation gives them. */
function listRecords(): SearchRecord[] {
  return [...navigation, ...footNavigation]
    .filter(({ path }) => path.endsWith("/") && path !== "/about/")
    .map(({ label, path }) =>
      record({ path, title: label, kind: "Page", text: `All of the record: ${label.toLowerCase()}` }),
    );
}

function topicRecords(content: Content, articles: Content["articles"]): SearchRecord[] {
  const named = content.topics?.map(({ value }) => value);
  const topics = named ?? topicsOfWords(articles.flatMap(({ value }) => value.topics));
  return topics.map(({ id, name, description }) =>
    record({ path: topicPath(id), title: name, kind: "Topic", topics: [id], text: description }),
  );
}

function chartRecord({ id, value }: Content["charts"][number], topics: Topics): SearchRecord {
  const { title, subtitle, description, note } = value;
  return record({
    path: chartPath(id),
    title,
    kind: "Chart",
    topics: [...(topics.get(`charts/${id}`) ?? [])],
    text: [subtitle, description].filter(Boolean).join(". "),
    also: note ?? "",
  });
}

function datasetRecords(dataset: DatasetName, { data }: Content, topics: Topics): SearchRecord[] {
  const read = data[dataset];
  if (!read) return [];
  const { title, description } = read.head.value;
  return [
    record({
      path: datasetPath(dataset),
      title: `${title}, the dataset`,
      kind: "Data",
      text: description,
      also: `${dataset} CSV JSON download`,
    }),
    ...read.rows.map(({ value }) => rowRecord(dataset, value as AnyRow, topics)),
  ];
}

function rowRecord(dataset: DatasetName, row: AnyRow, topics: Topics): SearchRecord {
  const chinese = row.name_zh ?? row.term_zh ?? row.title_en;
  const amount = row.amount === null || row.value === null ? undefined : amountOf(row);
  return record({
    path: rowPath(dataset, row.id),
    title: [titleOf(row), chinese].filter(Boolean).join(" · "),
    kind: rowNames[dataset],
    topics: [...(topics.get(`${dataset}/${row.id}`) ?? [])],
    date: dateOf(row) ?? "",
    value: amount ?? "",
    text: typeof row.statement === "string" ? row.statement : String(row.publisher ?? ""),
    also: [amount, ...moreWords(row)].filter(Boolean).join(". "),
    names: ["glossary", "organisations"].includes(dataset) ? namesOf(row) : [],
    headed: !["observations", "sources"].includes(dataset),
  });
}

function namesOf({ term, name, term_zh, name_zh, abbreviation }: AnyRow): string[] {
  return [term, name, term_zh, name_zh, abbreviation].filter((one) => typeof one === "string");
}

/** What is paid is a subsidy, whatever its source calls it. */
const paid = ["cap", "fixed", "rate"];

/** The texts of a row beside its title and statement that a reader may look for. */
function moreWords(row: AnyRow): unknown[] {
  const fields = ["abbreviation", "amount_kind", "eligibility", "condition", "instrument", "body", "area", "place"];
  const more = ["author", "use", "kind", "scope_as_printed", "theme", "theme_zh", "field", "province", "note"];
  const subsidy = paid.includes(String(row.amount_kind)) ? "subsidy 补贴" : undefined;
  return [...[...fields, ...more].map((field) => row[field]), subsidy];
}

/** A record with what most do not have left empty, and its date as readers write it among its words. */
function record(given: Partial<SearchRecord> & { path: string }): SearchRecord {
  const whole = {
    title: "",
    kind: "",
    topics: [],
    date: "",
    value: "",
    text: "",
    also: "",
    names: [],
    headed: true,
    ...given,
  };
  const topics = [...new Set(whole.topics.map(topicId))];
  return { ...whole, topics, also: [whole.also, whole.date && formatDate(whole.date)].filter(Boolean).join(". ") };
}

/** The year that a record is filed under; nothing without a date. */
export const yearOfRecord = ({ date }: SearchRecord): string | undefined => (date ? yearOf(date) : undefined);
