/** Where what is counted changes. */
import type { Measure } from "./layout.ts";
import type { LineLayout, Scales } from "./line-layout.ts";
import type { LineSpec } from "./spec.ts";

const words = "what is counted changes";

/** Adds a dotted line between two pieces of which one ends before the other begins, and says once what it means. Gives their places. */
export function breakLines(layout: LineLayout, spec: LineSpec, { x }: Scales, measure: Measure): number[] {
  const { plot, width } = layout;
  if (!spec.join) return [];
  const places = placesOf(spec).map((year) => Math.round(x(year)) - 0.5);
  const [first] = places;
  if (first === undefined) return [];
  const text = measure(words, 12, false);
  const flag = places.find((place) => place + 6 + text <= width) ?? first;
  const left = Math.max(0, Math.min(flag + 6, width - text));
  for (const place of places) {
    layout.lines.push({
      points: [
        [place, place === flag ? 4 : plot.top],
        [place, plot.bottom - 1],
      ],
      colour: "quiet",
      width: 1,
      dash: [1, 4],
    });
  }
  layout.texts.push({ text: words, x: left, y: 13, anchor: "start", size: 12, bold: false, colour: "quiet" });
  return places;
}

/** The middle between the end of a piece and the beginning of the next. */
function placesOf({ marks, pieces }: LineSpec): number[] {
  const spans = pieces.map((_, piece) => {
    const own = marks.filter((mark) => mark.piece === piece);
    return { from: Math.min(...own.map(({ from }) => from)), to: Math.max(...own.map(({ to }) => to)) };
  });
  return spans.flatMap((span, index) => {
    const next = spans[index + 1];
    const apart = next && spans.slice(0, index + 1).every(({ to }) => to <= next.from);
    return apart ? [(span.to + next.from) / 2] : [];
  });
}
