/** What is written and drawn around a bar. */
import { formatNumber } from "../lib/format.ts";
import { arrowLine, boundOf } from "./bounds.ts";
import { halfCapital, type PlacedLine, type PlacedText } from "./layout.ts";
import type { BarMark } from "./marks.ts";

export const thickness = 20;
/** From one line of a label to the next. */
export const leading = 16;
/** How far the sign of an open bound stands out. */
const chevron = 9;

/** A bar's place: the `x` of its end and the `y` of its middle. */
export interface Bar {
  mark: BarMark;
  /** Its label in lines. */
  label: string[];
  end: number;
  middle: number;
}

/** What stands at a bar's end: `5`, `more than 280`, `500 (target)`. */
export function valueWords({ qualifier, value, status }: Pick<BarMark, "qualifier" | "value" | "status">): string {
  return [qualifier, formatNumber(value), status === "reported" ? null : `(${status})`].filter(Boolean).join(" ");
}

/** From the end of a bar to its value. */
export const valueOffset = (mark: BarMark): number => 6 + (boundOf(mark) === 0 ? 0 : chevron);

/** The label in lines, the last of them just above the bar, or all about its middle. */
export function labelTexts({ label, middle }: Bar, size: number, above: boolean): PlacedText[] {
  const last = above ? middle - thickness / 2 - 6 : middle + size * halfCapital + ((label.length - 1) * leading) / 2;
  return label.map((text, index) => {
    const y = last - (label.length - 1 - index) * leading;
    return { text, x: 0, y, anchor: "start", size, bold: false, colour: "ink" };
  });
}

export function valueText({ mark, end, middle }: Bar, size: number): PlacedText {
  const y = middle + size * halfCapital;
  return { text: valueWords(mark), x: end + valueOffset(mark), y, anchor: "start", size, bold: true, colour: "ink" };
}

export function zeroLine(x: number, bottom: number): PlacedLine {
  const points: PlacedLine["points"] = [
    [x - 0.5, 0],
    [x - 0.5, bottom],
  ];
  return { points, colour: "ink", width: 1 };
}

/** A bar whose value is only a bound has an arrow head beyond its end. */
export function boundLines({ mark, end, middle }: Bar): PlacedLine[] {
  const bound = boundOf(mark);
  if (bound === 0) return [];
  const place = {
    x: end + (bound > 0 ? 4 : 9),
    y: middle,
    to: bound > 0 ? "right" : "left",
    height: 5,
    reach: 6,
  } as const;
  return [arrowLine(place, `chart-${mark.series + 1}` as PlacedLine["colour"])];
}
