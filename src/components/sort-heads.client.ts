/** The heads of a finished table as buttons that sort it. */
import type { Direction } from "../lib/table-order.ts";

/** Puts what stands in each head into a button. */
export function makeSortButtons(heads: readonly HTMLElement[], press: (column: number) => void): void {
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => press(column));
    head.append(button);
  });
}

/** Says at the heads by which of them the rows are sorted, or that they are as in the file. */
export function markSorted(heads: readonly HTMLElement[], column?: number, direction?: Direction): void {
  heads.forEach((head, index) => {
    if (direction && index === column) head.setAttribute("aria-sort", direction);
    else head.removeAttribute("aria-sort");
  });
}
