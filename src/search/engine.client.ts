/**
 * Search in the browser. Two stages: titles and names from memory, at the first key; then the full text, by a layer over
 * Pagefind that takes any of the words, repairs misspelt ones, and marks what was looked for. In plain text throughout.
 *
 *     const engine = new SearchEngine({ files: "/pagefind/", base: "/" });
 *     void engine.load();                                     // on focus or hover
 *     list = engine.titles("platf");                          // Result[], at once; [] before the titles are there
 *     const answer = await engine.search("platform caps", { kind: ["Measure"], sort: "date" });
 *     list = merge(list, await answer.read(0, 10), inView);   // merge.ts
 *     answer.count; answer.instead; await answer.counts();
 */
import { formatDate } from "../lib/edtf.ts";
import { withBase } from "../lib/paths.ts";
import { excerpt, mark, type ExcerptPart, type Marking } from "./excerpt.ts";
import { Pagefind, type PagefindData } from "./pagefind.client.ts";
import { readQuestion, type Question, type Term } from "./question.ts";
import { best, rank, type Scores } from "./rank.ts";
import { isKnown, nearest, repairedWorth } from "./repair.ts";
import type { TitleEntry } from "./title-file.ts";
import type { TitleIndex } from "./titles.client.ts";
import { joined } from "./segment.ts";
import { letterOf, readWordList, type WordList } from "./word-list.ts";

/** One result. Every text is plain: write it by `textContent`. */
export interface Result {
  /** Its address with the base path. */
  url: string;
  /** Its title, and the same in parts with what was looked for marked. */
  title: string;
  titleParts: ExcerptPart[];
  /** The title of the article that a section belongs to; nothing for all else. */
  within: string;
  /** Article, Measure, Milestone, Figure, Cluster, Expo, Body, Term, Question, Source, Chart, Data or Page. */
  kind: string;
  /** Its date in words, and the year; nothing where it has none. */
  date: string;
  year: string;
  /** The figure of a row, such as `CNY 3 million`; nothing for all else, and in the first stage. */
  value: string;
  /** What it says, with what was looked for marked; empty in the first stage. */
  excerpt: ExcerptPart[];
}

/** Which records count, and in which order they come. */
export interface SearchOptions {
  /** Any of these kinds, ids of topics, or years; left out or empty, all. */
  kind?: readonly string[] | undefined;
  topic?: readonly string[] | undefined;
  year?: readonly string[] | undefined;
  /** The most fitting first, or the newest; records without a date come last then. */
  sort?: "relevance" | "date" | undefined;
  /** true: words are looked for as they were typed, and none is repaired ("search for … instead"). */
  asTyped?: boolean | undefined;
}

/** Words that stand in for one that the site does not have. */
export interface Repair {
  typed: string;
  /** The nearest words, the best first. */
  used: string[];
}

/** Which filters there are to narrow an answer. */
export type FilterName = "kind" | "topic" | "year";

/** An answer. */
export interface Answer {
  /** How many records there are. */
  count: number;
  /** Some of them, in order. */
  read(from: number, to: number): Promise<Result[]>;
  /**
   * How many there are of each value, most first (years: newest first). Each filter is counted as if it were not set
   * itself, so that the numbers tell what a reader would get by choosing another value.
   */
  counts(): Promise<Record<FilterName, [value: string, count: number][]>>;
  /** Where words were repaired: `Showing results for {shown}; search for {asked} instead`. */
  instead?: { shown: string; asked: string; repairs: Repair[] };
  /** Where nothing was found: known words near to those typed, at most five. */
  neighbours?: string[];
}

/** Where the files are. */
export interface Places {
  /** The address of the folder of the index, with a slash at its end. */
  files: string;
  /** The base path of the site, `/` or `/wuxi/`. */
  base: string;
}

/** A term with its answer. */
interface Asked {
  term: Term;
  scores: Scores;
  repair?: Repair;
}

const filterNames = ["kind", "topic", "year"] as const;

/** The engine. Nothing is fetched before `load` or the first `search`; a fetch that failed is tried again on the next call. */
export class SearchEngine {
  private readonly places: Places;
  private readonly pagefind: Pagefind;
  private titleIndex: TitleIndex | undefined;
  private loadingTitles: Promise<TitleIndex> | undefined;
  private readonly lists = new Map<string, Promise<WordList>>();

  constructor(places: Places) {
    this.places = places;
    this.pagefind = new Pagefind(places.files);
  }

  /** Fetches the titles, and begins to fetch the index. Resolves when `titles` can answer. */
  async load(): Promise<void> {
    const titles = this.fetchTitles();
    // The titles come first on the line; whether the index can be had is told when it is asked.
    void titles.then(() => this.pagefind.load()).catch(() => undefined);
    await titles;
  }

  /** The first stage: titles and names with the words, from memory. Empty until `load` is done. At most 10. */
  titles(typed: string): Result[] {
    const question = readQuestion(typed);
    const words = question.terms.filter(({ kind }) => kind !== "amount").flatMap(({ ask }) => ask.split(" "));
    if (!this.titleIndex || words.length === 0) return [];
    const marking = markingOf(question.terms);
    return this.titleIndex
      .find(words)
      .slice(0, 10)
      .map((entry) => this.titleResult(entry, marking));
  }

  /**
   * The second stage: the full text. With nothing typed it answers with all records that the filters leave.
   * @throws where a file cannot be fetched
   */
  async search(typed: string, options: SearchOptions = {}): Promise<Answer> {
    const question = readQuestion(typed);
    if (question.terms.length === 0) return await this.browse(typed, options);
    const asked = await Promise.all(question.terms.map((term) => this.askTerm(term, options.asTyped ?? false)));
    const [pairs, within, sources] = await Promise.all([
      this.pairs(asked),
      this.holding(question),
      this.pagefind.having("kind", "Source"),
    ]);
    const scores = asked.map((one) => weaken(one.scores, sources));
    const ids = rank(scores, pairs, within).map(({ id }) => id);
    const repairs = asked.flatMap(({ repair }) => repair ?? []);
    return {
      ...(await this.answer(ids, options, markingOf(question.terms, repairs))),
      ...(repairs.length > 0 && { instead: { shown: repaired(typed, repairs), asked: typed.trim(), repairs } }),
      ...(ids.length === 0 && { neighbours: await this.neighbours(question) }),
    };
  }

  /** All records, or those of a filter, newest first. */
  private async browse(typed: string, options: SearchOptions): Promise<Answer> {
    const filtered = filterNames.some((name) => options[name]?.length);
    const all = filtered && typed.trim() === "" ? [...(await this.pagefind.newestFirst())] : [];
    return await this.answer(all, options, markingOf([]));
  }

  private async answer(ids: string[], options: SearchOptions, marking: Marking): Promise<Answer> {
    const left = await this.filtered(ids, options);
    const ordered = options.sort === "date" ? await this.byDate(left) : left;
    return {
      count: ordered.length,
      read: async (from, to) => {
        const data = await Promise.all(ordered.slice(from, to).map((id) => this.pagefind.read(id)));
        return data.map((one) => this.result(one, marking));
      },
      counts: () => this.counts(ids, options),
    };
  }

  /** What one term finds; a word that the site does not have is replaced by the nearest that it has. */
  private async askTerm(term: Term, asTyped: boolean): Promise<Asked> {
    const [scores, used] = await Promise.all([
      this.askWord(term.ask),
      asTyped ? [] : this.repairs(term).catch(() => []),
    ]);
    if (used.length === 0) return { term, scores };
    const answers = await Promise.all(used.map((word) => this.pagefind.ask(word)));
    return { term, scores: best(answers, repairedWorth), repair: { typed: term.typed, used } };
  }

  /** A word; or signs side by side, and where they stand nowhere so, each of them. */
  private async askWord(ask: string): Promise<Scores> {
    if (!ask.includes(" ")) return await this.pagefind.ask(ask);
    const [together, ...parts] = await Promise.all([`"${ask}"`, ...ask.split(" ")].map((one) => this.pagefind.ask(one)));
    const within = together && together.size > 0 ? new Set(together.keys()) : undefined;
    return new Map(rank(parts, [], within).map(({ id, score }) => [id, score]));
  }

  /** For each two words that stand side by side in the question, the records that hold them side by side. */
  private async pairs(asked: readonly Asked[]): Promise<Scores[]> {
    const words = asked.map(({ term, repair }) => (term.kind === "amount" ? "" : (repair?.used[0] ?? term.ask)));
    const pairs = words.slice(1).flatMap((word, index) => (word && words[index] ? `"${words[index]} ${word}"` : []));
    return await Promise.all(pairs.map((pair) => this.pagefind.ask(pair)));
  }

  /** The words to take for one that is not known; none where it is known, too short, or nothing is near. */
  private async repairs({ ask, kind, open }: Term): Promise<string[]> {
    if (kind !== "word" || ask.length < 4 || !/^[a-z]+$/.test(ask)) return [];
    const titles = await this.fetchTitles();
    if (isKnown(ask, titles.words)) return [];
    const list = await this.wordList(ask[0] ?? "");
    if (isKnown(ask, list.words)) return [];
    if (!list.complete && (await this.pagefind.ask(ask)).size > 0) return [];
    const near = nearest(ask, list.words, open, titles.words);
    // The first letter itself may be wrong: left out, or swapped with the second.
    return near.length > 0 ? near : nearest(ask, (await this.wordList(ask[1] ?? "")).words, open, titles.words);
  }

  /** The records that hold every phrase; undefined where none was asked for. */
  private async holding({ phrases }: Question): Promise<ReadonlySet<string> | undefined> {
    if (phrases.length === 0) return undefined;
    const answers = await Promise.all(phrases.map((phrase) => this.pagefind.ask(`"${phrase}"`)));
    const [first, ...rest] = answers.map((scores) => new Set(scores.keys()));
    return rest.reduce((both, ids) => common(both, ids), first ?? new Set<string>());
  }

  private async filtered(ids: string[], options: SearchOptions, except?: FilterName): Promise<string[]> {
    const sets = await Promise.all(
      filterNames
        .filter((name) => name !== except && options[name]?.length)
        .map(async (name) => {
          const values = await Promise.all((options[name] ?? []).map((value) => this.pagefind.having(name, value)));
          return new Set(values.flatMap((set) => [...set]));
        }),
    );
    return ids.filter((id) => sets.every((set) => set.has(id)));
  }

  private async byDate(ids: readonly string[]): Promise<string[]> {
    const wanted = new Set(ids);
    const dated = await this.pagefind.newestFirst();
    return [...[...dated].filter((id) => wanted.has(id)), ...ids.filter((id) => !dated.has(id))];
  }

  private async counts(ids: string[], options: SearchOptions): ReturnType<Answer["counts"]> {
    const filters = await this.pagefind.filters();
    const countOf = async (name: FilterName): Promise<[string, number][]> => {
      const left = new Set(await this.filtered(ids, options, name));
      const values = Object.keys(filters[name] ?? {});
      const counted = await Promise.all(
        values.map(async (value): Promise<[string, number]> => {
          const having = await this.pagefind.having(name, value);
          return [value, common(left, having).size];
        }),
      );
      const byYear = name === "year";
      return counted
        .filter(([, count]) => count > 0)
        .sort((a, b) => (byYear ? b[0].localeCompare(a[0]) : b[1] - a[1] || a[0].localeCompare(b[0])));
    };
    const [kind, topic, year] = await Promise.all(filterNames.map(countOf));
    return { kind: kind ?? [], topic: topic ?? [], year: year ?? [] };
  }

  /** Known words near to those typed, looked for further away than a repair would go. */
  private async neighbours({ terms }: Question): Promise<string[]> {
    const words = await Promise.all(
      terms
        .filter(({ kind, ask }) => kind === "word" && ask.length > 2)
        .slice(0, 5)
        .map(async ({ ask }) => {
          const list = await this.wordList(ask[0] ?? "").catch(() => ({ words: [], complete: true }));
          const begun = ask.slice(0, Math.max(3, Math.ceil(ask.length / 2)));
          const near = nearest(ask, list.words, true);
          return [...near, ...list.words.filter((word) => word.startsWith(begun))].slice(0, 3);
        }),
    );
    return [...new Set(words.flat())].slice(0, 5);
  }

  private result({ raw_url, url, content, meta, filters }: PagefindData, marking: Marking): Result {
    const path = raw_url ?? url;
    const [said = ""] = content.split("‖");
    const title = joined(meta.title ?? path);
    const date = meta.date ?? "";
    const [kind = "Page"] = filters.kind ?? [];
    const parent = path.includes("#") && ["Article", "Page"].includes(kind) ? path.replace(/#.*/, "") : "";
    return {
      url: withBase(path, this.places.base),
      title,
      titleParts: mark(title, marking),
      within: this.titleIndex?.at(parent)?.title ?? "",
      kind,
      ...dateWords(date),
      value: meta.value ?? "",
      excerpt: excerpt(joined(said.trim()), marking),
    };
  }

  private titleResult({ path, title, kind, date }: TitleEntry, marking: Marking): Result {
    const url = withBase(path, this.places.base);
    const titleParts = mark(title, marking);
    return { url, title, titleParts, within: "", kind, ...dateWords(date), value: "", excerpt: [] };
  }

  private wordList(letter: string): Promise<WordList> {
    if (!letterOf(letter)) return Promise.resolve({ words: [], complete: true });
    const known = this.lists.get(letter);
    if (known) return known;
    const list = this.text(`words/${letter}.txt`, "").then(readWordList);
    this.lists.set(letter, list);
    list.catch(() => this.lists.delete(letter));
    return list;
  }

  private fetchTitles(): Promise<TitleIndex> {
    this.loadingTitles ??= Promise.all([import("./titles.client.ts"), this.text("titles.txt")])
      .then(([{ TitleIndex }, file]) => {
        this.titleIndex = new TitleIndex(file);
        return this.titleIndex;
      })
      .catch((error: unknown) => {
        this.loadingTitles = undefined;
        throw error;
      });
    return this.loadingTitles;
  }

  /** A file of the index as text. @param missing what stands for one that does not exist; left out, that is an error */
  private async text(name: string, missing?: string): Promise<string> {
    const response = await fetch(this.places.files + name);
    if (response.status === 404 && missing !== undefined) return missing;
    if (!response.ok) throw new Error(`The search file ${name} could not be fetched (${response.status}). Try again.`);
    return await response.text();
  }
}

/** What is to be marked for these terms; a repaired word is marked by those that stand in for it. */
function markingOf(terms: readonly Term[], repairs: readonly Repair[] = []): Marking {
  const asks = (kind: Term["kind"]): string[] => terms.filter((term) => term.kind === kind).map(({ ask }) => ask);
  return {
    words: [...asks("word"), ...repairs.flatMap(({ used }) => used)],
    amounts: asks("amount"),
    chinese: asks("chinese").map((unit) => unit.replaceAll(" ", "")),
  };
}

/** What was typed, with the nearest word in the place of each that was repaired. */
function repaired(typed: string, repairs: readonly Repair[]): string {
  return repairs.reduce((text, { typed: word, used }) => text.replace(word, () => used[0] ?? word), typed.trim());
}

const dateWords = (date: string): { date: string; year: string } =>
  date ? { date: formatDate(date), year: date.slice(0, 4) } : { date: "", year: "" };

/** A source is worth less than a row that rests on it: it says who wrote something, and not what. */
const sourceWorth = 0.6;

const weaken = (scores: Scores, sources: ReadonlySet<string>): Scores =>
  new Map([...scores].map(([id, score]) => [id, sources.has(id) ? score * sourceWorth : score]));

/** What two sets have in common. */
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> => new Set([...a].filter((id) => b.has(id)));
