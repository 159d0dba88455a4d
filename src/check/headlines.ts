/**
 * Checks that every number in the title and the description of an article is one that the record holds: it comes from a
 * row that the article shows, or from a chart in it. An article's text takes its numbers from rows by itself; its head
 * is typed, and this keeps it from disagreeing with them.
 */
import { daysOf, unknownIn, yearsOf, type Known, type UnknownNumber } from "../charts/known-numbers.ts";
import { unknownNumbers } from "../charts/numbers.ts";
import { knownOfRows } from "../charts/row-numbers.ts";
import { ChartProblem, chartSpec, type ChartSpec } from "../charts/spec.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content, Post } from "../lib/read-content.ts";
import { rowsShown } from "../lib/used-rows.ts";
import type { Article } from "../schemas/article.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import { findRow, problemAt } from "./references.ts";

type Row = Readonly<Record<string, unknown>>;

const cure =
  "is no date, value or count of the rows that this article shows, and no difference or ratio of values that its charts draw. " +
  "Correct it, show its row in the text with <Value>, or take it out.";

/** The problems of one head. None are looked for while a row does not fit: that row is told first. */
export function checkHeadline(article: Post<Article>, content: Content): Problem[] {
  if (content.unfit.size > 0) return [];
  const specs = specsOf(article, content);
  const known = knownOf(article, content, specs);
  return (["title", "description"] as const).flatMap((key) =>
    unknownToAll(article.value[key], known, specs).map(({ text }) =>
      problemAt(article, [key], key, `"${text}" ${cure}`),
    ),
  );
}

/** The numbers that neither the rows know nor any chart. */
function unknownToAll(text: string, known: Known, specs: readonly ChartSpec[]): UnknownNumber[] {
  const inCharts = specs.map((spec) => unknownNumbers(text, spec, []));
  return unknownIn(text, known).filter(({ index }) => inCharts.every((all) => all.some((one) => one.index === index)));
}

/** The charts of an article that can be drawn; what is wrong with another one is told at the chart itself. */
function specsOf({ prose }: Post<Article>, content: Content): ChartSpec[] {
  const named = prose.uses.filter(({ name }) => name === "Chart").map(({ attributes }) => attributes.id);
  return content.charts
    .filter(({ id }) => named.includes(id))
    .flatMap(({ id, value }) => {
      try {
        const rows = content.data[value.data as DatasetName]?.rows.map((row) => row.value);
        return [
          chartSpec(
            id,
            value,
            rows,
            [],
            content.data.milestones?.rows.map((row) => row.value),
          ),
        ];
      } catch (error) {
        if (error instanceof ChartProblem) return [];
        throw error;
      }
    });
}

function knownOf({ value: head, prose }: Post<Article>, content: Content, specs: readonly ChartSpec[]): Known {
  const shown = prose.uses.map((use) =>
    rowsShown(use, {
      rows: (dataset) => content.data[dataset]?.rows.map(({ value }) => value) ?? [],
      drawn: (chart) => specs.find(({ id }) => id === chart)?.marks.map(({ row }) => row) ?? [],
    }),
  );
  const references = [...new Set(shown.flat())];
  const rows = references.flatMap((reference): Row[] => {
    const row = findRow(content, reference)?.value;
    return row ? [row] : [];
  });
  const known = knownOfRows(rows);
  const event = [head.event ?? null];
  // A count is one of like things: the rows of one component or of one dataset, or the charts.
  const counted = [...shown, ...Object.values(Object.groupBy(references, datasetOf)), specs];
  return {
    ...known,
    plain: [...known.plain, ...yearsOf(event), ...counted.map((all) => all?.length ?? 0).filter((count) => count > 0)],
    days: [...known.days, ...daysOf(event)],
  };
}

const datasetOf = (reference: string): string => reference.replace(/\/.*/, "");
