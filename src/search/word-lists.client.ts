/** The words of the site in the browser: the list of a letter is fetched when a word was typed that no title has. */
import type { Term } from "./question.ts";
import { isKnown, nearest } from "./repair.ts";
import { letterOf, readWordList, sharedStart, type WordList } from "./word-list.ts";

/** What the lists say of a word: it is known, these stand in for it (perhaps none), or the site has nothing like it. */
export type Judgement = "known" | "none" | string[];

/** So long a list is waited for, in milliseconds: an answer without repairs is better than a late one. */
const mostForList = 2_000;

/** How many words are told where nothing was found. */
const mostNeighbours = 5;

/** The lists, each fetched once; one that cannot be fetched is tried again on the next question. */
export class WordLists {
  private readonly folder: string;
  private readonly lists = new Map<string, Promise<WordList>>();

  /** @param folder the address of the files, with a slash at its end */
  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Judges a word by the lists: known, or the words that stand in for it, or none where nothing is near.
   * Names with digits, Chinese and words of three letters are taken as known.
   * @param titled the words of the titles
   * @param finds whether the index finds the word; asked only where a list leaves words out
   */
  async judge(
    { ask, kind, open }: Term,
    titled: ReadonlySet<string>,
    finds: () => Promise<boolean>,
  ): Promise<Judgement> {
    if (kind !== "word" || ask.length < 4 || !/^[a-z]+$/.test(ask) || isKnown(ask, titled)) return "known";
    const list = await this.list(ask[0]);
    if (isKnown(ask, list.words) || (!list.complete && (await finds()))) return "known";
    const near = nearest(ask, list.words, open, titled);
    if (near.length > 0) return near;
    // The first letter itself may be wrong: one too many, or swapped with the second.
    const next = nearest(ask, (await this.list(ask[1])).words, open, titled);
    return next.length > 0 || !isFarFromAll(ask, list.words) ? next : "none";
  }

  /** Known words near to those of a question that found nothing, looked for further away than a repair would go. */
  async neighbours(terms: readonly Term[]): Promise<string[]> {
    const words = terms.filter(({ kind, ask }) => kind === "word" && ask.length > 2).slice(0, mostNeighbours);
    const near = await Promise.all(
      words.map(async ({ ask }) => {
        const list = await this.list(ask[0]).catch((): WordList => ({ words: [], complete: true }));
        const begin = ask.slice(0, Math.max(3, Math.floor(ask.length / 2)));
        return [...nearest(ask, list.words, true), ...list.words.filter((word) => word.startsWith(begin))].slice(0, 3);
      }),
    );
    return [...new Set(near.flat())].slice(0, mostNeighbours);
  }

  private list(letter = ""): Promise<WordList> {
    if (!letterOf(letter)) return Promise.resolve({ words: [], complete: true });
    const known = this.lists.get(letter) ?? this.fetch(letter);
    this.lists.set(letter, known);
    known.catch(() => this.lists.delete(letter));
    return known;
  }

  /** A letter that no word of the site begins with has no file. */
  private async fetch(letter: string): Promise<WordList> {
    const response = await fetch(`${this.folder}words/${letter}.txt`, { signal: AbortSignal.timeout(mostForList) });
    if (response.status === 404) return { words: [], complete: true };
    if (!response.ok) throw new Error(`The list of words with ${letter} could not be fetched (${response.status}).`);
    return readWordList(await response.text());
  }
}

/** Whether no word begins as this one does, for half of its letters and at least four: then no ending makes one of the other. */
const isFarFromAll = (word: string, words: readonly string[]): boolean =>
  words.every((known) => sharedStart(word, known) < Math.max(4, word.length / 2));
