/** How a bound is drawn, alike in every kind of chart: a small open arrow beside the mark, to where the true value lies. */
import type { PlacedLine } from "./layout.ts";

/**
 * Where the true value of a bounded figure lies: 1 above what is drawn (more than, at least), -1 below (at most,
 * nearly). 0 of a plain figure, and of "about", which only words can tell.
 */
export function boundOf({ qualifier }: { qualifier: string | null }): -1 | 0 | 1 {
  if (qualifier === "more than" || qualifier === "at least") return 1;
  return qualifier === "at most" || qualifier === "nearly" ? -1 : 0;
}

/** The arrow of a dot or point: how far it is from the middle, and its size. */
export const arrow = { from: 8, height: 5, reach: 4.5 } as const;

/** The arrow of a mark that is only a bound, away from its middle, and no line of any other. @param axis where larger values lie */
export function boundArrow(
  mark: { qualifier: string | null },
  { x, y }: { x: number; y: number },
  axis: "right" | "up",
  colour: PlacedLine["colour"],
): PlacedLine[] {
  const bound = boundOf(mark);
  if (bound === 0) return [];
  const [across, down] = ways[axis];
  const to = bound > 0 ? axis : axis === "right" ? "left" : "down";
  const { from, height, reach } = arrow;
  return [arrowLine({ x: x + bound * across * from, y: y + bound * down * from, to, height, reach }, colour)];
}

/** An arrow's place and size in pixels. */
interface Arrow {
  /** Its foot, on the line through the middle of the mark. */
  x: number;
  y: number;
  /** Where its tip points. */
  to: "right" | "left" | "up" | "down";
  /** From foot to tip, and from the middle to each end of the foot. */
  height: number;
  reach: number;
}

const ways = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] } as const;

/** The arrow as a stroke. */
export function arrowLine({ x, y, to, height, reach }: Arrow, colour: PlacedLine["colour"]): PlacedLine {
  const [across, down] = ways[to];
  const end = (side: -1 | 1): [number, number] => [
    x + side * Math.abs(down) * reach,
    y + side * Math.abs(across) * reach,
  ];
  return { points: [end(-1), [x + across * height, y + down * height], end(1)], colour, width: 2 };
}
