/** Where the marks of a timeline, their labels, lanes and years stand. */
import { halfCapital, labelSize, type CommonLayout, type Measure, type PlacedLine, type PlacedText } from "./layout.ts";
import { placeLabels, type LabelledMark } from "./timeline-labels.ts";
import type { TimelineSpec } from "./spec.ts";
import { yearAxis, yearsOf } from "./year-axis.ts";

export interface TimelineLayout extends CommonLayout {
  kind: "timeline";
  /** First and last year of the plot, in decimal years. */
  years: [number, number];
  /** The marks in the order of the spec; `y` is their middle. */
  points: { y: number; radius: number; hollow: boolean }[];
}

/** From this width on every mark has its label; below it has a number, and the list stands beside the picture. */
export const labelledFrom = 640;
/** The radius of a mark that holds its number. */
const discRadius = 10;
const laneHead = 24;
const lanePadding = 10;

/** Lays out a timeline. Marks that would touch stand on rows below each other within their lane. */
export function timelineLayout(spec: TimelineSpec, width: number, measure: Measure): TimelineLayout {
  const numbered = width < labelledFrom;
  const size = labelSize(width);
  const column = numbered ? 0 : Math.ceil(Math.max(...spec.lanes.map((lane) => measure(lane.label, size, true)))) + 16;
  const plot = { left: column + discRadius + 1, right: width - discRadius - 1, top: 0, bottom: 0 };
  const years = yearsOf(spec);
  const x = (year: number): number =>
    plot.left + ((year - years[0]) / (years[1] - years[0])) * (plot.right - plot.left);
  const placed = placeLabels(spec, { x, left: column, width, size, numbered, radius: discRadius, measure });
  const layout: TimelineLayout = {
    kind: "timeline",
    width,
    height: 0,
    size,
    years,
    plot,
    points: [],
    spots: [],
    texts: [],
    lines: [],
  };
  for (const lane of spec.lanes) {
    const indexes = spec.marks.flatMap((mark, index) => (mark.lane === lane.key ? [index] : []));
    addLane(layout, lane.label, indexes, placed, numbered);
  }
  layout.spots = spec.marks.map(({ position }, index) => ({ x: x(position), y: layout.points[index]?.y ?? 0 }));
  layout.plot.bottom = layout.height;
  yearAxis(layout, spec, x);
  return layout;
}

/** Adds a lane below what is there: its hairline, its word, its marks and their labels. */
function addLane(
  layout: TimelineLayout,
  word: string,
  indexes: number[],
  placed: LabelledMark[],
  numbered: boolean,
): void {
  const { width, size } = layout;
  const lane = layout.height;
  let y = lane + (numbered ? laneHead : lanePadding);
  layout.lines.push({
    points: [
      [0, lane + 0.5],
      [width, lane + 0.5],
    ],
    colour: "rule",
    width: 1,
  });
  layout.texts.push({
    text: word,
    x: 0,
    y: numbered ? lane + 17 : y + 11 + size * halfCapital,
    anchor: "start",
    size,
    bold: true,
    colour: "quiet",
    halo: true,
  });
  const rows = Math.max(...indexes.map((index) => (placed[index] as LabelledMark).row)) + 1;
  for (let row = 0; row < rows; row += 1) {
    const inRow = indexes.filter((index) => placed[index]?.row === row);
    for (const index of inRow) addMark(layout, index, placed[index] as LabelledMark, y + 11);
    y += Math.max(...inRow.map((index) => (placed[index] as LabelledMark).height));
  }
  layout.height = y + (numbered ? 4 : lanePadding);
}

function addMark(layout: TimelineLayout, index: number, mark: LabelledMark, middle: number): void {
  layout.points[index] = { y: middle, radius: mark.radius, hollow: mark.hollow };
  layout.texts.push(...mark.texts.map((text): PlacedText => ({ ...text, y: text.y + middle })));
  layout.lines.push(
    ...mark.lines.map((line): PlacedLine => ({ ...line, points: line.points.map(([x, y]) => [x, y + middle]) })),
  );
}
