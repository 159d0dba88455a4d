/** Where everything of a picture stands, in CSS pixels from its top left corner. Build and browser draw the same layout. */
import { barLayout, type BarLayout } from "./bar-layout.ts";
import { dotLayout, type DotLayout } from "./dot-layout.ts";
import { lineLayout, type LineLayout } from "./line-layout.ts";
import type { Token } from "./palette.ts";
import type { PictureSpec } from "./spec.ts";
import { timelineLayout, type TimelineLayout } from "./timeline-layout.ts";

/** The width of a text in pixels, slack included. @param bold weight 600 instead of 400 */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** One line of text. */
export interface PlacedText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor: "start" | "middle" | "end";
  /** Never under 12. */
  size: number;
  bold: boolean;
  colour: Token;
  /** Whether a rim of paper sets it off from hairlines below it. */
  halo?: boolean;
  /** The pieces that it belongs to: with any of them it is switched off. */
  pieces?: readonly number[];
  /** The pieces on its two sides: without one that is shown on each, it parts nothing. */
  sides?: Sides;
}

/** A stroke through some points. */
export interface PlacedLine {
  points: [x: number, y: number][];
  /** true: each two points are a stroke of their own, so that many hairlines are one element. */
  pairs?: boolean;
  colour: Token;
  width: number;
  /** Lengths of dash and gap. */
  dash?: [number, number];
  /** The pieces that it belongs to: with any of them it is switched off. */
  pieces?: readonly number[];
  /** The pieces on its two sides: without one that is shown on each, it parts nothing. */
  sides?: Sides;
}

/** A rectangle. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What every layout has. */
export interface CommonLayout {
  width: number;
  height: number;
  /** The edges of the area that the scales span. */
  plot: { left: number; top: number; right: number; bottom: number };
  /** Size of labels: 12 px, from 640 px on 13. */
  size: number;
  /** The middle of each mark, or of the end of its bar, in the order of the spec. */
  spots: { x: number; y: number }[];
  texts: PlacedText[];
  /** Lines under the marks. */
  lines: PlacedLine[];
}

export type Layout = BarLayout | DotLayout | TimelineLayout | LineLayout;

/** Lays out a chart for a picture of this width; its height is a whole number of pixels. */
export function chartLayout(spec: PictureSpec, width: number, measure: Measure): Layout {
  const layout = layoutOf(spec, width, measure);
  return { ...layout, height: Math.ceil(layout.height) };
}

function layoutOf(spec: PictureSpec, width: number, measure: Measure): Layout {
  switch (spec.kind) {
    case "bar":
      return barLayout(spec, width, measure);
    case "dot":
      return dotLayout(spec, width, measure);
    case "timeline":
      return timelineLayout(spec, width, measure);
    case "line":
      return lineLayout(spec, width, measure);
  }
}

/** Whether something belongs to no piece that is switched off. */
export const isShown = (
  { pieces = [], sides = [] }: { pieces?: readonly number[]; sides?: Sides | readonly [] },
  hidden: ReadonlySet<number>,
): boolean =>
  !pieces.some((piece) => hidden.has(piece)) && sides.every((side) => side.some((piece) => !hidden.has(piece)));

/** Pieces before a line, and those behind it. */
export type Sides = readonly [readonly number[], readonly number[]];

/** Labels are 12 px, and 13 px where there is room. */
export const labelSize = (width: number): number => (width >= 640 ? 13 : 12);

/** From the baseline to the middle of figures and capitals, as a share of the size (Arial: 0.716 / 2). */
export const halfCapital = 0.36;

/** How much of a text lies left of its place, by anchor. */
const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** What a text takes up, with a little white around it. */
export function boxOf({ text, x, y, anchor, size, bold }: PlacedText, measure: Measure): Box {
  const width = measure(text, size, bold);
  const left = x - width * shares[anchor];
  return { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.28 };
}
