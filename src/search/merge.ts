/** Puts the answers of the full text to those of the titles that a reader may already be reading. */

/** What merging needs to know of a result. */
interface Addressed {
  url: string;
}

/**
 * Results of the full text merged into those that are shown. The first `read` of them stay where they are, each replaced
 * by its fuller form where the full text has it too; then come the others in the order of the full text; titles that
 * only the first stage found come last.
 * @param shown what stands on the screen, in its order
 * @param full the better answer
 * @param read how many of `shown` a reader may have seen: those in view, or down to the one that is chosen
 */
export function merge<R extends Addressed>(shown: readonly R[], full: readonly R[], read: number): R[] {
  const fuller = new Map(full.map((result) => [result.url, result]));
  const kept = shown.slice(0, Math.max(0, read)).map((result) => fuller.get(result.url) ?? result);
  const placed = new Set(kept.map(({ url }) => url));
  const following = [...full, ...shown.slice(Math.max(0, read))];
  for (const result of following) {
    if (placed.has(result.url)) continue;
    placed.add(result.url);
    kept.push(result);
  }
  return kept;
}
