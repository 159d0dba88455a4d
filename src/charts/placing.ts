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
 * moves; what still touches then is left out, the last first.
 */
export function placeAll(labels: readonly (readonly Candidate[])[], obstacles: readonly Obstacle[], room: Box): Choice {
  const free = labels.map((candidates) =>
    candidates
      .filter(({ boxes }) => boxes.every((box) => within(box, room)))
      .map((candidate) => ({ ...candidate, cost: candidate.cost + costOf(candidate, obstacles) }))
      .filter(({ cost }) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost),
  );
  const chosen: Choice = labels.map(() => undefined);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = [...chosen];
    for (const [index, candidates] of free.entries()) {
      chosen[index] = cheapest(
        candidates,
        chosen.filter((_, other) => other !== index),
      );
    }
    if (chosen.every((candidate, index) => candidate === before[index])) break;
  }
  for (let index = chosen.length - 1; index >= 0; index -= 1) {
    const candidate = chosen[index];
    const others = chosen.filter((_, other) => other !== index);
    if (candidate && touches(candidate, others) > 0) chosen[index] = undefined;
  }
  return chosen;
}

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
