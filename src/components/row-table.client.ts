/** Sorts and filters the rows of a finished table, and tells how many are shown. */
import { orderOf, orderWords, type Direction } from "../lib/table-order.ts";
import { folded, holdsAll } from "../lib/text-match.ts";
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

  /** A row that an address names is shown, whatever is typed. */
  private showTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.hidden || !this.contains(target) || !this.field) return;
    this.field.value = "";
    this.filter();
    target.scrollIntoView();
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

customElements.define("row-table", RowTable);
