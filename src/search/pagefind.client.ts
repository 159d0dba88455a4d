/** Pagefind in the browser: one word is asked, and which records hold it is told with their scores. */
import { inTime, longest } from "./in-time.client.ts";
import type { Scores } from "./rank.ts";

/** What Pagefind's script gives, as far as it is used here. */
export interface PagefindScript {
  PagefindInstance: new (options: object) => PagefindInstance;
}

interface PagefindInstance {
  init(language: "en", options: { load_wasm: true }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: object): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/** A record as the index keeps it. */
export interface PagefindData {
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/**
 * A title counts half of what Pagefind gives it: the layer adds up words, and a title would count too often. Records are short
 * and of one kind each, so that their length and how often a word stands in them say less than in pages of prose.
 */
const ranking = { termFrequency: 0.25, pageLength: 0.3, metaWeights: { title: 0.5, date: 0, value: 0 } };

/** The index. Nothing is fetched before the first call. A call whose fetch fails throws, and the next one tries again. */
export class Pagefind {
  private readonly folder: string;
  private loading: Promise<PagefindInstance> | undefined;
  /** How often the script could not be had. */
  private failures = 0;
  private readonly answers = new Map<string, Promise<Scores>>();
  private readonly readers = new Map<string, () => Promise<PagefindData>>();
  private readonly sets = new Map<string, Promise<ReadonlySet<string>>>();

  /** @param folder the address of Pagefind's files, with a slash at its end */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Fetches the script, the WebAssembly and the list of the index’s files; no words and no text yet. */
  async load(): Promise<void> {
    await this.instance();
  }

  /** The records that hold a word, or a phrase in quotation marks. An answer is kept, so that a word is asked once. */
  ask(word: string): Promise<Scores> {
    const [oldest] = this.answers.keys();
    if (this.answers.size >= mostAnswers && oldest !== undefined) this.answers.delete(oldest);
    return kept(this.answers, word, async () => {
      const results = await this.results(word);
      return new Map(results.map(({ id, score }) => [id, score]));
    });
  }

  /** The values of each filter, with the number of records of each. */
  async filters(): Promise<Record<string, Record<string, number>>> {
    return await this.trying((pagefind) => pagefind.filters());
  }

  /** The records of one value of a filter, such as kind and Measure. */
  having(filter: string, value: string): Promise<ReadonlySet<string>> {
    return kept(this.sets, `${filter}=${value}`, async () => {
      const results = await this.results(null, { filters: { [filter]: value } });
      return new Set(results.map(({ id }) => id));
    });
  }

  /** All records with a date, the newest first. */
  newestFirst(): Promise<ReadonlySet<string>> {
    return kept(this.sets, "newest", async () => {
      const results = await this.results(null, { sort: { date: "desc" } });
      return new Set(results.map(({ id }) => id));
    });
  }

  /** What a record holds. It must have been in an answer before. */
  async read(id: string): Promise<PagefindData> {
    const reader = this.readers.get(id);
    if (!reader) throw new Error(`The search index has told nothing of ${id} yet. Ask for a word first.`);
    return await reader();
  }

  private async results(query: string | null, options?: object): Promise<PagefindResult[]> {
    const { results } = await this.trying((pagefind) => pagefind.search(query, options));
    for (const { id, data } of results) this.readers.set(id, data);
    // Where an order is asked for, the scores tell it.
    return results.sort((a, b) => b.score - a.score);
  }

  /**
   * An instance that failed is of no more use: Pagefind remembers its first error, and when the site was built anew in the
   * meantime, the files that the instance knows of are gone.
   */
  private async trying<T>(call: (pagefind: PagefindInstance) => Promise<T>): Promise<T> {
    const loading = this.instance();
    try {
      return await call(await loading);
    } catch (error) {
      if (this.loading === loading) this.loading = undefined;
      throw error;
    }
  }

  private instance(): Promise<PagefindInstance> {
    this.loading ??= this.fetch().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async fetch(): Promise<PagefindInstance> {
    const { PagefindInstance } = await this.script();
    const pagefind = new PagefindInstance({ basePath: this.folder, baseUrl: "/", ranking });
    await pagefind.init("en", { load_wasm: true });
    return pagefind;
  }

  /** Browsers remember that an import failed, so that it is tried again under another address. */
  private async script(): Promise<PagefindScript> {
    const again = this.failures > 0 ? `?again=${this.failures}` : "";
    try {
      return await inTime(import(/* @vite-ignore */ `${this.folder}pagefind.js${again}`), longest);
    } catch (error) {
      this.failures += 1;
      throw error;
    }
  }
}

/** So many answers for words are kept; then the oldest goes. */
const mostAnswers = 300;

/** Makes an answer once; one that failed is made again when it is asked for again. */
function kept<T>(answers: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = answers.get(key);
  if (known) return known;
  const made = make().catch((error: unknown) => {
    answers.delete(key);
    throw error;
  });
  answers.set(key, made);
  return made;
}
