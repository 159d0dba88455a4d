/** Shows the entries of a finished timeline that are asked for, and keeps what is asked for in the address. */
import { readFilter, writeFilter } from "../lib/address-filter.ts";
import { folded } from "../lib/text-match.ts";
import {
  askedWords,
  isAskedFor,
  outcomeWords,
  type TimelineEntry,
  type TimelineFilter,
} from "../lib/timeline-filter.ts";

/** How long after the last key the count is told and the address written, in milliseconds; Safari refuses 100 in 30 seconds. */
const pause = 350;

class TimelineFilterElement extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private entries: (TimelineEntry & { row: HTMLElement })[] = [];
  private remarks: string[] = [];
  private timer = 0;

  connectedCallback(): void {
    this.form = this.querySelector("form");
    this.entries = [...this.querySelectorAll<HTMLElement>("li[data-kind]")].map(entryOf);
    this.form?.addEventListener("input", ({ target }) => target === this.field && this.typed());
    this.form?.addEventListener("change", ({ target }) => this.settle(target === this.field ? "replace" : "push"));
    this.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.settle("replace");
    });
    this.querySelector("button")?.addEventListener("click", () => this.showAll());
    addEventListener("popstate", () => this.follow());
    this.follow();
    // The browser went there before the entries above it were hidden.
    if (location.search) this.named?.scrollIntoView();
    if (!location.hash && Object.values(this.asked).some(Boolean)) this.meetAnswer();
  }

  /** Brings the filters of a shared address to the top, once what they show is drawn, so that a reader sees nothing move. */
  private meetAnswer(): void {
    requestAnimationFrame(() => requestAnimationFrame(() => this.form?.scrollIntoView()));
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector("[name=q]");
  }

  /** The entry whose id stands in the address. */
  private get named(): HTMLElement | undefined {
    return this.entries.find(({ row }) => `#${row.id}` === location.hash)?.row;
  }

  private get choices(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[type=radio]")];
  }

  private get asked(): TimelineFilter {
    const chosen = (name: string): string => this.choices.find((one) => one.name === name && one.checked)?.value ?? "";
    return { kind: chosen("kind"), weight: chosen("weight"), q: this.field?.value ?? "" };
  }

  /** Does what the address says: at first, and after back, forward and a link to a place on the page. */
  private follow(): void {
    clearTimeout(this.timer);
    const valuesOf = (name: string): string[] =>
      this.choices.filter((one) => one.name === name).map(({ value }) => value);
    const keys = { kind: valuesOf("kind"), weight: valuesOf("weight"), q: "text" } as const;
    const { filter, remarks } = readFilter(location.search, keys);
    this.remarks = remarks;
    this.set(filter);
    const wasHidden = this.named?.hidden;
    this.show();
    this.tell();
    if (wasHidden) this.named?.scrollIntoView();
  }

  private set(filter: TimelineFilter): void {
    for (const one of this.choices) one.checked = one.value === filter[one.name as keyof TimelineFilter];
    if (this.field) this.field.value = filter.q;
  }

  private typed(): void {
    this.show();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.settle("replace"), pause);
  }

  /** Shows and tells what is asked for and writes it to the address: in place of the last while a reader types, else as a step that leads back. */
  private settle(how: "replace" | "push"): void {
    clearTimeout(this.timer);
    const query = writeFilter(this.asked);
    if (query !== location.search) {
      this.remarks = [];
      history[`${how}State`](null, "", `${location.pathname}${query}${location.hash}`);
    }
    this.show();
    this.tell();
  }

  private showAll(): void {
    this.set({ kind: "", weight: "", q: "" });
    this.settle("push");
    // The button is gone now, and a reader with a keyboard must not be lost with it.
    this.field?.focus();
  }

  /** Hides what is not asked for, but never the entry that the address names; years without an entry go, and their links. */
  private show(): void {
    const { asked, named } = this;
    for (const entry of this.entries) entry.row.hidden = !isAskedFor(entry, asked) && entry.row !== named;
    const links = [...this.querySelectorAll<HTMLElement>("nav a")];
    this.querySelectorAll("section").forEach((year, index) => {
      year.hidden = !year.querySelector("li:not([hidden])");
      const link = links[index];
      if (link) link.hidden = year.hidden;
    });
    this.toggleAttribute("data-filtered", writeFilter(asked) !== "");
  }

  private tell(): void {
    const { asked, named, remarks } = this;
    const fitting = this.entries.filter((entry) => isAskedFor(entry, asked));
    const extra = named && !fitting.some(({ row }) => row === named);
    const besides = extra ? (named.querySelector(".title")?.textContent ?? "") : undefined;
    const words = outcomeWords({ shown: fitting.length, all: this.entries.length, besides, remarks });
    const status = this.querySelector("[role=status]");
    if (status && status.textContent !== words) status.textContent = words;
    const onPaper = this.querySelector(".asked");
    if (onPaper) onPaper.textContent = askedWords(asked);
  }
}

/** An entry as its row says it. */
function entryOf(row: HTMLElement): TimelineEntry & { row: HTMLElement } {
  const words = [...row.querySelectorAll("time, .title, .statement")].map(({ textContent }) => textContent).join(" ");
  return { row, kind: row.dataset.kind ?? "", weight: Number(row.dataset.weight), text: folded(words) };
}

customElements.define("timeline-filter", TimelineFilterElement);
