/** Whether the numbers in a text about a chart are true of the chart. */
import { pairsOf, totalOf } from "./comparisons.ts";
import { daysOf, unknownIn, writtenIn, yearsOf, type Known, type UnknownNumber } from "./known-numbers.ts";
import { scaleOf } from "./number-words.ts";
import { countsOf } from "./row-counts.ts";
import type { ChartSpec } from "./spec.ts";

/**
 * The numbers of a text that are no drawn value, part of a row's date, count of rows or lanes, number in a row's own
 * words, nor a difference or ratio of drawn values that count one thing.
 * @param titles what the drawn rows and noted milestones are called in the data. The chart's own words for them are not
 * asked, since a number that somebody made up would bear itself out.
 */
export const unknownNumbers = (text: string, spec: ChartSpec, titles: readonly string[]): UnknownNumber[] =>
  unknownIn(text, knownOf(spec, titles));

function knownOf(spec: ChartSpec, titles: readonly string[]): Known {
  const figures = figuresOf(spec);
  const unitScale = scaleOf(spec.unit);
  const pairs = pairsOf(spec);
  const total = spec.kind === "bar" ? totalOf(spec) : undefined;
  const noted = spec.kind === "line" ? spec.annotations : [];
  const years = yearsOf([...spec.marks, ...spec.undrawn, ...noted].map(({ date }) => date));
  const ratios = pairs.flatMap(([a, b]) => (b === 0 ? [] : [a / b]));
  return {
    unitScale,
    inPercent: figures.some(({ unit }) => unit === "percent"),
    amounts: [
      ...figures.map(({ value, unit }) => value * scaleOf(unit)),
      ...[...pairs.map(([a, b]) => Math.abs(a - b)), ...(total === undefined ? [] : [total])].map(
        (value) => value * unitScale,
      ),
    ],
    ratios,
    shares: [...ratios, ...ratios.map((ratio) => Math.abs(ratio - 1))],
    plain: [...years, ...differences(years), ...countsOf(spec), ...writtenIn(titles)],
    days: daysOf([...spec.marks, ...noted].map(({ date }) => date)),
  };
}

/** The drawn values, each in its unit; a timeline has none. */
function figuresOf(spec: ChartSpec): { value: number; unit: string | null }[] {
  if (spec.kind === "timeline") return [];
  return spec.marks.map((mark) => ({ value: mark.value, unit: "unit" in mark ? mark.unit : spec.unit }));
}

const differences = (years: readonly number[]): number[] =>
  years.flatMap((one) => years.map((other) => Math.abs(one - other)));
