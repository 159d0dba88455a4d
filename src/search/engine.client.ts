/**
 * Search in the browser. Two stages: titles and names from memory, at the first key; then the full text, by a layer over
 * Pagefind that takes any of the words, repairs misspelt ones, and marks what was looked for. In plain text throughout.
 *
 *     const engine = new SearchEngine({ files: "/pagefind/", base: "/" });
 *     void engine.load();                                     // on focus or hover
 *     list = engine.titles("platf");                          // Result[], at once; [] before the titles are there
 *     const answer = await engine.search("platform caps", { kind: ["Measure"], sort: "date" });
 *     list = await answer.read(0, 10);                        // Result[]; ResultList puts them to the titles
 *     answer.count; answer.instead; answer.neighbours; await answer.counts();
 */
import { withBase } from "../lib/paths.ts";
import type { Answer, Places, Result, SearchOptions } from "./answer.ts";
import type { FullText } from "./full-text.client.ts";
import { longest } from "./in-time.client.ts";
import { readQuestion } from "./question.ts";
import { markingOf, titleResult } from "./title-result.ts";
import type { TitleIndex } from "./titles.client.ts";

/** How many results the first stage gives at most. */
const mostTitles = 10;

/** The engine. Nothing is fetched before `load` or the first `search`; a fetch that failed is tried again on the next call. */
export class SearchEngine {
  private readonly places: Places;
  private titleIndex: TitleIndex | undefined;
  private loadingTitles: Promise<TitleIndex> | undefined;
  private loadingText: Promise<FullText> | undefined;

  constructor(places: Places) {
    this.places = places;
  }

  /** Fetches the titles, and then the index. Resolves when `titles` can answer. @throws where the titles cannot be fetched */
  async load(): Promise<void> {
    await this.fetchTitles();
    // Whether the index can be had is told when it is asked.
    void this.fetchText()
      .then((text) => text.load())
      .catch(() => undefined);
  }

  /** The first stage: at most ten titles and names with the words, from memory. Empty until `load` is done. */
  titles(typed: string): Result[] {
    const { terms } = readQuestion(typed);
    const words = terms.filter(({ kind }) => kind !== "amount").flatMap(({ ask }) => ask.split(" "));
    if (!this.titleIndex || words.length === 0) return [];
    const marking = markingOf(terms);
    const found = this.titleIndex.find(words).slice(0, mostTitles);
    return found.map((entry) => titleResult(entry, marking, this.places.base));
  }

  /** The topics of the site, each with its id and address. Empty until `load` is done. */
  topics(): { id: string; name: string; url: string }[] {
    const topics = this.titleIndex?.ofKind("Topic") ?? [];
    return topics.map(({ path, title }) => ({
      id: decodeURI(path.split("/")[2] ?? ""),
      name: title,
      url: withBase(path, this.places.base),
    }));
  }

  /**
   * The second stage: the full text. With nothing typed and a filter set it answers with all that the filter leaves.
   * @throws where a file cannot be fetched; the same call may be made again
   */
  async search(typed: string, options: SearchOptions = {}): Promise<Answer> {
    return await (await this.fetchText()).search(typed, options);
  }

  private fetchText(): Promise<FullText> {
    this.loadingText ??= import("./full-text.client.ts")
      .then(({ FullText }) => new FullText(this.places, () => this.fetchTitles()))
      .catch((error: unknown) => {
        this.loadingText = undefined;
        throw error;
      });
    return this.loadingText;
  }

  private fetchTitles(): Promise<TitleIndex> {
    this.loadingTitles ??= Promise.all([import("./titles.client.ts"), this.titleFile()])
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

  private async titleFile(): Promise<string> {
    const response = await fetch(`${this.places.files}titles.txt`, { signal: AbortSignal.timeout(longest) });
    if (!response.ok) throw new Error(`The titles could not be fetched (${response.status}). Try again.`);
    return await response.text();
  }
}
