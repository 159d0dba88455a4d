/** Answers for single words, put together to one ranked answer. */

/** What one term finds: a score by record. */
export type Scores = ReadonlyMap<string, number>;

/** A record with its score, the best first. */
export interface Ranked {
  id: string;
  score: number;
}

/** How much it counts that a record holds all words and not only some: the share of words found is raised to this power. */
const coverage = 0.5;

/** How much more a record is worth that holds all words side by side as they were typed. */
const nearness = 1;

/**
 * Adds up the scores of the terms, weighted by the share of the terms that a record holds. Each score already takes in
 * how rare the word is and how often it stands there, so that the sum is BM25 with "or".
 * @param answers one map a term
 * @param pairs for each two words that were typed side by side, the records that hold them so
 * @param within if given, only these records count
 */
export function rank(
  answers: readonly Scores[],
  pairs: readonly Scores[] = [],
  within?: ReadonlySet<string>,
): Ranked[] {
  const sums = new Map<string, { score: number; found: number }>();
  for (const scores of answers) {
    for (const [id, score] of scores) {
      if (within && !within.has(id)) continue;
      const sum = sums.get(id) ?? { score: 0, found: 0 };
      sums.set(id, { score: sum.score + score, found: sum.found + 1 });
    }
  }
  return [...sums]
    .map(([id, { score, found }]) => {
      const near = pairs.length > 0 ? pairs.filter((pair) => pair.has(id)).length / pairs.length : 0;
      return { id, score: score * (found / answers.length) ** coverage * (1 + nearness * near) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Several answers for one term as one: the best score of each record, times a factor. */
export function best(answers: readonly Scores[], factor = 1): Scores {
  const scores = new Map<string, number>();
  for (const answer of answers) {
    for (const [id, score] of answer) scores.set(id, Math.max(scores.get(id) ?? 0, score * factor));
  }
  return scores;
}

/** The same scores, those of some records times a factor. */
export function weaker(scores: Scores, some: ReadonlySet<string>, factor: number): Scores {
  return new Map([...scores].map(([id, score]) => [id, some.has(id) ? score * factor : score]));
}
