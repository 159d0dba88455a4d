/** The second stage of the search: the full text, by a layer over Pagefind. The engine fetches it after the titles. */
import { filterNames, type Answer, type Places, type Repair, type SearchOptions } from "./answer.ts";
import type { Marking } from "./excerpt.ts";
import { countsOf, narrowed } from "./filters.client.ts";
import { Pagefind } from "./pagefind.client.ts";
import { nameToken, wordsIn } from "./plain-words.ts";
import { cleaned, readQuestion, type Question, type Term } from "./question.ts";
import { best, rank, weaker, type Scores } from "./rank.ts";
import { repairedWorth } from "./repair.ts";
import { fullResult } from "./result.ts";
import { markingOf } from "./title-result.ts";
import type { TitleIndex } from "./titles.client.ts";
import { WordLists, type Judgement } from "./word-lists.client.ts";

/** A term with its answer. */
interface Asked {
  term: Term;
  scores: Scores;
  repair?: Repair;
}

/** A source is worth less than a row that rests on it: it tells who wrote something, and not what. */
const sourceWorth = 0.6;

/** The longest names that a question is held against, in words. */
const mostNamed = 3;

/** A finished word of so few letters begins too many others. */
const longestShort = 3;

/** The full text. A fetch that failed is tried again on the next call. */
export class FullText {
  private readonly places: Places;
  private readonly pagefind: Pagefind;
  private readonly words: WordLists;
  private readonly titles: () => Promise<TitleIndex>;

  /** @param titles gives the titles, whose words need no list */
  constructor(places: Places, titles: () => Promise<TitleIndex>) {
    this.places = places;
    this.pagefind = new Pagefind(places.files);
    this.words = new WordLists(places.files);
    this.titles = titles;
  }

  /** Fetches the index. @throws where it cannot be had */
  async load(): Promise<void> {
    await this.pagefind.load();
  }

  /**
   * Answers. With nothing typed and a filter set it answers with all that the filter leaves.
   * @throws where a file cannot be fetched; the same call may be made again
   */
  async search(typed: string, options: SearchOptions = {}): Promise<Answer> {
    const question = readQuestion(typed);
    if (question.terms.length === 0) return await this.browse(typed, options);
    const asked = await Promise.all(question.terms.map((term) => this.askTerm(term, options.asTyped ?? false)));
    const within = await this.holding(question);
    const loosened = within?.size === 0;
    const ranked = await this.ranked(asked, loosened ? undefined : within);
    const ids = await this.namedFirst(ranked, typed, question);
    const repairs = asked.flatMap(({ repair }) => repair ?? []);
    return {
      ...(await this.answer(ids, options, markingOf(question.terms, repairs))),
      ...(repairs.length > 0 && { instead: { shown: repaired(typed, repairs), asked: typed.trim(), repairs } }),
      ...(loosened && { loosened }),
      ...(ids.length === 0 && { neighbours: await this.words.neighbours(question.terms) }),
    };
  }

  /** All records of a filter, newest first and then those without a date; without a filter, or for signs alone, none. */
  private async browse(typed: string, options: SearchOptions): Promise<Answer> {
    const chosen = filterNames.flatMap((name) =>
      (options[name] ?? []).map((value) => this.pagefind.having(name, value)),
    );
    if (chosen.length === 0 || typed.trim() !== "") return await this.answer([], options, markingOf([]));
    const [newest, ...sets] = await Promise.all([this.pagefind.newestFirst(), ...chosen]);
    const all = new Set([...newest, ...sets.flatMap((set) => [...set])]);
    return await this.answer([...all], options, markingOf([]));
  }

  private async answer(ids: readonly string[], options: SearchOptions, marking: Marking): Promise<Answer> {
    const ordered = await narrowed(ids, options, this.pagefind);
    // A section is told without its article where the titles are not to be had.
    const titles = await this.titles().catch(() => undefined);
    const titleAt = (path: string): string | undefined => titles?.at(path)?.title;
    return {
      count: ordered.length,
      read: async (from, to) => {
        const data = await Promise.all(ordered.slice(from, to).map((id) => this.pagefind.read(id)));
        return data.map((one) => fullResult(one, marking, this.places.base, titleAt));
      },
      counts: () => countsOf(ids, options, this.pagefind),
    };
  }

  /** The records that were found, the best first. @param within where given, only these */
  private async ranked(asked: readonly Asked[], within?: ReadonlySet<string>): Promise<string[]> {
    // An answer is worth more than its best order.
    const sourcesOrNone = this.pagefind.having("source", "yes").catch(() => new Set<string>());
    const [pairs, sources] = await Promise.all([this.pairs(asked), sourcesOrNone]);
    const scores = asked.map((one) => weaker(one.scores, sources, sourceWorth));
    return rank(scores, pairs, within).map(({ id }) => id);
  }

  /** What has the question for its name stands first. */
  private async namedFirst(ids: readonly string[], typed: string, { terms }: Question): Promise<readonly string[]> {
    if (terms.length > mostNamed) return ids;
    const named = await this.pagefind.ask(`"${nameToken(cleaned(typed))}"`);
    return [...ids.filter((id) => named.has(id)), ...ids.filter((id) => !named.has(id))];
  }

  /** What one term finds; a word that the site does not have is replaced by the nearest that it has. */
  private async askTerm(term: Term, asTyped: boolean): Promise<Asked> {
    const known: Judgement = "known";
    const [scores, used] = await Promise.all([this.askWord(term), asTyped ? known : this.judge(term)]);
    // For a word that it does not have, Pagefind answers with the longest one that it begins with, which may be a letter.
    if (used === "none") return { term, scores: new Map() };
    if (used === "known" || used.length === 0) return { term, scores };
    const answers = await Promise.all(used.map((word) => this.pagefind.ask(word)));
    return { term, scores: best(answers, repairedWorth), repair: { typed: term.typed, used } };
  }

  /** A word; or signs side by side, and where they stand nowhere so, each of them. */
  private async askWord({ ask, kind, open }: Term): Promise<Scores> {
    if (kind === "amount" || (kind === "word" && !open && ask.length <= longestShort)) return await this.askWhole(ask);
    if (!ask.includes(" ")) return await this.pagefind.ask(ask);
    const [together, ...parts] = await Promise.all(
      [`"${ask}"`, ...ask.split(" ")].map((one) => this.pagefind.ask(one)),
    );
    const within = together && together.size > 0 ? new Set(together.keys()) : undefined;
    return new Map(rank(parts, [], within).map(({ id, score }) => [id, score]));
  }

  /** A word that others begin with is not looked for in them: 18 million is no 180,000, and Xi no Xinwu. */
  private async askWhole(ask: string): Promise<Scores> {
    const [scores, whole] = await Promise.all([this.pagefind.ask(ask), this.pagefind.ask(`"${ask}"`)]);
    return new Map([...scores].filter(([id]) => whole.has(id)));
  }

  /** Without the lists a word is looked for as it was typed: an answer is worth more than its repair. */
  private async judge(term: Term): Promise<Judgement> {
    const finds = async (): Promise<boolean> => (await this.pagefind.ask(term.ask)).size > 0;
    return await this.titles()
      .then(({ words }) => this.words.judge(term, words, finds))
      .catch((): Judgement => "known");
  }

  /** For each two words that stand side by side in the question, the records that hold them side by side. */
  private async pairs(asked: readonly Asked[]): Promise<Scores[]> {
    const words = asked.map(({ term, repair }) => (term.kind === "amount" ? "" : (repair?.used[0] ?? term.ask)));
    const pairs = words.slice(1).flatMap((word, index) => (word && words[index] ? `"${words[index]} ${word}"` : []));
    return await Promise.all(pairs.map((pair) => this.pagefind.ask(pair)));
  }

  /** The records that hold every phrase; undefined where none was asked for. */
  private async holding({ phrases }: Question): Promise<ReadonlySet<string> | undefined> {
    if (phrases.length === 0) return undefined;
    const answers = await Promise.all(phrases.map((phrase) => this.pagefind.ask(`"${phrase}"`)));
    const [first, ...rest] = answers;
    return new Set([...(first?.keys() ?? [])].filter((id) => rest.every((scores) => scores.has(id))));
  }
}

/** What was typed, as it was read, with the nearest word in the place of each that was repaired. */
function repaired(typed: string, repairs: readonly Repair[]): string {
  const used = new Map(repairs.map((repair) => [repair.typed, repair.used[0]]));
  const text = cleaned(typed);
  let shown = "";
  let from = 0;
  for (const { start, word } of wordsIn(text)) {
    const parts = word.split(/([-‐‑])/).map((part) => used.get(part) ?? part);
    shown += text.slice(from, start) + (used.get(word) ?? parts.join(""));
    from = start + word.length;
  }
  return (shown + text.slice(from)).trim();
}
