/** A chart in words, from its data. */
import { formatDate, yearOf } from "../lib/edtf.ts";
import { capital, formatAmount, formatNumber, numberWord } from "../lib/format.ts";
import type { Unit } from "../schemas/unit.ts";
import { areComparable } from "./comparisons.ts";
import { boundSentences } from "./describe-bounds.ts";
import { dotSentences } from "./describe-dot.ts";
import { lineSentences } from "./describe-line.ts";
import { listOf } from "./problem.ts";
import type { BarMark } from "./marks.ts";
import type { BarSpec, ChartSpec, TableSpec, TimelineSpec } from "./spec.ts";

/** A paragraph that says what the picture shows to somebody who does not see it. The editor's own words go before it. */
export function describeChart(spec: ChartSpec): string {
  return [...sentencesOf(spec), ...undrawnSentences(spec)].join(" ");
}

function sentencesOf(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case "bar":
      return barSentences(spec);
    case "dot":
      return dotSentences(spec);
    case "table":
      return tableSentences(spec);
    case "timeline":
      return timelineSentences(spec);
    case "line":
      return lineSentences(spec);
  }
}

/** The name of the picture, at most 150 characters: what kind it is, and its title. */
export function shortName(spec: ChartSpec): string {
  const count = spec.marks.length;
  const kind = {
    dot: `Dot plot${"scale" in spec && spec.scale === "log" ? " on a log scale" : ""}, ${count} ${count === 1 ? "row" : "rows"}`,
    table: `Table, ${count} ${count === 1 ? "row" : "rows"}`,
    bar: `Bar chart, ${count} ${count === 1 ? "bar" : "bars"}`,
    timeline: `Timeline, ${count} ${spec.data}`,
    line: `Line chart, ${count} ${count === 1 ? "value" : "values"}`,
  }[spec.kind];
  const name = `${kind}: ${spec.title}`;
  return name.length <= 150 ? name : `${name.slice(0, 149)}…`;
}

/** What a shared picture shows, for those who do not see it: the title, and the chart beside it where there is one. */
export function cardAlt(title: string, chart: ChartSpec | undefined): string {
  if (!chart) return title;
  return chart.title === title ? shortName(chart) : `${title}. ${shortName(chart)}`;
}

function barSentences({ marks, unit }: BarSpec): string[] {
  const [first, second] = marks;
  if (!first) return [];
  if (!second) return [`${first.label}: ${amountOf(first, unit)}.`, ...boundSentences(marks)];
  return [
    ...(marks.length === 2 ? pairSentences(first, second, unit) : rangeSentences(marks, unit)),
    ...boundSentences(marks),
  ];
}

const amountOf = (mark: BarMark, unit: Unit): string => formatAmount({ ...mark, unit });

function pairSentences(first: BarMark, second: BarMark, unit: Unit): string[] {
  const change = differenceOf(first, second, unit);
  const direction = second.value < first.value ? "less" : "more";
  const words = first.value === second.value ? ", the same" : `, which is ${change} ${direction}`;
  return [
    `${first.label}: ${amountOf(first, unit)}.`,
    `${second.label}: ${amountOf(second, unit)}${change ? words : ""}.`,
  ];
}

/** How far two values are apart; nothing where they cannot be compared. */
function differenceOf(one: BarMark, other: BarMark, unit: Unit): string | undefined {
  if (!areComparable(one, other)) return undefined;
  return formatAmount({ value: round(Math.abs(one.value - other.value)), unit });
}

function rangeSentences(marks: BarMark[], unit: Unit): string[] {
  const ordered = [...marks].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [ordered[0] as BarMark, ordered.at(-1) as BarMark];
  if (highest.value === lowest.value) return [`All ${numberWord(marks.length)} values are ${amountOf(highest, unit)}.`];
  const of = (value: number): BarMark[] => ordered.filter((mark) => mark.value === value);
  const named = (some: BarMark[]): string =>
    `${amountOf(some[0] as BarMark, unit)} (${some.map(({ label }) => label).join("; ")})`;
  const between = [...new Set(ordered.map(({ value }) => value))].slice(1, -1);
  const change = differenceOf(highest, lowest, unit);
  const ends = `The highest of ${numberWord(marks.length)} values is ${named(of(highest.value))}, the lowest ${named(of(lowest.value))}`;
  return [
    `${ends}${change ? `, a difference of ${change}` : ""}.`,
    ...(between.length > 0
      ? [`Between them ${between.length > 1 ? "lie" : "lies"} ${listOf(between.map((value) => named(of(value))))}.`]
      : []),
  ];
}

/** Sums of decimals carry errors in the sixteenth place. */
const round = (value: number): number => Number(value.toPrecision(12));

/** Every value by itself: they count unlike things. */
const tableSentences = ({ marks }: TableSpec): string[] => [
  `${marks.map((mark) => `${mark.label}: ${formatAmount(mark)}`).join("; ")}.`,
  ...boundSentences(marks),
];

function timelineSentences(spec: TimelineSpec): string[] {
  const { marks, lanes } = spec;
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last) return [];
  const [busiest = "", count = 0] = mostOf(marks.map(({ date }) => yearOf(date)));
  const byLane = lanes.map(
    ({ key, label }) => `${label.toLowerCase()} ${formatNumber(marks.filter(({ lane }) => lane === key).length)}`,
  );
  const vague = marks.filter(({ precision }) => precision === "year").length;
  const ends = `from ${formatDate(first.date)} (${first.label}) to ${formatDate(last.date)} (${last.label})`;
  return [
    marks.length === 1
      ? `${formatDate(first.date)}: ${first.label}.`
      : `${formatNumber(marks.length)} ${spec.data} ${ends}.`,
    ...(lanes.length > 1 ? [`By ${spec.laneField}: ${listOf(byLane)}.`] : []),
    ...(count > 1 ? [`The year with most is ${busiest}, with ${numberWord(count)}.`] : []),
    ...(vague > 0 ? [`${capital(numberWord(vague))} ${vague === 1 ? "is" : "are"} dated by the year alone.`] : []),
  ];
}

/** The value that occurs most often, the first of equals, and how often. */
function mostOf(values: string[]): [string, number] | [] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
}

function undrawnSentences({ undrawn }: ChartSpec): string[] {
  const reasons = [...new Set(undrawn.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const labels = undrawn.filter((row) => row.reason === reason).map(({ label }) => label);
    return `Not drawn (${reason}): ${labels.join("; ")}.`;
  });
}
