/** Chooses places for labels so that none touches another: each takes the cheapest place that the others leave. */
import { boxOf, type Box, type Measure, type PlacedText } from "./layout.ts";

/** One place that a label could take. */
export interface Candidate {
  texts: PlacedText[];
  boxes: Box[];
  /** How far it is from the best place. */
  cost: number;
}

/** Something that a label should not cover, or must not where the cost is infinite. */
export interface Obstacle extends Box {
  cost: number;
}

/** Chosen places by label; undefined where a label has no room. */
type Choice = (Candidate | undefined)[];

/** Two labels that touch are worse than any bad place. */
const collision = 1e6;
const mostRounds = 12;

export function candidateOf(texts: PlacedText[], cost: number, measure: Measure): Candidate {
  return { texts, cost, boxes: texts.map((text) => boxOf(text, measure)) };
}

/**
 * Places labels, the important ones first. Each is moved to its cheapest place, given those of the others, until nothing
 * moves; what still touches then is left out, the last first. Since that can end in a poor corner, it is begun once with
 * each label, and the best end is taken.
 */
export function placeAll(labels: readonly (readonly Candidate[])[], obstacles: readonly Obstacle[], room: Box): Choice {
  const free = labels.map((candidates) =>
    candidates
      .filter(({ boxes }) => boxes.every((box) => within(box, room)))
      .map((candidate) => ({ ...candidate, cost: candidate.cost + costOf(candidate, obstacles) }))
      .filter(({ cost }) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost),
  );
  const order = [...free.keys()];
  const ends = order.map((start) => settle(free, [...order.slice(start), ...order.slice(0, start)]));
  return ends.reduce((best, end) => (totalOf(end) < totalOf(best) ? end : best), ends[0] ?? []);
}

function settle(labels: readonly (readonly Candidate[])[], order: readonly number[]): Choice {
  const chosen: Choice = labels.map(() => undefined);
  const without = (index: number): Choice => chosen.filter((_, other) => other !== index);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = [...chosen];
    for (const index of order) chosen[index] = cheapest(labels[index] ?? [], without(index));
    if (chosen.every((candidate, index) => candidate === before[index])) break;
  }
  for (const index of [...chosen.keys()].reverse()) {
    const candidate = chosen[index];
    if (candidate && touches(candidate, without(index)) > 0) chosen[index] = undefined;
  }
  return chosen;
}

/** To leave a label out is worse than any place for it, and the worse the earlier it comes. */
const totalOf = (choice: Choice): number =>
  choice.reduce((sum, candidate, index) => sum + (candidate?.cost ?? 1000 * (choice.length - index)), 0);

function cheapest(candidates: readonly Candidate[], others: Choice): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= least) break;
    const cost = candidate.cost + touches(candidate, others) * collision;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

const touches = ({ boxes }: Candidate, others: Choice): number =>
  others.filter((other) => other?.boxes.some((one) => boxes.some((box) => touch(box, one)))).length;

const costOf = ({ boxes }: Candidate, obstacles: readonly Obstacle[]): number =>
  obstacles.reduce((sum, obstacle) => (boxes.some((box) => touch(box, obstacle)) ? sum + obstacle.cost : sum), 0);

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
