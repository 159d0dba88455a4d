/** One result as an item of a list: what it is, its date, its title, its value, and why it was found. */
import type { Result } from "./answer.ts";
import { make, marked, spoken } from "./elements.client.ts";
import { keepFound } from "./found-words.ts";

/** The item stays the same element when its result becomes a fuller one, so that it keeps the focus. */
export class ResultItem {
  readonly element = make("li");
  readonly link = make("a");
  private readonly about = make("p", { class: "about" });
  private readonly text = make("div", { class: "text" });
  private result: Result;

  constructor(result: Result) {
    this.result = result;
    this.element.append(this.about, make("p", { class: "title" }, this.link), this.text);
    this.link.addEventListener("click", () => keepFound(this.result));
    this.show(result);
  }

  get url(): string {
    return this.result.url;
  }

  /** Shows a result at the same address. */
  show(result: Result): void {
    this.result = result;
    const { url, titleParts, within, kind, date, value, excerpt } = result;
    this.link.setAttribute("href", url);
    this.link.replaceChildren(...marked(titleParts));
    this.about.replaceChildren(make("span", { class: "label" }, kind), " ", make("span", { class: "date" }, date));
    this.text.replaceChildren();
    if (value) this.text.append(make("p", { class: "value-line" }, value));
    if (within) this.text.append(make("p", { class: "within" }, "In ", ...spoken(within)));
    if (excerpt.length > 0) this.text.append(make("p", {}, ...marked(excerpt)));
  }
}
