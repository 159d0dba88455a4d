/** All of the search below its field, the same in the dialog and on the search page: filters, what is said, the results. */
import { answerHelp } from "./answer-help.client.ts";
import type { Answer, Places, Result } from "./answer.ts";
import { isAsked, isFiltered, nothing, optionsOf, writeAsked, type Asked } from "./asked.ts";
import { Below } from "./below.client.ts";
import { button, make } from "./elements.client.ts";
import { SearchEngine } from "./engine.client.ts";
import { FilterFields } from "./filter-fields.client.ts";
import { FilterNumbers } from "./filter-numbers.client.ts";
import { inTime, longestAnswer } from "./in-time.client.ts";
import { ResultList } from "./result-list.client.ts";
import { failure, outcome } from "./sentences.ts";
import look from "./search-panel.css?inline";
import selectLook from "../styles/select-field.css?inline";

for (const css of [selectLook, look]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Times in milliseconds. */
const patience = {
  /** With no other key in this time, the texts of the results are fetched. */
  typing: 100,
  /** After this an answer is said to be on its way. */
  said: 500,
};

/** What the panel needs of the dialog or page around it. */
export interface Around {
  places: Places;
  field: HTMLInputElement;
  /** How many results are shown at first. */
  size: number;
  /** Asks for something else that a reader chose in the panel; it comes back by `ask`. */
  choose(asked: Asked): void;
  /** The address of the search page with all results. */
  allAt(asked: Asked): string;
  /** true: a link leads there; false: a button shows more of them here. */
  leadsAway: boolean;
}

/** The panel. A question that was asked later overtakes the ones before it. */
export class SearchPanel {
  readonly element = make("div", { class: "search-panel" });
  private readonly engine: SearchEngine;
  private readonly around: Around;
  private readonly filters: FilterFields;
  private readonly status = make("p", { role: "status", "data-search-status": "" });
  private readonly help = make("p", { class: "help", "data-search-help": "" });
  private readonly list = new ResultList();
  private readonly below: Below;
  private readonly numbers: FilterNumbers;
  /** Questions whose results have been read, and need no wait when they are asked again. */
  private readonly read = new Set<string>();
  private asked: Asked = nothing;
  private turn = 0;
  private isSettled = true;

  constructor(around: Around) {
    this.around = around;
    this.engine = new SearchEngine(around.places);
    this.below = new Below(this.list, around.size);
    this.filters = new FilterFields((name, value) => around.choose({ ...this.asked, [name]: value }));
    this.numbers = new FilterNumbers(this.engine, this.filters);
    const said = make("div", { class: "said" }, this.status, " ", this.help);
    this.element.append(this.filters.element, said, this.list.element, this.below.element);
  }

  /** Fetches what the first answers need. A failure is told when something is asked. */
  load(): void {
    void this.engine.load().catch(() => undefined);
  }

  /**
   * Answers, first by titles and then by the full text.
   * @param remarks of a question that came with the address: sentences to be said before the outcome
   */
  async ask(asked: Asked, remarks?: readonly string[]): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const pause = this.pauseFor(asked);
    this.asked = asked;
    this.isSettled = !isAsked(asked);
    this.list.begin();
    this.below.begin();
    this.numbers.begin(asked);
    if (this.isSettled) return this.clear(remarks?.join(" "));
    const titled = this.firstStage(turn);
    try {
      const answer = await inTime(this.engine.search(asked.q, optionsOf(asked)), longestAnswer);
      await pause;
      if (turn !== this.turn) return;
      const results = await inTime(answer.read(0, this.around.size), longestAnswer);
      if (turn !== this.turn) return;
      this.isSettled = true;
      this.show(answer, results, remarks);
    } catch (error) {
      // Titles that are on their way are better than none.
      await titled;
      if (turn === this.turn) this.fail(error);
    }
  }

  /** Leads by the arrow keys from the field down the results and back. */
  walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // While it composes a word, an input method has the arrow keys.
    if (event.isComposing || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { field } = this.around;
    const stops: (Element | null)[] = [field, ...this.list.links];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  /** Titles are shown where the full text is not there within a frame; of filters they know too little. */
  private async firstStage(turn: number): Promise<void> {
    setTimeout(() => turn === this.turn && !this.isSettled && this.say("Searching …"), patience.said);
    const { q, sort } = this.asked;
    if (isFiltered(this.asked) || sort !== "") return;
    await this.engine.load().catch(() => undefined);
    await new Promise(requestAnimationFrame);
    if (turn !== this.turn || this.isSettled) return;
    const titles = this.engine.titles(q);
    // Without a title the last answer stays until there is another one.
    if (titles.length === 0) return;
    this.list.titles(titles);
    this.below.clear();
  }

  private show(answer: Answer, results: readonly Result[], remarks: readonly string[] | undefined): void {
    const { asked, around, engine } = this;
    this.read.add(writeAsked(asked));
    this.list.full(results, { count: answer.count, onlyKind: this.onlyKind, isShared: remarks !== undefined });
    const help = answerHelp(answer, asked, engine.topics(), (words, change) => this.other(words, change));
    this.say([...(remarks ?? []), outcome(answer, asked)].join(" "), ...help);
    if (around.leadsAway) this.below.lead(answer, around.allAt(asked));
    else this.below.offer(answer, results.length);
    this.numbers.settle(answer);
  }

  /** While words are being typed; a filter that is chosen or a question that comes again needs no wait. */
  private async pauseFor(asked: Asked): Promise<void> {
    if (asked.q === this.asked.q || this.read.has(writeAsked(asked))) return;
    await new Promise((resolve) => setTimeout(resolve, patience.typing));
  }

  private clear(sentence = ""): void {
    this.list.titles([]);
    this.below.clear();
    this.numbers.clear();
    this.say(sentence);
  }

  private say(sentence: string, ...help: (Node | string)[]): void {
    if (this.status.textContent !== sentence) this.status.textContent = sentence;
    this.help.replaceChildren(...help);
  }

  /** Kinds stand apart only where all kinds stand there, the best first. */
  private get onlyKind(): ((kind: string) => void) | undefined {
    if (this.asked.kind || this.asked.sort) return undefined;
    return (kind) => {
      this.around.field.focus();
      this.around.choose({ ...this.asked, kind });
    };
  }

  /** A button that asks something else, and leaves the reader in the field since it goes away itself. */
  private other(words: string, change: Partial<Asked>): HTMLButtonElement {
    return button(words, () => {
      this.around.field.focus();
      this.around.choose({ ...this.asked, ...change });
    });
  }

  /** Titles that answer the question stay there. */
  private fail(error: unknown): void {
    this.isSettled = true;
    const { hasTitles } = this.list;
    if (hasTitles) this.numbers.clear();
    else this.clear();
    const again = button("Try again", () => {
      if (navigator.onLine && isScript(error)) return location.assign(this.around.allAt(this.asked));
      this.around.field.focus();
      void this.ask(this.asked);
    });
    this.say(failure(hasTitles), again);
  }
}

/** Whether a script of ours could not be fetched: many browsers do not try that again as long as the page stands. */
const isScript = (error: unknown): boolean => /\bmodule\b(?!.*pagefind\.js)/i.test(String(error));
