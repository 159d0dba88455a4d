/** What is written and drawn at the lines of a dot plot. */
import { valueWords } from "./bar-lettering.ts";
import { arrow, boundArrow, boundOf } from "./bounds.ts";
import { halfCapital, type PlacedLine, type PlacedText } from "./layout.ts";
import type { DotMark } from "./marks.ts";

export const radius = 5;
/** From one line of a label to the next. */
export const leading = 16;

/** A line of the plot: where its dot is, and its words in lines. */
export interface DotLine {
  mark: DotMark;
  words: string[];
  /** The baseline of the first line of words. */
  baseline: number;
  /** The middle of the dot. */
  x: number;
  y: number;
  /** Where its value stands. */
  side: "left" | "right";
}

/** The words at a line: what it is, and that it has no date where others have one. */
export const lineWords = ({ label, undated }: DotMark): string => (undated ? `${label} (undated)` : label);

/** From the middle of a dot to its value at one of its sides. */
export function valueOffset(mark: DotMark, side: DotLine["side"]): number {
  const arrowSide = { "1": "right", "0": null, "-1": "left" }[boundOf(mark)];
  return radius + 5 + (arrowSide === side ? arrow.height + 3 : 0);
}

/** How far a dot and its arrow stand out to the right of its middle. */
export const arrowReach = (mark: DotMark): number => (boundOf(mark) > 0 ? arrow.from + arrow.height + 2 : radius + 1);

/** @param halo whether hairlines run below the words */
export function labelTexts({ words, baseline }: DotLine, size: number, halo: boolean): PlacedText[] {
  return words.map((text, index) => {
    const y = baseline + index * leading;
    return { text, x: 0, y, anchor: "start", size, bold: false, colour: "ink", ...(halo && { halo }) };
  });
}

export function valueText({ mark, x, y, side }: DotLine, size: number): PlacedText {
  const offset = valueOffset(mark, side) * (side === "right" ? 1 : -1);
  const [text, anchor] = [valueWords(mark), side === "right" ? "start" : "end"] as const;
  return { text, x: x + offset, y: y + size * halfCapital, anchor, size, bold: true, colour: "ink", halo: true };
}

/** A value that is only a bound has an arrow beyond its dot, or before it. */
export const boundLines = ({ mark, x, y }: DotLine): PlacedLine[] => boundArrow(mark, { x, y }, "right", "chart-1");
