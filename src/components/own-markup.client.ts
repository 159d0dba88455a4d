/** Parts of a page's own markup, found and made. */

/** A part that is always there. */
export function partOf<E extends HTMLElement>(whole: HTMLElement, selector: string): E {
  const part = whole.querySelector<E>(selector);
  if (!part) throw new Error(`There is no ${selector} in <${whole.localName}>.`);
  return part;
}

/** A new element with words in it. */
export function madeOf<T extends keyof HTMLElementTagNameMap>(tag: T, words: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

/** A head of a table that scripts make, for its column or for its row. */
export function headOf(scope: "col" | "row", words: string): HTMLTableCellElement {
  const head = madeOf("th", words);
  head.scope = scope;
  return head;
}
