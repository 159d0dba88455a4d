/** On which side of a mark its label stands, and in how many lines. */
import type { Measure } from "./layout.ts";
import { linesOf } from "./lines.ts";

export type Extent = [left: number, right: number];

/** Between a mark and its label. */
const gap = 6;
/** A side with less room than this gets no label. */
const leastRoom = 120;

/** The room for labels: right of `left` and within the width. */
interface Space {
  left: number;
  width: number;
  size: number;
  measure: Measure;
}

/** A label set in lines at a mark. */
interface Words {
  lines: string[];
  x: number;
  anchor: "start" | "end";
  /** How many lines below the mark it begins. */
  drop: 0 | 1;
  /** From the left edge of mark and label to the right one. */
  extent: Extent;
}

/** Sets a label in one line at the right, or else at the left; or on the side that takes fewer lines; or else below. */
export function wordsAt([from, to]: Extent, label: string, bold: boolean, room: Space): Words {
  const width = (words: string): number => room.measure(words, room.size, bold);
  const set = (space: number): string[] | undefined => (space < leastRoom ? undefined : linesOf(label, space, width));
  const right = set(room.width - to - gap);
  const left = set(from - gap - room.left);
  if (right && right.length <= (left?.length ?? Infinity)) {
    return { lines: right, x: to + gap, anchor: "start", drop: 0, extent: [from, to + gap + widest(right, width)] };
  }
  if (left)
    return { lines: left, x: from - gap, anchor: "end", drop: 0, extent: [from - gap - widest(left, width), to] };
  const below = linesOf(label, room.width - from, width);
  return { lines: below, x: from, anchor: "start", drop: 1, extent: [from, Math.max(to, from + widest(below, width))] };
}

const widest = (lines: string[], width: (words: string) => number): number => Math.max(...lines.map(width));
