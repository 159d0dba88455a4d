/** The axis of a dot plot as it is drawn: figures, gridlines, and the hairlines that lead from words to dots. */
import type { DotAxis } from "./dot-axis.ts";
import type { DotLayout } from "./dot-layout.ts";
import type { DotLine } from "./dot-lettering.ts";
import type { Measure } from "./layout.ts";
import type { DotSpec } from "./spec.ts";

/** The height of the figures of the axis. */
export const axisStrip = 22;

const tenfold = "Each gridline is ten times the one before.";

/** The figures of the axis, and on a log scale what they mean: in the column of words where it has room, or else above. */
export function addHead(layout: DotLayout, { scale }: DotSpec, axis: DotAxis, measure: Measure): void {
  if (scale === "log") {
    const end = measure(tenfold, 12, false);
    const first = layout.plot.left - measure(axis.ticks[0]?.words ?? "", 12, false) / 2;
    if (end + 12 > first) layout.height += 20;
    layout.texts.push({ text: tenfold, x: 0, y: 13, anchor: "start", size: 12, bold: false, colour: "quiet" });
  }
  addFigures(layout, axis, layout.height + 13, measure);
  layout.height += axisStrip;
  layout.plot.top = layout.height;
}

/** The figures at the gridlines, those at the edges of the picture within it. */
export function addFigures(layout: DotLayout, axis: DotAxis, y: number, measure: Measure): void {
  for (const { value, words } of axis.ticks.filter((tick) => tick.words)) {
    const x = pixelOf(layout, axis, value);
    const half = measure(words, 12, false) / 2;
    const anchor = x < half ? "start" : x + half > layout.width ? "end" : "middle";
    const left = { start: 0, middle: x, end: layout.width }[anchor];
    layout.texts.push({ text: words, x: left, y, anchor, size: 12, bold: false, colour: "quiet" });
  }
}

/** Gridlines through all lines, and from the words of each line a dotted hairline that leads to its dot. */
export function addGrid(
  layout: DotLayout,
  lines: readonly DotLine[],
  axis: DotAxis,
  above: boolean,
  text: (words: string) => number,
): void {
  const { plot } = layout;
  const crisp = (place: number): number => Math.round(place) - 0.5;
  const grid = axis.ticks.map(({ value }) => ({ value, x: crisp(pixelOf(layout, axis, value)) }));
  for (const isZero of [false, true]) {
    const points = grid
      .filter(({ value }) => (value === 0) === isZero)
      .flatMap(({ x }): [number, number][] => [[x, plot.top], [x, plot.bottom]]); // prettier-ignore
    if (points.length > 0)
      layout.lines.push({ points, pairs: true, colour: isZero && !above ? "ink" : "rule", width: 1 });
  }
  const guides = lines.flatMap(({ words, y }): [number, number][] => {
    const start = above ? 0 : Math.ceil(Math.max(...words.map(text))) + 6;
    return [[start, crisp(y)], [plot.right, crisp(y)]]; // prettier-ignore
  });
  layout.lines.push({ points: guides, pairs: true, colour: "quiet", width: 1, dash: [1, 3] });
}

/** The pixel of a value. */
export const pixelOf = ({ plot }: DotLayout, { span, at, width }: DotAxis, value: number): number =>
  plot.left + ((at(value) - span[0]) / (span[1] - span[0])) * width;
