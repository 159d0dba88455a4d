/** The first stage: titles and names in memory, answered from the first key, with unfinished and misspelt words. */
import MiniSearch from "minisearch";
import { plain, wordsIn } from "./plain-words.ts";
import { segment } from "./segment.ts";
import { readTitles, type TitleEntry } from "./title-file.ts";

/** Of so many words some are enough. */
const fewWords = 3;

/** All titles, ready to be asked. */
export class TitleIndex {
  /** The words of the titles, in plain form. */
  readonly words: ReadonlySet<string>;
  private readonly byPath: ReadonlyMap<string, TitleEntry>;
  private readonly index: MiniSearch<TitleEntry>;

  /** @param file as `writeTitles` makes it */
  constructor(file: string) {
    const entries = readTitles(file);
    this.byPath = new Map(entries.map((entry) => [entry.path, entry]));
    this.index = new MiniSearch<TitleEntry>({
      idField: "path",
      fields: ["title"],
      tokenize: titleWords,
      processTerm: plain,
    });
    this.index.addAll([...this.byPath.values()]);
    this.words = new Set(entries.flatMap(({ title }) => titleWords(title).map(plain)));
  }

  /**
   * Titles that hold all of the words, or of few words some; the best first. Of a long question a title holds no more
   * than chance would have it, and what is read first should be worth it.
   * @param words in plain form; the last may be unfinished
   */
  find(words: readonly string[]): TitleEntry[] {
    const query = words.join(" ");
    const options = {
      prefix: (term: string) => term.length > 1 || words.length === 1,
      fuzzy: (term: string) => (term.length > 7 ? 2 : term.length > 3 && !/\d/.test(term) ? 1 : false),
      tokenize: () => [...words],
      // Between equal titles the newer one goes first, as everywhere on the site.
      boostDocument: (path: string) => 1 + Number(this.byPath.get(path)?.date.slice(0, 4) ?? 0) / 1e6,
    };
    const all = this.index.search(query, { ...options, combineWith: "AND" });
    const found = all.length > 0 || words.length > fewWords ? all : this.index.search(query, options);
    return found.flatMap(({ id }) => this.byPath.get(id as string) ?? []);
  }

  /** All entries of one kind, in their order. */
  ofKind(kind: string): TitleEntry[] {
    return [...this.byPath.values()].filter((entry) => entry.kind === kind);
  }

  /** The entry at an address without the base path. */
  at(path: string): TitleEntry | undefined {
    return this.byPath.get(path);
  }
}

/** The words of a title; of a word with hyphens also its parts. */
function titleWords(title: string): string[] {
  return wordsIn(segment(title)).flatMap(({ word }) => (/[-‐‑]/.test(word) ? [word, ...word.split(/[-‐‑]/)] : [word]));
}
