/** Which values of a chart may be set against each other, and which added up. */
import { isHollow } from "./line-layout.ts";
import type { BarMark, DotMark, LineMark } from "./marks.ts";
import type { BarSpec, ChartSpec } from "./spec.ts";

/**
 * The pairs of different marks whose difference and ratio a text may name, as values in the unit of the chart: each with
 * each among the bars that count one thing and on a piece of a line, of dots only the highest and the lowest with all.
 */
export function pairsOf(spec: ChartSpec): [number, number][] {
  switch (spec.kind) {
    case "bar":
      return groupsBy(spec.marks.filter(isExact), kindOf).flatMap((group) => allPairs(group.map(figureOf)));
    case "dot":
      return groupsBy(spec.marks.filter(isExact), kindOf).flatMap((group) => endPairs(group.map(figureOf)));
    case "line":
      return spec.pieces.flatMap((_, piece) => allPairs(joined(spec.marks, piece).map(figureOf)));
    case "table":
    case "timeline":
      return [];
  }
}

/** Whether two bars or dots count the same thing, both exactly and both as reported, or both as planned. */
export const areComparable = (one: Compared, other: Compared): boolean =>
  isExact(one) && isExact(other) && kindOf(one) === kindOf(other);

/**
 * What bars that count things come to together: all of one scope and as reported, none bounded and none left out. Sums
 * of money and shares are never added up.
 */
export function totalOf({ marks, unit, series, undrawn }: BarSpec): number | undefined {
  const isSum = series.length === 1 && undrawn.length === 0 && !/^(CNY|USD)|percent|place/.test(unit);
  const areLike = marks.every((mark) => isExact(mark) && mark.status === "reported" && mark.scope === marks[0]?.scope);
  return isSum && areLike ? marks.reduce((sum, { value }) => sum + value, 0) : undefined;
}

type Compared = Pick<BarMark | DotMark, "scope" | "status" | "qualifier">;

const isExact = ({ qualifier }: { qualifier: string | null }): boolean => !qualifier;
const kindOf = ({ scope, status }: Compared): string => JSON.stringify([scope, status]);
const figureOf = ({ value }: { value: number }): number => value;

/** The marks that a line joins, without the bounds among them. */
const joined = (marks: readonly LineMark[], piece: number): LineMark[] =>
  marks.filter((mark) => mark.piece === piece && !isHollow(mark) && isExact(mark));

function groupsBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...new Set(items.map(key))].map((one) => items.filter((item) => key(item) === one));
}

const allPairs = (values: readonly number[]): [number, number][] =>
  values.flatMap((a, index) => values.toSpliced(index, 1).map((b): [number, number] => [a, b]));

/** On a plot of many dots some pair or other would bear out nearly any number. */
function endPairs(values: readonly number[]): [number, number][] {
  const ends = [Math.max(...values), Math.min(...values)];
  return allPairs(values).filter((pair) => pair.some((value) => ends.includes(value)));
}
