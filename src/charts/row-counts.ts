/** How many rows a chart has, in all and of each sort. */
import { isHollow } from "./line-layout.ts";
import type { ChartSpec, DotSpec, LineSpec, TimelineSpec } from "./spec.ts";

/** The counts that a text may name: of rows, drawn or not, and by lane, series, year, precision and bound. */
export function countsOf(spec: ChartSpec): number[] {
  const { marks, undrawn } = spec;
  return [marks.length, undrawn.length, marks.length + undrawn.length, ...ofKind(spec)];
}

function ofKind(spec: ChartSpec): number[] {
  switch (spec.kind) {
    case "bar":
      return tally(spec.marks.map(({ qualifier }) => qualifier));
    case "dot":
      return ofDots(spec);
    case "line":
      return ofLine(spec);
    case "timeline":
      return ofLanes(spec);
    case "table":
      return [];
  }
}

const ofDots = ({ groups, marks }: DotSpec): number[] => [
  groups.length,
  ...tally(marks.map(({ group }) => group)),
  ...tally(marks.map(({ value }) => value)),
  ...tally(marks.map(({ qualifier }) => qualifier)),
  ...tally(marks.map(({ undated }) => undated)),
];

const ofLine = ({ pieces, marks, annotations }: LineSpec): number[] => [
  pieces.length,
  new Set(pieces.map(({ series }) => series)).size,
  new Set(marks.map(({ from }) => Math.floor(from))).size,
  annotations.length,
  ...tally(marks.map(({ piece }) => piece)),
  ...tally(marks.map(({ qualifier }) => qualifier)),
  ...tally(marks.map(isHollow)),
];

const ofLanes = ({ lanes, marks }: TimelineSpec): number[] => [
  lanes.length,
  ...tally(marks.map(({ lane }) => lane)),
  ...tally(marks.map(({ date }) => date.slice(0, 4))),
  ...tally(marks.map(({ precision }) => precision)),
];

const tally = (values: readonly unknown[]): number[] =>
  [...new Set(values)].map((one) => values.filter((value) => value === one).length);
