/**
 * Checks that every number in the title and the description of an article is one that the record holds: it comes from a
 * row that the article shows, or from a chart in it. An article's text takes its numbers from rows by itself; its head
 * is typed, and this keeps it from disagreeing with them.
 */
import { numbersIn, scaleOf, type FoundNumber } from "../charts/number-words.ts";
import { unknownNumbers } from "../charts/numbers.ts";
import { ChartProblem, chartSpec, type ChartSpec } from "../charts/spec.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content, Post } from "../lib/read-content.ts";
import { rowsShown } from "../lib/used-rows.ts";
import type { Article } from "../schemas/article.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import { findRow, problemAt } from "./references.ts";

type Row = Readonly<Record<string, unknown>>;

/** What the numbers of a head may be, besides those that a chart knows. */
interface Known {
  /** Figures of rows and in their statements, in units of 1: CNY 5 million is 5000000. */
  amounts: number[];
  /** Years, and counts of rows and charts. */
  plain: number[];
  /** Days of dates, which count only beside the name of a month. */
  days: number[];
}

const cure =
  "is no date, value or count of the rows that this article shows, and no difference or ratio of values that its charts draw. " +
  "Correct it, show its row in the text with <Value>, or take it out.";

/** The problems of one head. None are looked for while a row does not fit: that row is told first. */
export function checkHeadline(article: Post<Article>, content: Content): Problem[] {
  if (content.unfit.size > 0) return [];
  const specs = specsOf(article, content);
  const known = knownOf(article, content, specs);
  return (["title", "description"] as const).flatMap((key) =>
    unknownIn(article.value[key], known, specs).map(({ text }) => problemAt(article, [key], key, `"${text}" ${cure}`)),
  );
}

function unknownIn(text: string, known: Known, specs: readonly ChartSpec[]): FoundNumber[] {
  const inNoChart = specs.map((spec) => new Set(unknownNumbers(text, spec, []).map(({ index }) => index)));
  return scaled(text).filter(
    (found) => inNoChart.every((unknown) => unknown.has(found.index)) && !isKnown(found, known),
  );
}

/** The numbers of a text; in a list such as "1, 3 and 5 million" the last word counts for all of them. */
function scaled(text: string): FoundNumber[] {
  const found = numbersIn(text);
  for (const [at, one] of [...found.entries()].toReversed()) {
    const next = found[at + 1];
    const between = text.slice(one.index + one.text.length, next?.index);
    if (next && one.scale === 1 && /^(?:,|,? (?:and|or|to)|–) ?$/.test(between))
      found[at] = { ...one, scale: next.scale };
  }
  return found;
}

function isKnown({ value, scale, besideMonth }: FoundNumber, { amounts, plain, days }: Known): boolean {
  const isOneOf = (list: readonly number[], wanted: number): boolean =>
    list.some((one) => Math.abs(one - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)));
  if (besideMonth && isOneOf(days, value)) return true;
  return isOneOf(amounts, value * scale) || (scale === 1 && isOneOf(plain, value));
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
  const dates = [head.event ?? "", ...rows.flatMap(datesOf)].flatMap((date) => date.split("/"));
  const said = rows.flatMap(textsOf).flatMap(numbersIn);
  return {
    amounts: [...rows.flatMap(amountsOf), ...said.map(({ value, scale }) => value * scale)],
    plain: [
      ...dates.map((date) => Number(date.slice(0, 4))),
      ...[references, ...shown, ...Object.values(Object.groupBy(references, datasetOf)), specs].map(
        (all) => all?.length ?? 0,
      ),
    ].filter((number) => number > 0),
    days: [
      ...dates.filter((date) => date.length === 10).map((date) => Number(date.slice(8))),
      ...said.filter(({ besideMonth }) => besideMonth).map(({ value }) => value),
    ],
  };
}

const datasetOf = (reference: string): string => reference.replace(/\/.*/, "");

const datesOf = ({ date, period, from, to }: Row): string[] =>
  [date, period, from, to].filter((one) => typeof one === "string");

const textsOf = ({ title, name, statement, condition }: Row): string[] =>
  [title, name, statement, condition].filter((one) => typeof one === "string");

/** The figures of a row as they stand in it. */
const figuresOf = ({ amount, value, previous }: Row): number[] =>
  [amount, value, previous].filter((one) => typeof one === "number");

/** The figures of a row in units of 1. */
const amountsOf = (row: Row): number[] => [
  ...figuresOf(row).map((figure) => figure * scaleOf(typeof row.unit === "string" ? row.unit : null)),
  ...(typeof row.rate === "number" ? [row.rate / 100] : []),
  ...(typeof row.usd === "number" ? [row.usd] : []),
];
