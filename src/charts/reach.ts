/** Which mark a reader means: by a place in the picture, or by a key. */
import type { LineSpec, PictureSpec } from "./spec.ts";

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
  const distance = (index: number): number => {
    const { x, y } = spots[index] ?? { x: Infinity, y: Infinity };
    return inRows({ kind }) ? Math.abs(y - place.y) : Math.hypot(x - place.x, y - place.y);
  };
  const [nearest] = [...among].sort((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) <= farthest ? nearest : undefined;
}

/** Whether each mark has a row of the picture to itself. */
export const inRows = ({ kind }: Pick<PictureSpec, "kind">): boolean => kind === "bar" || kind === "dot";

/** The marks that are shown, in the order in which keys walk them. @param hidden pieces that are switched off */
export function walkOf(spec: PictureSpec, hidden: ReadonlySet<number>): number[] {
  return spec.marks.flatMap((mark, index) => ("piece" in mark && hidden.has(mark.piece) ? [] : [index]));
}

/**
 * The step to which a key leads. Right and Left go on and back by one. Down and Up do so where marks stand in rows; in a
 * chart of several pieces they lead to the first mark of the next or the previous one. There is no going round.
 * @param step from 0, a place in `walk`
 */
export function stepOf(spec: PictureSpec, walk: readonly number[], step: number, key: string): number | undefined {
  const last = walk.length - 1;
  const within = (wanted: number): number => Math.max(0, Math.min(last, wanted));
  const ends: Record<string, number> = { Home: 0, End: last };
  if (key in ends) return ends[key];
  const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (direction === undefined) return undefined;
  const vertical = key === "ArrowDown" || key === "ArrowUp";
  return vertical && hasPieces(spec) ? otherPiece(spec, walk, step, direction) : within(step + direction);
}

/** Whether Up and Down lead from piece to piece. */
export const hasPieces = (spec: PictureSpec): spec is LineSpec => spec.kind === "line" && spec.pieces.length > 1;

function otherPiece({ marks }: LineSpec, walk: readonly number[], step: number, direction: number): number {
  const pieceOf = (index = -1): number => marks[index]?.piece ?? 0;
  const pieces = [...new Set(walk.map(pieceOf))];
  const next = pieces[pieces.indexOf(pieceOf(walk[step])) + direction];
  return next === undefined ? step : walk.findIndex((index) => pieceOf(index) === next);
}
