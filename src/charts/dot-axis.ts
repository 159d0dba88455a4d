/** The axis of a dot plot: from zero, or in powers of ten. */
import { formatNumber } from "../lib/format.ts";
import { valueWords } from "./bar-lettering.ts";
import { arrowReach, radius, valueOffset } from "./dot-lettering.ts";
import type { Measure } from "./layout.ts";
import { ticksOf } from "./line-layout.ts";
import type { DotMark } from "./marks.ts";
import type { DotSpec } from "./spec.ts";

export interface DotAxis {
  /** Both ends: values, or on a log scale their logarithms to base ten. */
  span: [number, number];
  /** Where a value is on the axis, in the terms of `span`. */
  at: (value: number) => number;
  /** Pixels of the plot. */
  width: number;
  /** Values of the gridlines, with the words at them. */
  ticks: { value: number; words: string }[];
}

/** Least distance of two gridlines of a linear axis, which has at most about seven. */
const pitch = 72;
/** Between the words of two gridlines. */
const white = 6;

/** The axis on which every dot and the value beside it fit. @param room pixels from the first gridline to the edge of the picture */
export function axisOf(spec: DotSpec, room: number, size: number, measure: Measure): DotAxis {
  const values = spec.marks.map(({ value }) => value);
  const { span, at } = spec.scale === "log" ? logSpan(values) : linearSpan(values);
  const length = span[1] - span[0];
  const shares = spec.marks.map((mark) => ({ mark, share: (at(mark.value) - span[0]) / length }));
  const words = shares.map(({ mark, share }) => ({ mark, share, width: measure(valueWords(mark), size, true) }));
  const width = widthOf(words, room);
  const perUnit = width / length;
  const found = spec.scale === "log" ? powersIn(span) : ticksOf(span[1], Math.max(pitch, width / 7) / perUnit);
  return {
    span,
    at,
    width,
    ticks: worded(found, (value) => (at(value) - span[0]) * perUnit, measure),
  };
}

/** A mark, how far along the axis it is, and how wide its value is. */
interface Placed {
  mark: DotMark;
  share: number;
  width: number;
}

/** A plot that takes less of the room than this, so that all values stand at the right, is too narrow. */
const leastShare = 0.8;

/** As wide as can be with all values at the right of their dots; where that is too narrow, some may stand at the left. */
function widthOf(placed: readonly Placed[], room: number): number {
  const right = ({ mark, width }: Placed): number => room - valueOffset(mark, "right") - width;
  const left = ({ mark, width }: Placed): number => valueOffset(mark, "left") + width;
  const plain = Math.min(room - 4, ...placed.filter(({ share }) => share > 0).map((one) => right(one) / one.share));
  if (plain >= leastShare * room) return plain;
  const open = Math.max(...placed.map(({ mark }) => arrowReach(mark)));
  for (let wide = Math.floor(room - open); wide > plain; wide -= 2) {
    if (placed.every((one) => one.share * wide <= right(one) || one.share * wide >= left(one))) return wide;
  }
  return plain;
}

type Scale = Pick<DotAxis, "span" | "at">;

const linearSpan = (values: readonly number[]): Scale => ({
  span: [0, Math.max(...values) || 1],
  at: (value) => value,
});

/** From the power of ten at or below the least value; at least two powers long, or it would not show what it is. */
function logSpan(values: readonly number[]): Scale {
  const first = Math.floor(Math.log10(Math.min(...values)));
  return { span: [first, Math.max(first + 1, Math.log10(Math.max(...values)))], at: Math.log10 };
}

const powersIn = ([first, last]: [number, number]): number[] =>
  Array.from({ length: Math.floor(last) - first + 1 }, (_, index) => Number(`1e${first + index}`));

const compact = new Intl.NumberFormat("en-GB", { notation: "compact" });

/** Ticks with their figures in full, or all of them in short where those have no room, or else every second, third … */
function worded(values: readonly number[], x: (value: number) => number, measure: Measure): DotAxis["ticks"] {
  const fits = (ticks: DotAxis["ticks"]): boolean => {
    const spans = ticks
      .filter(({ words }) => words)
      .map(({ value, words }) => ({ place: x(value), width: measure(words, 12, false) }))
      // At the left edge of the picture a figure is moved inwards.
      .map(({ place, width }) => [Math.max(place, width / 2 - radius), width]);
    return spans.every(([place = 0, width = 0], index) => {
      const [next = Infinity, other = 0] = spans[index + 1] ?? [];
      return place + (width + other) / 2 + white <= next;
    });
  };
  const full = values.map((value) => ({ value, words: value < 1 ? String(value) : formatNumber(value) }));
  if (fits(full)) return full;
  const brief = full.map(({ value, words }) => ({ value, words: value < 1 ? words : compact.format(value) }));
  const every = (step: number) => brief.map((tick, index) => (index % step === 0 ? tick : { ...tick, words: "" }));
  const steps = brief.map((_, index) => index + 1);
  return every(steps.find((step) => fits(every(step))) ?? brief.length);
}
