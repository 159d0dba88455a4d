/** The results on the screen: the best ones in their order, and where there are many, the others by kind. */
import type { Result } from "./answer.ts";
import { button, make } from "./elements.client.ts";
import { merge } from "./merge.ts";
import { ResultItem } from "./result-item.client.ts";
import { kindNames } from "./sentences.ts";

/** How many stand before the groups. */
const leading = 5;

/** With more results than this the others are grouped. */
const fewest = 10;

/** A list that has stood for less, in milliseconds, has not been read yet. */
const glance = 500;

/** What the list may lead to besides its results. */
export interface Wish {
  /** How many results there are of all. */
  count: number;
  /** Asks for one kind alone; left out where a kind is asked for already or the order is by date. */
  onlyKind?: ((kind: string) => void) | undefined;
  /** true: the question came with the address, so that none of the first answers has been read and one order is shown. */
  isShared: boolean;
}

/** The list. It keeps what stands in view in its place when better answers come. */
export class ResultList {
  readonly element = make("div", { class: "results", "data-search-results": "" });
  private readonly best = make("ol");
  private items: ResultItem[] = [];
  private shown: Result[] = [];
  /** When the first answers to the question in hand came to stand there; nothing where none do. */
  private since: number | undefined;
  /** The fullest form that is known of what was shown last. */
  private known = new Map<string, Result>();

  constructor() {
    this.element.append(this.best);
  }

  /** Begins another question. What stands there stays until there is an answer. */
  begin(): void {
    this.since = undefined;
  }

  /** Whether first answers stand there that wait for the full ones. */
  get hasTitles(): boolean {
    return this.since !== undefined && this.shown.length > 0;
  }

  /** The first answers, by title. Those that were shown with their text before keep it. */
  titles(results: readonly Result[]): void {
    this.place(results.map((result) => this.known.get(result.url) ?? result));
    this.since = performance.now();
  }

  /** The full answers, merged into the first ones where those are there. */
  full(results: readonly Result[], wish: Wish): void {
    this.known = new Map(results.map((result) => [result.url, result]));
    const read = this.since === undefined ? 0 : this.read(wish.isShared ? Infinity : this.since);
    this.since = undefined;
    const list = merge(this.shown.slice(0, read), results, read);
    if (wish.onlyKind && wish.count > fewest) this.place(list, Math.max(leading, read), wish.onlyKind);
    else this.place(list);
  }

  /** More of the same answer, below all that is there; the first of them takes the focus. */
  more(results: readonly Result[]): void {
    const items = results
      .filter(({ url }) => !this.shown.some((one) => one.url === url))
      .map((one) => new ResultItem(one));
    this.element.append(make("ol", {}, ...items.map(({ element }) => element)));
    this.shown.push(...results);
    items[0]?.link.focus();
  }

  /** The links in the order in which they stand. */
  get links(): HTMLAnchorElement[] {
    return [...this.element.querySelectorAll("a")];
  }

  /** @param ungrouped how many stand in one list; the others follow by kind */
  private place(results: readonly Result[], ungrouped = results.length, onlyKind?: (kind: string) => void): void {
    const before = new Map(this.items.map((item) => [item.url, item]));
    this.items = results.slice(0, ungrouped).map((result) => {
      const item = before.get(result.url) ?? new ResultItem(result);
      item.show(result);
      return item;
    });
    this.items.forEach(({ element }, index) => {
      if (this.best.children[index] !== element) this.best.insertBefore(element, this.best.children[index] ?? null);
    });
    while (this.best.children.length > this.items.length) this.best.lastElementChild?.remove();
    while (this.element.children.length > 1) this.element.lastElementChild?.remove();
    const groups = Map.groupBy(results.slice(ungrouped), ({ kind }) => kind);
    for (const [kind, some] of groups) this.element.append(group(kind, some, onlyKind));
    this.shown = [...results];
  }

  /** How many of the results a reader may have read: those in view since a while, or down to the one that has the focus. */
  private read(since: number): number {
    const chosen = this.items.findIndex(({ link }) => link === document.activeElement) + 1;
    if (performance.now() - since < glance) return chosen;
    const end = Math.min(innerHeight, this.element.parentElement?.getBoundingClientRect().bottom ?? innerHeight);
    const inView = this.items.filter(({ element }) => element.getBoundingClientRect().top < end).length;
    return Math.max(chosen, inView);
  }
}

/** Results of one kind under its name, which is a button that asks for them alone. */
function group(kind: string, results: readonly Result[], onlyKind: ((kind: string) => void) | undefined): HTMLElement {
  const name = kindNames(kind);
  const head = make("h2", { class: "group-head" }, name.charAt(0).toUpperCase() + name.slice(1), " ");
  if (onlyKind) head.append(button(`Only ${name}`, () => onlyKind(kind)));
  const items = results.map((result) => new ResultItem(result).element);
  return make("section", {}, head, make("ol", {}, ...items));
}
