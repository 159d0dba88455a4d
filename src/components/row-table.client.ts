/** Sorts and filters the rows of a finished table, and tells how many are shown. */
import { orderOf, orderWords, type Direction } from "../lib/table-order.ts";
import { folded, holdsAll } from "../lib/text-match.ts";
import { madeOf } from "./own-markup.client.ts";
import { makeSortButtons, markSorted } from "./sort-heads.client.ts";

class RowTable extends HTMLElement {
  private body!: HTMLTableSectionElement;
  private heads: HTMLTableCellElement[] = [];
  /** The rows in the order of the file, each with its text once it was looked through. */
  private rows: { row: HTMLTableRowElement; text?: string }[] = [];
  private sorted: { column: number; direction: Direction } | undefined;

  connectedCallback(): void {
    const table = this.querySelector("table");
    const body = table?.tBodies[0];
    if (!table || !body) return;
    this.body = body;
    this.heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
    this.rows = [...body.rows].map((row) => ({ row }));
    makeSortButtons(this.heads, (column) => this.sortBy(column));
    this.field?.addEventListener("input", () => this.filter());
    addEventListener("hashchange", () => this.showTarget());
    if (this.field?.value) this.filter();
    this.showTarget();
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector("input");
  }

  /** Up, then down, then as in the file. */
  private sortBy(column: number): void {
    const before = this.sorted?.column === column ? this.sorted.direction : undefined;
    const direction = before === undefined ? "ascending" : before === "ascending" ? "descending" : undefined;
    this.sorted = direction && { column, direction };
    markSorted(this.heads, column, direction);
    const order = direction ? this.orderBy(column, direction) : this.rows.map((_, index) => index);
    this.body.append(...order.flatMap((index) => this.rows[index]?.row ?? []));
    this.tell();
  }

  private orderBy(column: number, direction: Direction): number[] {
    const numeric = this.heads[column]?.classList.contains("number") ?? false;
    const cells = this.rows.map(({ row }) => row.cells[column]);
    return orderOf(
      cells.map((cell) => cell?.dataset.value ?? cell?.textContent?.trim() ?? ""),
      numeric,
      direction,
    );
  }

  private filter(): void {
    const typed = this.field?.value ?? "";
    for (const one of this.rows) {
      one.text ??= folded(
        [...one.row.cells].map((cell) => `${cell.textContent} ${cell.dataset.value ?? ""}`).join(" "),
      );
      one.row.hidden = !holdsAll(one.text, typed);
    }
    this.tell();
  }

  /** A row that an address names is shown, whatever is typed, and once more above the table, where all of it is in sight. */
  private showTarget(): void {
    this.querySelector(".row-card")?.remove();
    const row = this.rows.find(({ row: { id } }) => `#${id}` === location.hash)?.row;
    if (!row) return;
    if (row.hidden && this.field) {
      this.field.value = "";
      this.filter();
    }
    const card = cardOf(row, this.heads);
    this.prepend(card);
    const show = (): void => card.scrollIntoView();
    // Until a page is loaded, its browser goes to the row again.
    if (document.readyState === "complete") show();
    else addEventListener("load", () => requestAnimationFrame(show), { once: true });
  }

  private tell(): void {
    const status = this.querySelector("[role=status]");
    if (!status) return;
    const shown = this.rows.filter(({ row }) => !row.hidden).length;
    const column = this.sorted && (this.heads[this.sorted.column]?.textContent?.trim() ?? "");
    const sorted = this.sorted && column ? { column, direction: this.sorted.direction } : undefined;
    status.textContent = orderWords(shown, this.rows.length, sorted);
  }
}

/** All that a row holds, a line for each column that it fills. */
function cardOf(row: HTMLTableRowElement, heads: readonly HTMLTableCellElement[]): HTMLElement {
  const card = document.createElement("section");
  const list = document.createElement("dl");
  card.className = "row-card";
  card.setAttribute("aria-label", `The row ${row.id}`);
  for (const [column, cell] of [...row.cells].entries()) {
    if (!cell.textContent?.trim()) continue;
    const value = document.createElement("dd");
    value.lang = cell.lang;
    value.append(...cell.cloneNode(true).childNodes);
    list.append(madeOf("dt", heads[column]?.textContent?.trim() ?? ""), value);
  }
  card.append(list);
  return card;
}

customElements.define("row-table", RowTable);
