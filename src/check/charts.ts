/** Checks that a chart can be drawn from its rows, and that every number in its words comes from them. */
import { unknownNumbers } from "../charts/numbers.ts";
import { unknownInRows } from "../charts/row-numbers.ts";
import { ChartProblem, chartSpec, type ChartSpec } from "../charts/spec.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content } from "../lib/read-content.ts";
import type { Entry } from "../lib/read-entries.ts";
import { titleOf } from "../lib/row-words.ts";
import type { Chart } from "../schemas/chart.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import { chartWords } from "./chart-words.ts";
import { findRow, problemAt } from "./references.ts";

/** The problems of one chart. None are looked for while a row that it needs does not fit: that row is told first. */
export function checkChart(chart: Entry<Chart>, content: Content): Problem[] {
  const needed = [chart.value.data, ...("annotations" in chart.value ? ["milestones"] : [])];
  if ([...content.unfit].some((reference) => needed.includes(reference.split("/")[0] ?? ""))) return [];
  try {
    const rows = content.data[chart.value.data as DatasetName]?.rows.map((row) => row.value);
    const milestones = content.data.milestones?.rows.map((row) => row.value);
    const spec = chartSpec(chart.id, chart.value, rows, [], milestones);
    return [...checkSubtitle(chart), ...checkLabels(chart, spec, content), ...checkWords(chart, spec, content)];
  } catch (error) {
    if (!(error instanceof ChartProblem)) throw error;
    return [problemAt(chart, error.path, [chart.id, ...error.path.map(String)].join(" › "), error.message)];
  }
}

/** A subtitle that says the finding again, where a reader looks for what was measured. */
function checkSubtitle(chart: Entry<Chart>): Problem[] {
  const { title, subtitle } = chart.value;
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  if (plain(title) !== plain(subtitle)) return [];
  return [
    problemAt(
      chart,
      ["subtitle"],
      `${chart.id} › subtitle`,
      "This says the title again. Write what was measured, where and when, and the unit.",
    ),
  ];
}

/** The numbers of title, subtitle, description and note that the drawn rows do not bear out. */
function checkWords(chart: Entry<Chart>, spec: ChartSpec, content: Content): Problem[] {
  const titles = titlesOf(chart.value, spec, content);
  return (["title", "subtitle", "description", "note"] as const).flatMap((key) =>
    unknownNumbers(chart.value[key] ?? "", spec, titles).map(({ text }) =>
      problemAt(
        chart,
        [key],
        `${chart.id} › ${key}`,
        `"${text}" is no value, date, count, difference or ratio of the drawn rows. Correct it, or take it out.`,
      ),
    ),
  );
}

/** What the drawn rows and the noted milestones are called in the data, and not in the chart. */
function titlesOf(chart: Chart, spec: ChartSpec, content: Content): string[] {
  const noted = spec.kind === "line" ? spec.annotations : [];
  return [...spec.marks, ...noted].flatMap(({ row: reference }) => {
    const row = findRow(content, reference)?.value ?? {};
    return [titleOf(row), String(("label" in chart && row[chart.label]) || "")];
  });
}

/** The numbers of the chart's own words for rows that stand nowhere in those rows. */
function checkLabels(chart: Entry<Chart>, spec: ChartSpec, content: Content): Problem[] {
  return chartWords(chart.value, spec).flatMap(({ path, words, rows }) =>
    unknownInRows(
      words,
      rows.flatMap((reference) => {
        const row = findRow(content, reference);
        return row ? [row.value] : [];
      }),
    ).map(({ text }) =>
      problemAt(
        chart,
        path,
        [chart.id, ...path].join(" › "),
        `"${text}" stands nowhere in ${rows.length === 1 ? rows[0] : `the ${rows.length} rows that it is about`}. Correct it, or take it out.`,
      ),
    ),
  );
}
