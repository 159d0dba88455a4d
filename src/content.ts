/**
 * The only reader of the content for pages: published articles, rows, charts, and what cites what. Pages and prose components
 * ask here; no other file names `astro:content`, but for the collections themselves.
 */
import { getEntry, render } from "astro:content";
import { chartSpec, type ChartSpec } from "./charts/spec.ts";
import { compareDates } from "./lib/edtf.ts";
import { titleOf } from "./lib/row-words.ts";
import { articlePath, chartPath, rowPath } from "./lib/paths.ts";
import { parseRef } from "./lib/refs.ts";
import { lookOf, readContent, type Content, type Post } from "./lib/read-content.ts";
import type { Use } from "./lib/read-prose.ts";
import { isPublished } from "./lib/published.ts";
import { contentDir } from "./lib/settings.ts";
import { relatedTo } from "./lib/related.ts";
import { topicId, topicsOfWords } from "./lib/topic-words.ts";
import { rowsShown } from "./lib/used-rows.ts";
import { unique } from "./lib/unique.ts";
import type { Article, StandingPage } from "./schemas/article.ts";
import type { Chart } from "./schemas/chart.ts";
import { datasetNames, type DatasetHead, type DatasetName, type Rows } from "./schemas/dataset.ts";
import type { Topic } from "./schemas/topic.ts";

/** An article, ready for lists and for its own page. */
export interface ArticleView {
  id: string;
  path: string;
  head: Article;
  topics: Topic[];
  /** Minutes of reading at 220 words a minute, at least one. */
  minutes: number;
  /** Ids of the charts in it, in order. */
  charts: string[];
  /** Rows that it cites or charts, as `dataset/id`, in order. */
  rows: string[];
  notes: Notes;
  /** The components of its text, in order. */
  uses: Use[];
  /** Why it is shown in the live preview only: a draft, or a day to come. */
  unpublished?: "draft" | "later";
}

/** What the marks of a text lead to. */
export interface Notes {
  /** Ids of sources: note 1, 2, 3 … Those of a chart stand in its own table. */
  sources: string[];
  /** How many of them have a mark in the text; the others stand behind a figure only. */
  marked: number;
  /** Ids of questions: note a, b, c … */
  questions: string[];
}

/** A chart with its rows read. */
export interface ChartView {
  id: string;
  path: string;
  chart: Chart;
  spec: ChartSpec;
  /** Ids of the sources of its rows, in order. */
  sources: string[];
  /** The day of the last change to the dataset that it draws. */
  updated: string | undefined;
}

/** A dataset with its rows in the order of the file. */
export interface DatasetView<D extends DatasetName = DatasetName> {
  id: D;
  head: DatasetHead;
  rows: Rows[D][];
}

/** A standing page. */
export interface PageView {
  id: string;
  head: StandingPage;
  notes: Notes;
  uses: Use[];
}

/** What stands under a topic. */
export interface TopicView {
  articles: ArticleView[];
  charts: ChartView[];
  /** The rows that its articles cite or chart, as `dataset/id`, by dataset. */
  rows: Map<DatasetName, string[]>;
  /** How many sources its articles rest on. */
  sources: number;
}

/** Something that cites a source. */
export interface Citation {
  kind: "article" | "chart" | "row";
  title: string;
  path: string;
}

/** All that is published, read once a build. */
export class Edition {
  readonly articles: ArticleView[];
  readonly pages: PageView[];
  readonly charts: ChartView[];
  readonly datasets: DatasetView[];
  readonly topics: Topic[];
  private readonly rowsByRef = new Map<string, Rows[DatasetName]>();
  private readonly questionsByRow = new Map<string, Rows["questions"][]>();

  constructor(content: Content) {
    const shown = content.articles.filter(({ value }) => isShown(value));
    this.topics =
      content.topics?.map(({ value }) => value) ?? topicsOfWords(shown.flatMap(({ value }) => value.topics));
    this.datasets = Object.entries(content.data).map(([id, { head, rows }]) => ({
      id: id as DatasetName,
      head: head.value,
      rows: rows.map(({ value }) => value),
    }));
    this.datasets.sort((a, b) => datasetNames.indexOf(a.id) - datasetNames.indexOf(b.id));
    for (const { id, rows } of this.datasets) for (const row of rows) this.rowsByRef.set(`${id}/${row.id}`, row);
    for (const question of this.rows("questions")) {
      for (const row of question.touches) {
        this.questionsByRow.set(row, [...(this.questionsByRow.get(row) ?? []), question]);
      }
    }
    this.charts = content.charts.map(({ id, value }) => this.chartView(id, value));
    this.articles = shown.map((post) => this.articleView(post)).sort(byEvent);
    this.pages = content.pages.map(({ id, value, prose }) => ({
      id,
      head: value,
      notes: this.notesOf(prose.uses),
      uses: prose.uses,
    }));
  }

  /** Rows of a dataset in the order of its file; none where the file is missing. */
  rows<D extends DatasetName>(dataset: D): Rows[D][] {
    return (this.datasets.find(({ id }) => id === dataset)?.rows ?? []) as Rows[D][];
  }

  /** One row by `dataset/id`. Throws where it does not exist; the content check says so earlier and with its line. */
  row<D extends DatasetName>(dataset: D, id: string): Rows[D] {
    const row = this.rowsByRef.get(`${dataset}/${id}`);
    if (!row) throw new Error(`The record has no row ${dataset}/${id}.`);
    return row as Rows[D];
  }

  /** One row, or undefined. */
  findRow<D extends DatasetName>(dataset: D, id: string): Rows[D] | undefined {
    return this.rowsByRef.get(`${dataset}/${id}`) as Rows[D] | undefined;
  }

  /** One chart by id. Throws where it does not exist. */
  chart(id: string): ChartView {
    const chart = this.charts.find((view) => view.id === id);
    if (!chart) throw new Error(`The record has no chart ${id}.`);
    return chart;
  }

  /** Articles that hold a chart. */
  articlesWith(chart: string): ArticleView[] {
    return this.articles.filter(({ charts }) => charts.includes(chart));
  }

  /** Articles that show the same rows or stand under the same topics, nearest first. */
  relatedTo(view: ArticleView): ArticleView[] {
    return relatedTo(view, this.articles);
  }

  /** The articles before and after one, by the date of their event. */
  neighboursOf({ id }: ArticleView): { earlier: ArticleView | undefined; later: ArticleView | undefined } {
    const at = this.articles.findIndex((view) => view.id === id);
    return { earlier: this.articles[at + 1], later: at > 0 ? this.articles[at - 1] : undefined };
  }

  /** The articles under a topic, given by its id. */
  articlesUnder(topic: string): ArticleView[] {
    return this.articles.filter(({ topics }) => topics.some(({ id }) => id === topic));
  }

  /** What stands under a topic: its articles, and the charts, rows and sources that they show. */
  under(topic: string): TopicView {
    const articles = this.articlesUnder(topic);
    return {
      articles,
      charts: unique(articles.flatMap(({ charts }) => charts)).map((id) => this.chart(id)),
      rows: Map.groupBy(unique(articles.flatMap(({ rows }) => rows)), (row) => parseRef(row).dataset),
      sources: unique(articles.flatMap(({ notes }) => notes.sources)).length,
    };
  }

  /** The open questions that concern a row, given as `dataset/id`. */
  questionsOn(reference: string): Rows["questions"][] {
    return this.questionsByRow.get(reference) ?? [];
  }

  /** The sources of a row, in its order. */
  sourcesOf(row: object): Rows["sources"][] {
    return sourcesOf(row).map((id) => this.row("sources", id));
  }

  /** The day on which the record was closed: that of the last change to any dataset, or undefined without data. */
  get closed(): string | undefined {
    return this.datasets
      .map(({ head }) => head.updated)
      .sort()
      .at(-1);
  }

  /** What cites a source: articles, charts and rows. */
  citationsOf(source: string): Citation[] {
    const articles = this.articles
      .filter(({ notes }) => notes.sources.includes(source))
      .map(({ head, path }): Citation => ({ kind: "article", title: head.title, path }));
    const charts = this.charts
      .filter(({ sources }) => sources.includes(source))
      .map(({ chart, path }): Citation => ({ kind: "chart", title: chart.title, path }));
    const rows = this.datasets.flatMap(({ id, rows: list }) =>
      list
        .filter((row) => sourcesOf(row).includes(source))
        .map((row): Citation => ({ kind: "row", title: titleOf(row), path: rowPath(id, row.id) })),
    );
    return [...articles, ...charts, ...rows];
  }

  private chartView(id: string, chart: Chart): ChartView {
    const { rows, head } = this.datasets.find((dataset) => dataset.id === chart.data) ?? {};
    const spec = chartSpec(id, chart, rows, this.rows("sources"), this.rows("milestones"));
    return {
      id,
      path: chartPath(id),
      chart,
      spec,
      sources: spec.sources.map((source) => source.id),
      updated: head?.updated,
    };
  }

  private articleView({ id, value: head, prose }: Post<Article>): ArticleView {
    const charts = prose.uses.filter(({ name }) => name === "Chart").map(({ attributes }) => attributes.id ?? "");
    const notes = this.notesOf(prose.uses);
    return {
      id,
      path: articlePath(id),
      head,
      topics: unique(head.topics.map(topicId)).flatMap((topic) => this.topics.find(({ id }) => id === topic) ?? []),
      minutes: Math.max(1, Math.round(prose.words / 220)),
      charts,
      rows: unique(prose.uses.flatMap((use) => this.rowsOf(use))),
      notes: { ...notes, sources: unique([...notes.sources, ...head.sources]) },
      uses: prose.uses,
      unpublished: isPublished(head) ? undefined : head.draft ? "draft" : "later",
    };
  }

  /** The rows that a component in prose shows, as `dataset/id`. */
  private rowsOf(use: Use): string[] {
    return rowsShown(use, {
      rows: (dataset) => this.rows(dataset),
      drawn: (chart) => this.chart(chart).spec.marks.map(({ row }) => row),
    });
  }

  /** Notes in the order of their marks; sources that only stand behind a value come after those. */
  private notesOf(uses: readonly Use[]): Notes {
    const named = (component: string, key: string): string[] =>
      uses.filter(({ name }) => name === component).map(({ attributes }) => attributes[key] ?? "");
    const behind = uses
      .filter(({ name }) => ["Value", "Figure", "Milestone", "Rows"].includes(name))
      .flatMap((use) => this.rowsOf(use))
      .flatMap((row) => sourcesOf(this.rowsByRef.get(row)));
    const marked = unique(named("Cite", "source"));
    return {
      sources: unique([...marked, ...behind]),
      marked: marked.length,
      questions: unique(named("Question", "id")),
    };
  }
}

/** What the edition is made from, and how the content folder looked when it was read. */
let kept: { edition: Edition; look: string; at: number } | undefined;

/** For how long the live preview takes a look at the folder as valid, in milliseconds: a page asks some hundred times. */
const lookLasts = 200;

/** The edition: read once in a build; in the live preview anew after a change. */
export async function getEdition(): Promise<Edition> {
  if (kept && (!import.meta.env.DEV || Date.now() - kept.at < lookLasts)) return kept.edition;
  const look = import.meta.env.DEV ? lookOf(contentDir) : "built";
  const edition = kept?.look === look ? kept.edition : new Edition(readContent(contentDir));
  kept = { edition, look, at: Date.now() };
  return edition;
}

/** The words of an article or page, as a component for a page's template, and its headings. */
export async function renderProse(collection: "articles" | "pages", id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`Astro has not read ${collection}/${id}.`);
  return render(entry);
}

/** Drafts and articles of a day to come are shown in the live preview only. */
const isShown = (head: Article): boolean => import.meta.env.DEV || isPublished(head);

/** Latest event first; an article without one goes by its day of publication. */
function byEvent(a: ArticleView, b: ArticleView): number {
  return compareDates(b.head.event ?? b.head.published, a.head.event ?? a.head.published) || (a.id < b.id ? -1 : 1);
}

const sourcesOf = (row: object | undefined): string[] => (row as { sources?: string[] } | undefined)?.sources ?? [];
