/** Whether the numbers in a text about a chart are true of the chart. */
import { isHollow } from "./line-layout.ts";
import { numbersIn, scaleOf, type FoundNumber } from "./number-words.ts";
import type { ChartSpec } from "./spec.ts";

/** What the numbers of a text may be. */
interface Known {
  /** What a bare figure may be multiplied by: that of the unit, 1 where each row has its own. */
  unitScale: number;
  /** Drawn values and their differences, in units of 1: CNY 5 million is 5000000. */
  amounts: number[];
  /** Whether any of them is a percentage. */
  inPercent: boolean;
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
    .filter((found) => !isKnown(found, known))
    .map(({ text: printed, index }) => ({ text: printed, index }));
}

function isKnown({ value, scale, decimals, besideMonth }: FoundNumber, known: Known): boolean {
  const isOneOf = (list: number[], factor: number): boolean => list.some((one) => same(one, value * factor));
  const rounded = (list: number[], factor: number): boolean =>
    list.some((one) => same(Number((one / factor).toFixed(decimals)), value));
  if (besideMonth && isOneOf(known.days, 1)) return true;
  if (scale === 0.01) return (known.inPercent && isOneOf(known.amounts, scale)) || rounded(known.shares, scale);
  if (scale !== 1) return isOneOf(known.amounts, scale) || isOneOf(known.plain, scale);
  return (
    isOneOf(known.plain, 1) ||
    isOneOf(known.amounts, known.unitScale) ||
    isOneOf(known.amounts, 1) ||
    (decimals > 0 ? rounded(known.ratios, 1) : isOneOf(known.ratios, 1))
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function knownOf(spec: ChartSpec): Known {
  const values = valuesOf(spec).map((group) => group.map(({ value, unit }) => value * scaleOf(unit)));
  const noted = spec.kind === "line" ? spec.annotations : [];
  const years = [...spec.marks, ...spec.undrawn, ...noted].flatMap(({ date }) => (date ? yearsOf(date) : []));
  const labelled = [...spec.marks, ...noted].flatMap(({ label }) =>
    numbersIn(label).map((found) => found.value * found.scale),
  );
  const ratios = values.flatMap(pairs).flatMap(([a, b]) => (b === 0 ? [] : [a / b]));
  return {
    unitScale: scaleOf(spec.unit),
    inPercent: valuesOf(spec)
      .flat()
      .some(({ unit }) => unit === "percent"),
    amounts: [...values.flat(), ...values.flatMap(differences), ...totalOf(spec)],
    ratios,
    shares: [...ratios, ...ratios.map((ratio) => Math.abs(ratio - 1))],
    plain: [...years, ...differences(years), ...countsOf(spec), ...labelled],
    days: daysOf([...spec.marks, ...noted].map(({ date }) => date)),
  };
}

/** A drawn value in its unit. */
interface Figure {
  value: number;
  unit: string | null;
}

/** The drawn values in groups within which they can be compared: those that count the same thing, in a table none. */
function valuesOf(spec: ChartSpec): Figure[][] {
  const { unit } = spec;
  const figures = (marks: readonly { value: number }[]): Figure[] => marks.map(({ value }) => ({ value, unit }));
  switch (spec.kind) {
    case "bar":
      return [figures(spec.marks)];
    case "dot":
      return groupsBy(spec.marks, ({ scope, status }) => `${scope} ${status === "reported"}`).map(figures);
    case "timeline":
      return [];
    case "table":
      return spec.marks.map((mark) => [mark]);
    case "line":
      return [
        ...spec.pieces.map((_, piece) => figures(spec.marks.filter((mark) => mark.piece === piece && !isHollow(mark)))),
        ...spec.marks.filter(isHollow).map((mark) => figures([mark])),
      ];
  }
}

function groupsBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...new Set(items.map(key))].map((one) => items.filter((item) => key(item) === one));
}

/** What bars that count things, each of them exactly, come to together; sums of money and shares are never added up. */
function totalOf(spec: ChartSpec): number[] {
  if (spec.kind !== "bar" || /^(CNY|USD)|percent|place/.test(spec.unit)) return [];
  if (spec.marks.some(({ qualifier, status }) => qualifier || status !== "reported")) return [];
  return [spec.marks.reduce((sum, { value }) => sum + value, 0)];
}

const pairs = (values: number[]): [number, number][] =>
  values.flatMap((a) => values.map((b): [number, number] => [a, b]));
const differences = (values: number[]): number[] => pairs(values).map(([a, b]) => Math.abs(a - b));
const yearsOf = (date: string): number[] => date.split("/").map((part) => Number(part.slice(0, 4)));
const daysOf = (dates: (string | null)[]): number[] =>
  dates.flatMap((date) =>
    (date ?? "").split("/").flatMap((part) => (part.length === 10 ? [Number(part.slice(8))] : [])),
  );

/** Counts of the rows, in all and by lane, year, precision and bound. */
function countsOf(spec: ChartSpec): number[] {
  const { marks, undrawn } = spec;
  const all = [marks.length, undrawn.length, marks.length + undrawn.length];
  if (spec.kind === "bar") return [...all, ...tally(spec.marks.map(({ qualifier }) => qualifier))];
  if (spec.kind === "line") {
    const { pieces, annotations } = spec;
    const years = new Set(spec.marks.map(({ from }) => Math.floor(from)));
    return [
      ...all,
      pieces.length,
      new Set(pieces.map(({ series }) => series)).size,
      years.size,
      annotations.length,
      ...tally(spec.marks.map(({ piece }) => piece)),
      ...tally(spec.marks.map(({ qualifier }) => qualifier)),
      ...tally(spec.marks.map(isHollow)),
    ];
  }
  if (spec.kind === "table") return all;
  if (spec.kind === "dot") {
    return [
      ...all,
      spec.groups.length,
      ...tally(spec.marks.map(({ group }) => group)),
      ...tally(spec.marks.map(({ value }) => value)),
      ...tally(spec.marks.map(({ qualifier }) => qualifier)),
      ...tally(spec.marks.map(({ undated }) => undated)),
    ];
  }
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
