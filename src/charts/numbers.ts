/** Whether the numbers in a text about a chart are true of the chart. */
import { numbersIn, scaleOf, type FoundNumber } from "./number-words.ts";
import type { ChartSpec } from "./spec.ts";

/** What the numbers of a text may be. */
interface Known {
  /** Drawn values and their differences, in units of 1: CNY 5 million is 5000000. */
  amounts: number[];
  ratios: number[];
  /** Shares of one value in another, and changes, as parts of 1. */
  shares: number[];
  /** Years, counts of rows and lanes, and numbers in drawn labels, as they stand. */
  plain: number[];
  /** Days of dates, which count only beside the name of a month. */
  days: number[];
}

/**
 * The numbers of a text that are no drawn value, part of a row's date, count of rows or lanes, number in a drawn label,
 * nor a difference or ratio of drawn values. Shares in percent and ratios with decimals may be rounded to what is
 * printed; values, differences and whole ratios not.
 */
export function unknownNumbers(text: string, spec: ChartSpec): Pick<FoundNumber, "text" | "index">[] {
  const known = knownOf(spec);
  return numbersIn(text)
    .filter((found) => !isKnown(found, known, scaleOf(spec.unit)))
    .map(({ text: printed, index }) => ({ text: printed, index }));
}

function isKnown({ value, scale, decimals, besideMonth }: FoundNumber, known: Known, unitScale: number): boolean {
  const isOneOf = (list: number[], factor: number): boolean => list.some((one) => same(one, value * factor));
  const rounded = (list: number[], factor: number): boolean =>
    list.some((one) => same(Number((one / factor).toFixed(decimals)), value));
  if (besideMonth && isOneOf(known.days, 1)) return true;
  if (scale === 0.01) return (unitScale === 0.01 && isOneOf(known.amounts, scale)) || rounded(known.shares, scale);
  if (scale !== 1) return isOneOf(known.amounts, scale) || isOneOf(known.plain, scale);
  return (
    isOneOf(known.plain, 1) ||
    isOneOf(known.amounts, unitScale) ||
    isOneOf(known.amounts, 1) ||
    (decimals > 0 ? rounded(known.ratios, 1) : isOneOf(known.ratios, 1))
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function knownOf(spec: ChartSpec): Known {
  const scale = scaleOf(spec.unit);
  const values = spec.kind === "bar" ? spec.marks.map(({ value }) => value * scale) : [];
  const years = [...spec.marks, ...spec.undrawn].flatMap(({ date }) => (date ? yearsOf(date) : []));
  const labelled = spec.marks.flatMap(({ label }) => numbersIn(label).map((found) => found.value * found.scale));
  const ratios = pairs(values).flatMap(([a, b]) => (b === 0 ? [] : [a / b]));
  return {
    amounts: [...values, ...differences(values)],
    ratios,
    shares: [...ratios, ...ratios.map((ratio) => Math.abs(ratio - 1))],
    plain: [...years, ...differences(years), ...countsOf(spec), ...labelled],
    days: daysOf(spec),
  };
}

const pairs = (values: number[]): [number, number][] =>
  values.flatMap((a) => values.map((b): [number, number] => [a, b]));
const differences = (values: number[]): number[] => pairs(values).map(([a, b]) => Math.abs(a - b));
const yearsOf = (date: string): number[] => date.split("/").map((part) => Number(part.slice(0, 4)));
const daysOf = ({ marks }: ChartSpec): number[] =>
  marks.flatMap(({ date }) =>
    (date ?? "").split("/").flatMap((part) => (part.length === 10 ? [Number(part.slice(8))] : [])),
  );

/** Counts of the rows, in all and by lane, year, precision and bound. */
function countsOf(spec: ChartSpec): number[] {
  const { marks, undrawn } = spec;
  const all = [marks.length, undrawn.length, marks.length + undrawn.length];
  if (spec.kind === "bar") return [...all, ...tally(spec.marks.map(({ qualifier }) => qualifier))];
  const { marks: dated, lanes } = spec;
  return [
    ...all,
    lanes.length,
    ...tally(dated.map(({ lane }) => lane)),
    ...tally(dated.map(({ date }) => date.slice(0, 4))),
    ...tally(dated.map(({ precision }) => precision)),
  ];
}

const tally = (values: unknown[]): number[] =>
  [...new Set(values)].map((one) => values.filter((value) => value === one).length);
