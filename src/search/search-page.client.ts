/** The search page: reads the field, asks the engine, and writes the answer as plain text. */
import type { Answer, Result } from "./answer.ts";
import { SearchEngine } from "./engine.client.ts";

const pageSize = 20;

class SearchPage extends HTMLElement {
  private engine!: SearchEngine;
  private field!: HTMLInputElement;
  private status!: HTMLElement;
  private list!: HTMLElement;
  private more!: HTMLElement;
  private answer: Answer | undefined;
  private shown = 0;
  /** The question that the newest entry of the browser's history holds. */
  private committed = "";
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  private turn = 0;

  connectedCallback(): void {
    this.engine = new SearchEngine({ files: this.dataset.files ?? "", base: this.dataset.base ?? "/" });
    this.field = this.find("input");
    this.status = this.find("[data-search-status]");
    this.list = this.find("[data-search-results]");
    this.more = this.find("[data-search-more]");
    const button = this.find<HTMLButtonElement>("[data-search-more] button");
    // The engine is fetched when a reader turns to the field, so that it is there when the first word is typed.
    this.field.addEventListener("focus", () => void this.engine.load().catch(() => undefined), { once: true });
    this.field.addEventListener("input", () => void this.ask("replace"));
    this.find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.ask("push");
    });
    button.addEventListener("click", () => void this.showMore(this.turn));
    addEventListener("popstate", () => this.readAddress());
    this.readAddress();
  }

  /** A part of the page's own markup, which is always there. */
  private find<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`The search page has no ${selector}.`);
    return part;
  }

  private readAddress(): void {
    this.field.value = new URLSearchParams(location.search).get("q") ?? "";
    void this.ask("keep");
  }

  private async ask(address: "push" | "replace" | "keep"): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const question = this.field.value.trim();
    this.writeAddress(question, address);
    if (!question) return this.clear("");
    if (!this.answer) this.say("Searching …");
    try {
      const answer = await this.engine.search(question.slice(0, 400));
      if (turn !== this.turn) return;
      this.clear(sentenceFor(answer, question));
      this.answer = answer;
      await this.showMore(turn);
    } catch {
      if (turn === this.turn)
        this.clear("The search index could not be fetched. Check the connection and press Search to try again.");
    }
  }

  /** While one types, the newest entry of the history changes; a question that is sent gets an entry of its own. */
  private writeAddress(question: string, how: "push" | "replace" | "keep"): void {
    document.title = document.title.replace(/^(?:“.*” · )?/, question ? `“${question.slice(0, 60)}” · ` : "");
    if (how === "push" && question !== this.committed) {
      history.replaceState(null, "", addressOf(this.committed));
      history.pushState(null, "", addressOf(question));
    } else if (how === "replace") {
      history.replaceState(null, "", addressOf(question));
    }
    if (how !== "replace") this.committed = question;
  }

  private clear(sentence: string): void {
    this.answer = undefined;
    this.shown = 0;
    this.list.replaceChildren();
    this.more.hidden = true;
    this.say(sentence);
  }

  private say(sentence: string): void {
    this.status.textContent = sentence;
  }

  private async showMore(turn: number): Promise<void> {
    const answer = this.answer;
    if (!answer) return;
    const from = this.shown;
    this.shown += pageSize;
    const results = await answer.read(from, from + pageSize);
    if (turn !== this.turn) return;
    this.list.append(...results.map(itemFor));
    this.more.hidden = answer.count <= this.shown;
    if (from > 0) this.list.children[from]?.querySelector("a")?.focus();
  }
}

function addressOf(question: string): URL {
  const url = new URL(location.href);
  if (question) url.searchParams.set("q", question);
  else url.searchParams.delete("q");
  return url;
}

function sentenceFor({ count, instead, neighbours = [] }: Answer, typed: string): string {
  const question = instead?.shown ?? typed;
  const quoted = `“${question.length > 60 ? `${question.slice(0, 60)}…` : question}”`;
  if (count === 0) {
    const near = neighbours.length > 0 ? `The nearest words are ${neighbours.join(", ")}.` : "Try other words.";
    return `Nothing was found for ${quoted}. ${near}`;
  }
  return count === 1 ? `One result for ${quoted}` : `${count} results for ${quoted}`;
}

function itemFor({ url, title, within, kind, date, value, excerpt }: Result): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  const facts = document.createElement("p");
  facts.className = "meta";
  facts.textContent = [kind, within, date, value].filter(Boolean).join(" · ");
  const text = document.createElement("p");
  text.append(
    ...excerpt.map(({ text: words, marked }) => {
      if (!marked) return words;
      const mark = document.createElement("mark");
      mark.textContent = words;
      return mark;
    }),
  );
  item.append(link, facts, text);
  return item;
}

customElements.define("search-page", SearchPage);
