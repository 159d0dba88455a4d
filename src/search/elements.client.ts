/** Elements made by script, for the dialog and the search page. Whatever is given to them is set as text. */
import type { ExcerptPart } from "./excerpt.ts";

/** Attributes and properties by name; `class` is written as in markup. */
type Given = Readonly<Record<string, string>>;

/** An element with attributes and what it holds: `make("p", { class: "meta" }, "Measure")`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** A button that does something where it stands. */
export function button(words: string, act: () => void, look = "text-button"): HTMLButtonElement {
  const made = make("button", { type: "button", class: look }, words);
  made.addEventListener("click", act);
  return made;
}

const chinese = /(\p{Script=Han}[\p{Script=Han}\p{N}，。、：；！？《》（）“”·]*)/u;

/** A text with its language: what is Chinese is told to be. */
export function spoken(text: string): (Node | string)[] {
  return text
    .split(chinese)
    .flatMap((part, index) => (part === "" ? [] : index % 2 === 1 ? make("span", { lang: "zh-Hans" }, part) : part));
}

/** A text with what was looked for marked. */
export const marked = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.flatMap((part) => (part.marked ? make("mark", {}, ...spoken(part.text)) : spoken(part.text)));

/** Elements with commas between. */
export const listed = (elements: readonly Node[]): (Node | string)[] =>
  elements.flatMap((element, index) => (index > 0 ? [", ", element] : [element]));
