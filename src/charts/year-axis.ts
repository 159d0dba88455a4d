/** The years under a timeline, and the words that tell how its marks are to be read. */
import { halfCapital } from "./layout.ts";
import { labelledFrom, type TimelineLayout } from "./timeline-layout.ts";
import type { TimelineSpec } from "./spec.ts";

/** The whole years that take in all marks. */
export function yearsOf({ marks }: TimelineSpec): [number, number] {
  return [Math.floor(Math.min(...marks.map(({ from }) => from))), Math.ceil(Math.max(...marks.map(({ to }) => to)))];
}

/** Least distance of two printed years: more lines would be a grid. */
const yearWidth = 72;

/** Adds the years below the lanes, a hairline through the lanes at each, and the legend. */
export function yearAxis(layout: TimelineLayout, spec: TimelineSpec, x: (year: number) => number): void {
  const { width, years, plot } = layout;
  const base = plot.bottom + 0.5;
  const ticks = ticksOf(years, x);
  const hairlines = ticks.map((year): TimelineLayout["lines"][number] => ({
    points: [
      [crisp(x(year)), 0],
      [crisp(x(year)), base + 5],
    ],
    colour: "rule",
    width: 1,
  }));
  layout.lines.unshift(...hairlines);
  layout.lines.push({
    points: [
      [0, base],
      [width, base],
    ],
    colour: "ink",
    width: 1,
  });
  layout.texts.push(
    ...ticks.map((year): TimelineLayout["texts"][number] => ({
      text: String(year),
      x: x(year),
      y: base + 18.5,
      anchor: "middle",
      size: 12,
      bold: false,
      colour: "quiet",
    })),
  );
  layout.height = base + 24.5;
  if (spec.marks.some((mark) => mark.precision === "year")) addLegend(layout);
}

const crisp = (x: number): number => Math.floor(x) + 0.5;

/** Every year, every second, fifth or tenth, as many as have room; only those whose figures stay within the picture. */
function ticksOf([first, last]: [number, number], x: (year: number) => number): number[] {
  const step = [1, 2, 5, 10].find((years) => x(first + years) - x(first) >= yearWidth) ?? 20;
  const start = Math.ceil(first / step) * step;
  const ticks = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
  return ticks.filter((year) => x(year) - 16 >= 0 && x(year) + 16 <= x(last) + 11);
}

function addLegend(layout: TimelineLayout): void {
  const { width } = layout;
  const middle = layout.height + 16;
  layout.texts.push({
    text: `Hollow: only the year is known.${width < labelledFrom ? "" : " The line is that year."}`,
    x: 0,
    y: middle + 12 * halfCapital,
    anchor: "start",
    size: 12,
    bold: false,
    colour: "quiet",
  });
  layout.height = middle + 12;
}
