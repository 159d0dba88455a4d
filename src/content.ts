/**
 * The only reader of the collections: published articles, rows, charts, and what cites what. Pages and prose components
 * ask here; no other file names `astro:content`, but for the collections themselves.
 */
import { getCollection, render, type CollectionEntry } from "astro:content";
import { chartSpec, type ChartSpec } from "./charts/spec.ts";
import { compareDates } from "./lib/edtf.ts";
import { articlePath, chartPath, rowPath } from "./lib/paths.ts";
import { readProse, type Use } from "./lib/read-prose.ts";
import { buildDate } from "./lib/settings.ts";
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
  entry: CollectionEntry<"articles">;
  /** Why it is shown in the live preview only: a draft, or a day to come. */
  unpublished?: "draft" | "later";
}

/** What the marks of a text lead to. */
export interface Notes {
  /** Ids of sources: note 1, 2, 3 … Those of a chart stand in its own table. */
  sources: string[];
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
  entry: CollectionEntry<"pages">;
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

  constructor(collections: Collections) {
    this.topics = collections.topics;
    this.datasets = datasetNames.flatMap((id) => {
      const head = collections.datasets.get(id);
      const rows = (collections.rows.get(id) ?? []) as Rows[typeof id][];
      for (const row of rows) this.rowsByRef.set(`${id}/${row.id}`, row);
      return head ? [{ id, head, rows }] : [];
    });
    this.charts = collections.charts.map(({ id, data }) => this.chartView(id, data));
    this.articles = collections.articles.map((entry) => this.articleView(entry)).sort(byEvent);
    this.pages = collections.pages.map((entry) => this.pageView(entry));
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
    const rows = this.datasets.find((dataset) => dataset.id === chart.data)?.rows;
    const spec = chartSpec(id, chart, rows, this.rows("sources"));
    return { id, path: chartPath(id), chart, spec, sources: spec.sources.map((source) => source.id) };
  }

  private articleView(entry: CollectionEntry<"articles">): ArticleView {
    const head = entry.data as Article;
    const prose = readProse(entry.body ?? "", entry.filePath ?? "");
    const charts = prose.uses.filter(({ name }) => name === "Chart").map(({ attributes }) => attributes.id ?? "");
    const notes = this.notesOf(prose.uses);
    return {
      id: entry.id,
      path: articlePath(entry.id),
      head,
      topics: head.topics.map(
        (id) => this.topics.find((topic) => topic.id === id) ?? { id, name: id, description: "" },
      ),
      minutes: Math.max(1, Math.round(prose.words / 220)),
      charts,
      rows: unique(prose.uses.flatMap((use) => this.rowsOf(use))),
      notes: { ...notes, sources: unique([...notes.sources, ...head.sources]) },
      uses: prose.uses,
      entry,
      unpublished: head.draft ? "draft" : head.published > buildDate ? "later" : undefined,
    };
  }

  private pageView(entry: CollectionEntry<"pages">): PageView {
    const { uses } = readProse(entry.body ?? "", entry.filePath ?? "");
    return { id: entry.id, head: entry.data as StandingPage, notes: this.notesOf(uses), uses, entry };
  }

  private rowsOf({ name, attributes }: Use): string[] {
    if (name === "Value") return [attributes.of ?? ""];
    return name === "Chart" ? this.chart(attributes.id ?? "").spec.marks.map(({ row }) => row) : [];
  }

  /** Notes in the order of their marks; sources that only stand behind a value come after those. */
  private notesOf(uses: readonly Use[]): Notes {
    const named = (component: string, key: string): string[] =>
      uses.filter(({ name }) => name === component).map(({ attributes }) => attributes[key] ?? "");
    const behind = named("Value", "of").flatMap((row) => sourcesOf(this.rowsByRef.get(row)));
    return { sources: unique([...named("Cite", "source"), ...behind]), questions: unique(named("Question", "id")) };
  }
}

/** The raw collections, as the constructor takes them. */
interface Collections {
  articles: CollectionEntry<"articles">[];
  pages: CollectionEntry<"pages">[];
  charts: { id: string; data: Chart }[];
  topics: Topic[];
  datasets: Map<string, DatasetHead>;
  rows: Map<string, object[]>;
}

let built: Promise<Edition> | undefined;

/** The edition: read once in a build, and anew for every request in the live preview. */
export function getEdition(): Promise<Edition> {
  if (import.meta.env.DEV) return readEdition();
  built ??= readEdition();
  return built;
}

/** The words of an article or page, as a component for a page's template, and its headings. */
export function renderProse(view: ArticleView | PageView) {
  return render(view.entry);
}

/** The title of a row, whatever its dataset calls it. */
export function titleOf(row: object): string {
  const { title, name, term, question, id } = row as Partial<
    Record<"title" | "name" | "term" | "question" | "id", string>
  >;
  return title ?? name ?? term ?? question ?? id ?? "";
}

async function readEdition(): Promise<Edition> {
  const [articles, pages, charts, topics, datasets, rows] = await Promise.all([
    getCollection("articles", isShown),
    getCollection("pages", isReadable),
    getCollection("charts"),
    getCollection("topics"),
    getCollection("datasets"),
    getCollection("rows"),
  ]);
  return new Edition({
    articles,
    pages,
    charts: charts.map(({ id, data }) => ({ id, data: data as Chart })).sort((a, b) => a.id.localeCompare(b.id)),
    topics: topics.map(({ data }) => data as Topic),
    datasets: new Map(datasets.map(({ id, data }) => [id, data as DatasetHead])),
    rows: groupRows(rows.map(({ data }) => data as StoredRow)),
  });
}

type StoredRow = { dataset: string; position: number };

function groupRows(stored: StoredRow[]): Map<string, object[]> {
  const groups = new Map<string, object[]>();
  for (const { dataset, position: _, ...row } of [...stored].sort((a, b) => a.position - b.position)) {
    const group = groups.get(dataset) ?? [];
    group.push(row);
    groups.set(dataset, group);
  }
  return groups;
}

const isReadable = ({ data }: { data: object }): boolean => !("unreadable" in data);

/** Drafts and articles of a day to come are shown in the live preview only. */
function isShown({ data }: { data: object }): boolean {
  const { draft, published } = data as Article;
  return isReadable({ data }) && (import.meta.env.DEV || (!draft && published <= buildDate));
}

/** Latest event first; an article without one goes by its day of publication. */
function byEvent(a: ArticleView, b: ArticleView): number {
  return compareDates(b.head.event ?? b.head.published, a.head.event ?? a.head.published) || a.id.localeCompare(b.id);
}

const sourcesOf = (row: object | undefined): string[] => (row as { sources?: string[] } | undefined)?.sources ?? [];

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
