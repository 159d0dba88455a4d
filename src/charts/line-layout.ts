/** Where the marks of a line chart, its axes, its labels and what stands below it are. */
import { breakLines } from "./line-breaks.ts";
import { addAnnotations, addLegend } from "./line-foot.ts";
import { labelLines } from "./line-labels.ts";
import { labelSize, type CommonLayout, type Measure } from "./layout.ts";
import type { LineMark } from "./marks.ts";
import { formatNumber } from "../lib/format.ts";
import type { Token } from "./palette.ts";
import type { LineSpec } from "./spec.ts";

/** Marks of one look, joined where there are several. */
export interface MarkSet {
  /** Decimal years and values. */
  points: { x: number; y: number }[];
  tone: Token;
  shape: "circle" | "rect" | "triangle" | "rectRot";
  radius: number;
  hollow: boolean;
  /** The piece that it belongs to, with which it is switched off; none for a milestone or a sign for all pieces. */
  pieces?: readonly number[];
}

export interface LineLayout extends CommonLayout {
  kind: "line";
  /** What the plot spans: decimal years, and values; those below zero are the room for annotations. */
  years: [number, number];
  values: [number, number];
  sets: MarkSet[];
}

/** Pixels of years and values. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  /** The value at a height. */
  valueAt: (y: number) => number;
}

/** Shapes by series, each with the radius at which it looks as large as the others. */
export const looks = [
  { shape: "circle", radius: 4.5 },
  { shape: "rect", radius: 5.75 },
  { shape: "triangle", radius: 5.75 },
  { shape: "rectRot", radius: 5.75 },
] as const;

export const toneOf = (series: number): Token => `chart-${series + 1}` as Token;
export const isHollow = ({ part, status }: LineMark): boolean => part || status !== "reported";

/** Above the plot, for the words at the breaks. */
const strip = 22;
/** Above the highest mark, for its value. */
const headroom = 30;
/** Least distance of two gridlines and of two printed years. */
const pitch = { values: 52, years: 44 };

/** Lays out a line chart: from zero, years in bands of which each holds its mark in the middle. */
export function lineLayout(spec: LineSpec, width: number, measure: Measure): LineLayout {
  const size = labelSize(width);
  const most = Math.max(...spec.marks.map(({ value }) => value)) || 1;
  const top = spec.pieces.length > 1 && spec.join ? strip : 8;
  const zero = top + plotHeight(width);
  const perUnit = unitHeight(zero - top, most);
  const ticks = ticksOf((zero - top) / perUnit, pitch.values / perUnit);
  const column = Math.ceil(Math.max(...ticks.map((value) => measure(formatNumber(value), 12, false)))) + 8;
  const plot = { left: column, top, right: width - 4, bottom: zero };
  const years = yearsOf(spec);
  const scales: Scales = {
    x: (year) => plot.left + ((year - years[0]) / (years[1] - years[0])) * (plot.right - plot.left),
    y: (value) => zero - value * perUnit,
    valueAt: (y) => (zero - y) / perUnit,
  };
  const layout: LineLayout = {
    kind: "line",
    width,
    height: zero,
    size,
    plot,
    years,
    values: [0, 0],
    sets: setsOf(spec),
    spots: spec.marks.map(({ position, value }) => ({ x: scales.x(position), y: scales.y(value) })),
    texts: [],
    lines: [],
  };
  addAxes(layout, ticks, scales);
  const breaks = breakLines(layout, spec, scales, measure);
  const unnamed = labelLines(layout, spec, scales, breaks, measure);
  addAnnotations(layout, spec, scales, measure);
  plot.bottom = layout.height;
  addLegend(layout, spec, unnamed, measure, scales);
  plot.bottom = layout.height;
  layout.values = [scales.valueAt(plot.bottom), scales.valueAt(plot.top)];
  return layout;
}

/** Pixels of one unit: the highest mark leaves headroom, and a gridline that is all but reached is there. */
function unitHeight(height: number, most: number): number {
  const unit = (height - headroom) / most;
  const [, step = 1] = ticksOf(height / unit, pitch.values / unit);
  const next = Math.ceil(height / unit / step) * step;
  return next - height / unit < step / 4 ? height / next : unit;
}

const plotHeight = (width: number): number => (width >= 900 ? 320 : width >= 640 ? 270 : 230);

/** The whole years that take in all marks and annotations. */
function yearsOf({ marks, annotations }: LineSpec): [number, number] {
  const spans = [...marks, ...annotations];
  return [Math.floor(Math.min(...spans.map(({ from }) => from))), Math.ceil(Math.max(...spans.map(({ to }) => to)))];
}

/** Round values from zero up to `most`, no nearer to each other than `least`. */
export function ticksOf(most: number, least: number): number[] {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Runs of marks of one piece that are whole and reported; every other mark by itself, and all where nothing is joined. */
function setsOf({ marks, pieces, join }: LineSpec): MarkSet[] {
  return pieces.flatMap(({ series }, piece) => {
    const own = marks.filter((mark) => mark.piece === piece);
    const look = { tone: toneOf(series), ...(looks[series] ?? looks[0]), pieces: [piece] };
    const point = ({ position, value }: LineMark) => ({ x: position, y: value });
    const solid = own.filter((mark) => !isHollow(mark)).map(point);
    const runs = join ? [solid] : solid.map((one) => [one]);
    const alone = own.filter(isHollow).map((mark) => ({ ...look, points: [point(mark)], hollow: true }));
    return [...runs.filter(({ length }) => length > 0).map((points) => ({ ...look, points, hollow: false })), ...alone];
  });
}

/** Gridlines with their values, and the years, each in the middle of its band. */
function addAxes(layout: LineLayout, ticks: readonly number[], { x, y }: Scales): void {
  const { plot, lines, texts, years } = layout;
  const quiet = { size: 12, bold: false, colour: "quiet" } as const;
  for (const value of ticks) {
    const height = Math.round(y(value)) - 0.5;
    lines.push({ points: across(plot.left, plot.right, height), colour: value === 0 ? "ink" : "rule", width: 1 });
    texts.push({ ...quiet, text: formatNumber(value), x: plot.left - 8, y: height + 4.5, anchor: "end" });
  }
  for (let year = years[0]; year <= years[1]; year += 1) {
    const left = Math.round(x(year)) - 0.5;
    lines.push({ points: [[left, plot.bottom], [left, plot.bottom + 4]], colour: "ink", width: 1 }); // prettier-ignore
  }
  for (const year of printedYears(years, x)) {
    texts.push({ ...quiet, text: String(year), x: x(year + 0.5), y: plot.bottom + 19, anchor: "middle", halo: true });
  }
  layout.height = plot.bottom + 24;
}

const across = (left: number, right: number, y: number): [number, number][] => [
  [left, y],
  [right, y],
];

/** Every year, or every second, fourth, fifth, so that they have room. */
export function printedYears([first, last]: [number, number], x: Scales["x"]): number[] {
  const step = [1, 2, 4, 5, 10, 20].find((count) => x(first + count) - x(first) >= pitch.years) ?? 50;
  const all = Array.from({ length: last - first }, (_, index) => first + index);
  const fits = (year: number): boolean => x(year + 0.5) - 17 >= 0 && x(year + 0.5) + 17 <= x(last) + 4;
  return all.filter((year) => year % step === 0 && fits(year));
}
