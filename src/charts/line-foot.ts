/** What stands below the years of a line chart: milestones on stems, and what the marks mean. */
import { arrow, arrowLine } from "./bounds.ts";
import { printedYears, looks, toneOf, type LineLayout, type Scales } from "./line-layout.ts";
import { halfCapital, type Measure, type PlacedText } from "./layout.ts";
import { linesOf } from "./lines.ts";
import type { Annotation } from "./marks.ts";
import type { LineSpec } from "./spec.ts";
import { labelledFrom } from "./timeline-layout.ts";

const leading = 16;
const disc = 9;
const ring = 3.75;
/** Words of milestones are set to about this width. */
const widest = 184;
/** Least white between the words of two milestones. */
const white = 14;

/** A milestone with its place. */
interface Placed {
  annotation: Annotation;
  x: number;
  lines: string[];
  anchor: PlacedText["anchor"];
  left: number;
  right: number;
  row: number;
}

/** Adds the milestones: words on wide pictures, numbers on narrow ones, whose list stands beside the picture. */
export function addAnnotations(layout: LineLayout, spec: LineSpec, scales: Scales, measure: Measure): void {
  if (spec.annotations.length === 0) return;
  const numbered = layout.width < labelledFrom;
  const places: Placed[] = [];
  // From the right, so that no stem crosses the words of one further right.
  for (const annotation of [...spec.annotations].reverse()) {
    const placed = numbered
      ? numberedPlace(annotation, layout, scales)
      : wordsPlace(annotation, layout, scales, measure, places);
    const rows = Array.from({ length: places.length + 1 }, (_, row) => row);
    const isFree = (row: number): boolean =>
      places.every(
        (other) =>
          other.row !== row ||
          placed.right + (numbered ? 3 : white) <= other.left ||
          other.right + white <= placed.left,
      );
    places.push({ ...placed, row: rows.find(isFree) ?? 0 });
  }
  const top = layout.height;
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...places.filter((place) => place.row === row).map(({ lines }) => Math.max(1, lines.length))),
  );
  const offset = (row: number): number =>
    heights.slice(0, row).reduce((sum, lines) => sum + (numbered ? disc * 2 + 4 : lines * leading + 6), 0);
  for (const place of places.toReversed()) {
    const y = top + (numbered ? disc + 8 : 18) + offset(place.row);
    addStem(layout, place.x, y - (numbered ? disc : ring), scales);
    addMilestone(layout, place, y, scales, numbered);
  }
  layout.height = top + (numbered ? disc + 8 : 18) + offset(rows) - (numbered ? disc + 2 : 8);
}

function numberedPlace(annotation: Annotation, { width }: LineLayout, { x }: Scales): Omit<Placed, "row"> {
  const middle = Math.min(Math.max(x(annotation.position), disc + 1), width - disc - 1);
  return { annotation, x: middle, lines: [], anchor: "middle", left: middle - disc, right: middle + disc };
}

/** Words at the right of the stem as far as the next one, where that is not too near; at the left where the picture ends. */
function wordsPlace(
  annotation: Annotation,
  { width, size }: LineLayout,
  { x }: Scales,
  measure: Measure,
  later: readonly Placed[],
): Omit<Placed, "row"> {
  const text = (words: string): number => measure(words, size, false);
  const middle = x(annotation.position);
  const start = middle + ring + 6;
  const next = Math.min(...later.map((place) => place.left));
  const space = Math.min(widest, width - start);
  const longest = Math.max(...annotation.label.split(" ").map(text));
  if (space < longest) {
    const lines = linesOf(annotation.label, Math.min(widest, middle - 12), text);
    const left = middle - ring - 6 - Math.max(...lines.map(text));
    return { annotation, x: middle, lines, anchor: "end", left, right: middle + ring };
  }
  const beside = next - white - start;
  const lines = linesOf(annotation.label, beside >= longest ? Math.min(space, beside) : space, text);
  return {
    annotation,
    x: middle,
    lines,
    anchor: "start",
    left: middle - ring,
    right: start + Math.max(...lines.map(text)),
  };
}

/** From the axis down, with a gap where it would cross a printed year. */
function addStem(layout: LineLayout, place: number, end: number, { x, y }: Scales): void {
  const left = Math.round(place) - 0.5;
  const zero = y(0);
  const crosses = printedYears(layout.years, x).some((year) => Math.abs(x(year + 0.5) - left) < 20);
  const pieces = crosses
    ? [
        [zero, zero + 7],
        [zero + 23, end],
      ]
    : [[zero, end]];
  for (const [from = 0, to = 0] of pieces) {
    layout.lines.push({
      points: [
        [left, from],
        [left, to],
      ],
      colour: "ink",
      width: 1,
    });
  }
}

function addMilestone(layout: LineLayout, place: Placed, y: number, { valueAt }: Scales, numbered: boolean): void {
  const { years, plot, size, sets, texts } = layout;
  const perPixel = (years[1] - years[0]) / (plot.right - plot.left);
  const point = { x: years[0] + (place.x - plot.left) * perPixel, y: valueAt(y) };
  sets.push({ points: [point], tone: "ink", shape: "circle", radius: numbered ? disc : ring, hollow: true });
  const look = { size, bold: false, colour: "ink" } as const;
  if (numbered) {
    texts.push({ ...look, size: 12, text: String(place.annotation.number), x: place.x, y: y + 12 * halfCapital, anchor: "middle" }); // prettier-ignore
    return;
  }
  const left = place.x + (place.anchor === "end" ? -1 : 1) * (ring + 6);
  for (const [row, text] of place.lines.entries()) {
    texts.push({ ...look, text, x: left, y: y + size * halfCapital + row * leading, anchor: place.anchor });
  }
}

/** A sign and what it means. */
interface Entry {
  words: string;
  /** The piece that a sign of one names, with its series. */
  named?: { piece: number; series: number };
  sign: "piece" | "hollow" | "up" | "down";
}

/** Adds a line that tells what hollow marks and arrows are, and names the pieces that had no room for their words. */
export function addLegend(
  layout: LineLayout,
  spec: LineSpec,
  unnamed: readonly number[],
  measure: Measure,
  scales: Scales,
): void {
  const entries = entriesOf(spec, unnamed);
  if (entries.length === 0) return;
  const { width, plot } = layout;
  let x = plot.left;
  let middle = layout.height + 20;
  for (const entry of entries) {
    const end = x + 16 + measure(entry.words, 12, false);
    if (end > width && x > plot.left) {
      x = plot.left;
      middle += 18;
    }
    addEntry(layout, entry, x, middle, scales);
    x += 16 + measure(entry.words, 12, false) + 20;
  }
  layout.height = Math.ceil(middle + 10);
}

function entriesOf({ marks, pieces }: LineSpec, unnamed: readonly number[]): Entry[] {
  const bounded = (...names: string[]): boolean => marks.some(({ qualifier }) => names.includes(qualifier ?? ""));
  const named = (...names: string[]): string => names.filter((name) => bounded(name)).join(", ");
  const [lower, upper] = [named("more than", "at least"), named("at most", "nearly")];
  return [
    ...unnamed.map((piece): Entry => {
      const { label = "", series = 0 } = pieces[piece] ?? {};
      return { words: label, named: { piece, series }, sign: "piece" };
    }),
    ...hollowWords(marks).map((words): Entry => ({ words: `hollow: ${words}`, sign: "hollow" })),
    ...(bounded("more than", "at least") ? [{ words: lower, sign: "up" } as const] : []),
    ...(bounded("at most", "nearly") ? [{ words: upper, sign: "down" } as const] : []),
  ];
}

function hollowWords(marks: LineSpec["marks"]): string[] {
  const parts = marks.filter(({ part }) => part);
  const short = parts.every(({ from, to }) => to - from < 1);
  return [
    ...(parts.length > 0 ? [short ? "part of a year" : "not one whole year"] : []),
    ...(marks.some(({ status }) => status !== "reported") ? ["planned or foreseen"] : []),
  ];
}

function addEntry(layout: LineLayout, { words, named, sign }: Entry, x: number, y: number, scales: Scales): void {
  const own = named && { pieces: [named.piece] };
  const text: PlacedText = { text: words, x: x + 16, y: y + 12 * halfCapital, anchor: "start", size: 12, bold: false, colour: "quiet", ...own }; // prettier-ignore
  layout.texts.push(text);
  if (sign === "piece" || sign === "hollow") {
    const { years, plot } = layout;
    const perPixel = (years[1] - years[0]) / (plot.right - plot.left);
    const point = { x: years[0] + (x + 6 - plot.left) * perPixel, y: scales.valueAt(y) };
    const look = looks[named?.series ?? 0] ?? looks[0];
    const tone = named ? toneOf(named.series) : "quiet";
    layout.sets.push({ ...look, tone, points: [point], hollow: sign === "hollow", ...own });
    return;
  }
  const { height, reach } = arrow;
  const foot = y + (sign === "up" ? height / 2 : -height / 2);
  layout.lines.push(arrowLine({ x: x + 6, y: foot, to: sign, height, reach }, "quiet"));
}
