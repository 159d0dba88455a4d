/** Which articles have most to do with one: those that show the same rows and stand under the same topics. */

/** What is compared. */
export interface Relatable {
  id: string;
  /** Rows that it shows, as `dataset/id`. */
  rows: readonly string[];
  topics: readonly { id: string }[];
}

/** What one topic in common is worth, where all rows in common are worth 1: rows tell more than a topic does. */
const topicWorth = 0.1;

/**
 * The articles that are nearest to one, nearest first; those that share neither row nor topic are left out. Of equal
 * ones the order of the list decides.
 * @param most how many at most
 */
export function relatedTo<T extends Relatable>(article: T, all: readonly T[], most = 3): T[] {
  const rows = new Set(article.rows);
  const topics = new Set(article.topics.map(({ id }) => id));
  return all
    .filter(({ id }) => id !== article.id)
    .map((other) => ({ other, score: sharedRows(other, rows) + topicWorth * sharedTopics(other, topics) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

/** From 0 to 1: rows in common over the geometric mean of both numbers, so that a long article is not near to every other. */
function sharedRows(other: Relatable, rows: ReadonlySet<string>): number {
  if (rows.size === 0 || other.rows.length === 0) return 0;
  return other.rows.filter((row) => rows.has(row)).length / Math.sqrt(rows.size * other.rows.length);
}

const sharedTopics = (other: Relatable, topics: ReadonlySet<string>): number =>
  other.topics.filter(({ id }) => topics.has(id)).length;
