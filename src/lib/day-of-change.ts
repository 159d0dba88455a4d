/** When an article changed. */
import type { Article } from "../schemas/article.ts";

/** The day on which an article last changed in substance. */
export const changed = ({ updated, published, corrections }: Article): string =>
  [published, updated ?? "", ...corrections.map(({ date }) => date)].sort().at(-1) ?? published;
