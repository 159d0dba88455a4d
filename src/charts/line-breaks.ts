/** Where what is counted changes. */
import type { Measure, Sides } from "./layout.ts";
import type { LineLayout, Scales } from "./line-layout.ts";
import type { LineSpec } from "./spec.ts";

const words = "what is counted changes";

/** Between two pieces, of which one ends before the other begins. */
interface Break {
  /** Its place in pixels. */
  x: number;
  sides: Sides;
}

/** Adds a dotted line between two pieces of which one ends before the other begins, and says once what it means. Gives their places. */
export function breakLines(layout: LineLayout, spec: LineSpec, { x }: Scales, measure: Measure): number[] {
  const { plot, width } = layout;
  if (!spec.join) return [];
  const breaks = breaksOf(spec, x);
  const [first] = breaks;
  if (!first) return [];
  const text = measure(words, 12, false);
  const flag = breaks.find((one) => one.x + 6 + text <= width) ?? first;
  const left = Math.max(0, Math.min(flag.x + 6, width - text));
  for (const one of breaks) {
    layout.lines.push({
      points: [
        [one.x, one === flag ? 4 : plot.top],
        [one.x, plot.bottom - 1],
      ],
      colour: "quiet",
      width: 1,
      dash: [1, 4],
      sides: one.sides,
    });
  }
  const said = { text: words, x: left, y: 13, anchor: "start", size: 12, bold: false, colour: "quiet" } as const;
  layout.texts.push({ ...said, sides: flag.sides });
  return breaks.map((one) => one.x);
}

/** The middle between the end of a piece and the beginning of the next. */
function breaksOf({ marks, pieces }: LineSpec, x: Scales["x"]): Break[] {
  const spans = pieces.map((_, piece) => {
    const own = marks.filter((mark) => mark.piece === piece);
    return { from: Math.min(...own.map(({ from }) => from)), to: Math.max(...own.map(({ to }) => to)) };
  });
  return spans.flatMap((span, index): Break[] => {
    const next = spans[index + 1];
    const apart = next && spans.slice(0, index + 1).every(({ to }) => to <= next.from);
    if (!apart) return [];
    const all = pieces.map((_, piece) => piece);
    const sides: Sides = [all.slice(0, index + 1), all.slice(index + 1)];
    return [{ x: Math.round(x((span.to + next.from) / 2)) - 0.5, sides }];
  });
}
