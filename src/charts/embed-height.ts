/** How high the frame of an embedded chart is set, for hosts that do not listen to its messages. */
import { site } from "../site.ts";
import { chartLayout } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { measureText } from "./measure.ts";
import { hasPicture, type ChartSpec } from "./spec.ts";

/** The width of the page in a frame as wide as a column of text, without its margins. */
const inner = 640;
/** A line of a table that stands in the place of a picture. */
const row = 50;

/**
 * The height in CSS pixels of an embed that is as wide as a column of text, with the picture that is shown there. It is
 * rather too much than too little, since readers' faces differ; a narrower frame scrolls.
 */
export function embedHeight(spec: ChartSpec): number {
  const lines = (text: string, size: number, bold: boolean): number =>
    linesOf(text, inner, (words) => measureText(words, size, bold)).length;
  const head = lines(spec.title, 21, true) * 26 + lines(spec.subtitle, 15, false) * 22;
  const note = spec.note ? lines(spec.note, 13, false) * 21 + 4 : 0;
  const sources = spec.sources.length > 3 ? "" : spec.sources.map(({ name }) => name).join("; ");
  const foot = lines(`Sources: ${sources} ${site.name}`, 13, false) * 21 + 86;
  // The line of keys above the picture, and the switches after it.
  const switches = spec.kind === "line" ? spec.pieces.map(({ label }) => label).join(" mm mm ") : "";
  const use = hasPicture(spec)
    ? lines(`Point, tap or use the arrow keys for each value. mm ${switches}`, 13, false) * 28
    : 0;
  const picture = hasPicture(spec) ? chartLayout(spec, inner, measureText).height : (spec.marks.length + 2) * row;
  return Math.ceil((head + use + picture + note + foot + 70) / 10) * 10;
}
