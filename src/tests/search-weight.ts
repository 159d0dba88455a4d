/** What a reader fetches to be answered, in bytes as a host serves them (gzip), of which 1,000 are one kB. */
import { freshEngine, servedSize, type Fetched } from "./search-engines.ts";

/** The site's own scripts as they are built: to the first answer, and then for the full text. */
export const scripts = { first: 18_500, full: 4_000 };

/** The most that may be fetched, for this content and for a thousand plain articles. */
export const limits = { first: 30_000, all: 120_000, large: { first: 60_000, all: 160_000 } } as const;

/** What is fetched: to the first results, and in all with ten results of the full text, for each question asked anew. */
export interface Weight {
  first: number;
  /** In the order of the questions. */
  all: number[];
}

/** Weighs some questions. The numbers beside the filters are not asked for. */
export async function weightOf(fetched: Fetched, questions: readonly string[]): Promise<Weight> {
  const sizeOf = (file: string): number => servedSize(fetched.files.get(file) ?? new Uint8Array());
  const first = sizeOf("titles.txt") + scripts.first;
  const all: number[] = [];
  for (const q of questions) {
    const engine = freshEngine(fetched);
    await engine.load();
    fetched.bytes();
    await (await engine.search(q)).read(0, 10);
    all.push(first + scripts.full + sizeOf("pagefind.js") + fetched.bytes());
  }
  return { first, all };
}

/** The number below which a share of the others lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
