/** The topics of rows and charts: those of the articles that show them. */
import type { Content } from "../lib/read-content.ts";
import type { Use } from "../lib/read-prose.ts";
import { rowsWhere } from "../lib/where.ts";
import type { DatasetName } from "../schemas/dataset.ts";

/** By what it is, such as `measures/wuxi-2019-platform-3m` or `charts/iot-revenue`, the ids of its topics. */
export type Topics = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads who shows what. @param articles those that count: the ones that are published */
export function topicsOf(content: Content, articles: Content["articles"]): Topics {
  const topics = new Map<string, Set<string>>();
  for (const { value, prose } of articles) {
    for (const shown of prose.uses.flatMap((use) => shownBy(use, content))) {
      const known = topics.get(shown) ?? new Set();
      for (const topic of value.topics) known.add(topic);
      topics.set(shown, known);
    }
  }
  return topics;
}

function shownBy({ name, attributes, where = {} }: Use, content: Content): string[] {
  const { id = "", of = "", source = "" } = attributes;
  switch (name) {
    case "Value":
    case "Figure":
      return [of];
    case "Milestone":
      return [`milestones/${id}`];
    case "Cite":
      return [`sources/${source}`];
    case "Question":
      return [`questions/${id}`];
    case "Term":
      return [`glossary/${id}`, `organisations/${id}`];
    case "Rows":
      return rowsOf(content, of, where);
    case "Chart": {
      const chart = content.charts.find((one) => one.id === id)?.value;
      return [`charts/${id}`, ...(chart ? rowsOf(content, chart.data, chart.where) : [])];
    }
    default:
      return [];
  }
}

function rowsOf({ data }: Content, dataset: string, where: Record<string, unknown>): string[] {
  const rows = data[dataset as DatasetName]?.rows.map(({ value }) => value as { id: string }) ?? [];
  return rowsWhere(rows, where).map(({ id }) => `${dataset}/${id}`);
}
