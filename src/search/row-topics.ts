/** The topics of rows and charts: those of the articles that show them. */
import type { Content } from "../lib/read-content.ts";
import type { Use } from "../lib/read-prose.ts";
import { rowsShown } from "../lib/used-rows.ts";
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

/** The rows that a component shows, and what it names besides: a chart, a source, a question, a term. */
function shownBy(use: Use, content: Content): string[] {
  const { id = "", source = "" } = use.attributes;
  const chartOf = (chart: string) => content.charts.find((one) => one.id === chart)?.value;
  const rows = rowsShown(use, {
    rows: (dataset) => rowsOf(content, dataset),
    drawn: (name) => {
      const chart = chartOf(name);
      return chart ? rowsWhere(rowsOf(content, chart.data), chart.where).map((row) => `${chart.data}/${row.id}`) : [];
    },
  });
  const named: Record<string, string[]> = {
    Chart: [`charts/${id}`],
    Cite: [`sources/${source}`],
    Question: [`questions/${id}`],
    Term: [`glossary/${id}`, `organisations/${id}`],
  };
  return [...rows, ...(named[use.name] ?? [])];
}

const rowsOf = ({ data }: Content, dataset: string): { id: string }[] =>
  data[dataset as DatasetName]?.rows.map(({ value }) => value as { id: string }) ?? [];
