/** What stands at each mark of a timeline, and in which row of its lane, so that nothing touches. */
import { halfCapital, type Measure, type PlacedLine, type PlacedText } from "./layout.ts";
import type { TimelineMark } from "./marks.ts";
import type { TimelineSpec } from "./spec.ts";
import { wordsAt, type Extent } from "./timeline-words.ts";

/** A mark with its label; heights and `y` count from the middle of the mark. */
export interface LabelledMark {
  row: number;
  height: number;
  radius: number;
  /** Only the year is known, or it is a period. */
  hollow: boolean;
  texts: PlacedText[];
  lines: PlacedLine[];
}

/** The room for labels. */
interface Room {
  /** Pixels of a decimal year. */
  x: (year: number) => number;
  /** Labels stay right of this and within the width. */
  left: number;
  width: number;
  size: number;
  numbered: boolean;
  radius: number;
  measure: Measure;
}

const leading = 16;
/** Least white between a label and the next mark. */
const white = 14;

/** Places all labels, in the order of the marks. */
export function placeLabels(spec: TimelineSpec, room: Room): LabelledMark[] {
  const rows = new Map<string, Extent[][]>();
  return spec.marks.map((mark) => {
    const { extent, ...placed } = room.numbered ? numberedMark(mark, room) : labelledMark(mark, room);
    const lane = rows.get(mark.lane) ?? [];
    rows.set(mark.lane, lane);
    return { ...placed, row: firstFree(lane, extent, room.numbered ? 3 : white) };
  });
}

type Placed = Omit<LabelledMark, "row"> & { extent: Extent };

/** The first row in which nothing is nearer than `white`; the extent is put there. */
function firstFree(rows: Extent[][], [left, right]: Extent, white: number): number {
  const free = rows.findIndex((row) => row.every((other) => right + white <= other[0] || other[1] + white <= left));
  if (free === -1) return rows.push([[left, right]]) - 1;
  rows[free]?.push([left, right]);
  return free;
}

const isHollow = (mark: TimelineMark): boolean => mark.precision === "year" || mark.precision === "span";

/** A disc with its number in it. */
function numberedMark(mark: TimelineMark, { x, size, radius }: Room): Placed {
  const middle = x(mark.position);
  const hollow = isHollow(mark);
  const text: PlacedText = {
    text: String(mark.number),
    x: middle,
    y: size * halfCapital,
    anchor: "middle",
    size,
    bold: true,
    colour: hollow ? "ink" : "paper",
  };
  return {
    extent: [middle - radius, middle + radius],
    height: radius * 2 + 4,
    radius,
    hollow,
    texts: [text],
    lines: [],
  };
}

/** A dot with its words beside it. A date that is only a year, or a period, is a line as long as that with a ring on it. */
function labelledMark(mark: TimelineMark, room: Room): Placed {
  const { x, size } = room;
  const bold = mark.weight === 3;
  const radius = bold ? 6 : 4.5;
  const hollow = isHollow(mark);
  const middle = x(mark.position);
  const left = hollow ? Math.min(x(mark.from), middle - radius) : middle - radius;
  const right = hollow ? Math.max(x(mark.to), middle + radius) : middle + radius;
  const words = wordsAt([left, right], mark.label, bold, room);
  const look = { anchor: words.anchor, size, bold, colour: "ink", halo: true } as const;
  return {
    extent: words.extent,
    height: 22 + (words.drop + words.lines.length - 1) * leading,
    radius,
    hollow,
    texts: words.lines.map((text, index) => {
      return { ...look, text, x: words.x, y: size * halfCapital + (words.drop + index) * leading };
    }),
    lines: hollow
      ? [
          {
            points: [
              [x(mark.from), 0],
              [x(mark.to), 0],
            ],
            colour: "chart-1",
            width: 2,
          },
        ]
      : [],
  };
}
