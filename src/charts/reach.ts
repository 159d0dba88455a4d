/** Which mark a reader means: by a place in the picture, or by a key. */
import type { PictureSpec } from "./spec.ts";

interface Spot {
  x: number;
  y: number;
}

/**
 * The mark nearest to a place in the picture, or undefined. In charts of rows the whole row counts.
 * @param among indexes of marks
 * @param farthest CSS pixels; where every mark is farther, none is meant
 */
export function nearestMark(
  kind: PictureSpec["kind"],
  spots: readonly Spot[],
  among: readonly number[],
  place: Spot,
  farthest: number,
): number | undefined {
  const inRows = kind === "bar" || kind === "dot";
  const distance = (index: number): number => {
    const { x, y } = spots[index] ?? { x: Infinity, y: Infinity };
    return inRows ? Math.abs(y - place.y) : Math.hypot(x - place.x, y - place.y);
  };
  const [nearest] = [...among].sort((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) <= farthest ? nearest : undefined;
}

/** The marks that are shown, in the order in which keys walk them. @param hidden pieces that are switched off */
export function walkOf(spec: PictureSpec, hidden: ReadonlySet<number>): number[] {
  return spec.marks.flatMap((mark, index) => ("piece" in mark && hidden.has(mark.piece) ? [] : [index]));
}

/**
 * Where Up and Down lead in a chart of several series: to the first mark of the next or the previous one. Undefined in a
 * chart of one series, where they are as Left and Right; the step itself at the last series and at the first.
 * @param step from 0, a place in `walk`
 */
export function otherSeries(
  spec: PictureSpec,
  walk: readonly number[],
  step: number,
  direction: 1 | -1,
): number | undefined {
  const seriesOf = (index: number | undefined): number => seriesAt(spec, index ?? 0);
  const all = [...new Set(walk.map(seriesOf))];
  if (all.length < 2) return undefined;
  const next = all[all.indexOf(seriesOf(walk[step])) + direction];
  return next === undefined ? step : walk.findIndex((index) => seriesOf(index) === next);
}

function seriesAt(spec: PictureSpec, index: number): number {
  switch (spec.kind) {
    case "bar":
      return spec.marks[index]?.series ?? 0;
    case "line":
      return spec.marks[index]?.piece ?? 0;
    case "dot":
      return spec.groups.findIndex(({ key }) => key === spec.marks[index]?.group);
    case "timeline":
      return spec.lanes.findIndex(({ key }) => key === spec.marks[index]?.lane);
  }
}
