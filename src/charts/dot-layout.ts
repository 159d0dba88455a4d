/** Where the dots of a dot plot, their lines, words and headings, and its axis stand. */
import { valueWords } from "./bar-lettering.ts";
import { axisOf, type DotAxis } from "./dot-axis.ts";
import { addFigures, addGrid, addHead, axisStrip, pixelOf } from "./dot-grid.ts";
import { boundOf } from "./bounds.ts";
import {
  boundLines,
  labelTexts,
  leading,
  lineWords,
  radius,
  valueOffset,
  valueText,
  type DotLine,
} from "./dot-lettering.ts";
import { halfCapital, labelSize, type CommonLayout, type Measure, type PlacedText } from "./layout.ts";
import { linesOf } from "./lines.ts";
import type { DotSpec } from "./spec.ts";

export interface DotLayout extends CommonLayout {
  kind: "dot";
  /** Both ends of the axis: values, or on a log scale their logarithms to base ten. */
  span: [number, number];
  /** The marks in the order of the spec: `x` in the terms of `span`, `y` the middle in pixels. */
  points: { x: number; y: number; hollow: boolean }[];
  radius: number;
}

/** Under this width words stand above their lines. */
const besideFrom = 400;
/** The share of the width that words at the left of the lines may take. */
const widestColumn = 0.45;
/** Between words and the first gridline. */
const gap = 20;
const heading = { white: 6, baseline: 21, height: 30 };
/** Space above and below the words of a line, and below words to the line under them. */
const rowPadding = 8;
const dotBand = 24;
/** Pictures with more lines than this have the figures of the axis at the foot too. */
const tall = 20;

/** Lays out a dot plot: words at the left of the lines, on a picture under 400 px above them. */
export function dotLayout(spec: DotSpec, width: number, measure: Measure): DotLayout {
  const size = labelSize(width);
  const above = width < besideFrom;
  const text = (words: string): number => measure(words, size, false);
  const words = spec.marks.map((mark) => linesOf(lineWords(mark), above ? width : width * widestColumn, text));
  const left = above ? leftOf(spec) : Math.ceil(Math.max(...words.flat().map(text))) + gap;
  const axis = axisOf(spec, width - left, size, measure);
  const layout: DotLayout = {
    kind: "dot",
    width,
    height: 0,
    size,
    plot: { left, top: 0, right: left + axis.width, bottom: 0 },
    span: axis.span,
    points: [],
    radius,
    spots: [],
    texts: [],
    lines: [],
  };
  addHead(layout, spec, axis, measure);
  const lines = addGroups(layout, spec, words, axis, above, measure);
  layout.plot.bottom = layout.height;
  addGrid(layout, lines, axis, above, text);
  layout.lines.push(...lines.flatMap(boundLines));
  layout.texts.push(
    ...lines.flatMap((line) => labelTexts(line, size, above)),
    ...lines.map((line) => valueText(line, size)),
  );
  if (lines.length > tall) addFigures(layout, axis, layout.height + 16, measure);
  layout.height = Math.ceil(layout.height + (lines.length > tall ? axisStrip : 4));
  return layout;
}

/** Room for a dot on the first gridline where nothing stands at its left, and for an arrow before it. */
const leftOf = ({ marks }: DotSpec): number => radius + 1 + (marks.some((mark) => boundOf(mark) < 0) ? 9 : 0);

/** Adds the headings and places the lines below each; gives the lines in the order of the spec. */
function addGroups(
  layout: DotLayout,
  { groups, marks }: DotSpec,
  words: readonly string[][],
  axis: DotAxis,
  above: boolean,
  measure: Measure,
): DotLine[] {
  const lines: DotLine[] = [];
  for (const { key, label } of groups) {
    if (label) addHeading(layout, label);
    for (const [index, mark] of marks.entries()) {
      if (mark.group !== key) continue;
      const own = words[index] ?? [];
      const { y, baseline, bottom } = rowAt(layout.height, own.length, layout.size, above);
      const x = pixelOf(layout, axis, mark.value);
      const isRight = x + valueOffset(mark, "right") + measure(valueWords(mark), layout.size, true) <= layout.width;
      lines.push({ mark, words: own, baseline, x, y, side: isRight ? "right" : "left" });
      layout.points.push({ x: axis.at(mark.value), y, hollow: mark.status !== "reported" });
      layout.height = bottom;
    }
  }
  layout.spots = lines.map(({ x, y }) => ({ x, y }));
  return lines;
}

function addHeading(layout: DotLayout, words: string): void {
  const { width, size, height } = layout;
  const y = Math.round(height + (layout.points.length > 0 ? heading.white : 0)) + 0.5;
  layout.lines.push({ points: [[0, y], [width, y]], colour: "rule", width: 1 }); // prettier-ignore
  const look: Omit<PlacedText, "text" | "x" | "y"> = { anchor: "start", size, bold: true, colour: "quiet", halo: true };
  layout.texts.push({ ...look, text: words, x: 0, y: y + heading.baseline });
  layout.height = y + heading.height;
}

/** A line whose words stand beside its dot, about its middle, or above it. */
function rowAt(top: number, count: number, size: number, above: boolean) {
  const block = count * leading;
  if (above) return { y: top + block + 10, baseline: top + 13, bottom: top + block + dotBand };
  const y = top + (block + rowPadding) / 2;
  return { y, baseline: y + size * halfCapital - ((count - 1) * leading) / 2, bottom: top + block + rowPadding };
}
