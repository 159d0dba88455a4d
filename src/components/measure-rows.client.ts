/** The rows of one group of measures: which are shown, and in what order. */
import { facetNames, passes, type Facets } from "../lib/measure-facets.ts";
import { orderOf, type Direction } from "../lib/table-order.ts";
import { makeSortButtons, markSorted } from "./sort-heads.client.ts";

/** A row of a measure with what it says of each facet. */
export interface MeasureRow {
  id: string;
  row: HTMLTableRowElement;
  facets: Facets;
}

/** A group as its section has it, with its table. */
export class MeasureRows {
  readonly rows: MeasureRow[];
  private readonly section: HTMLElement;
  private readonly body: HTMLTableSectionElement;
  private readonly heads: HTMLElement[];

  /** @param press what to do when the head of a column is pressed */
  constructor(section: HTMLElement, press: (column: string) => void) {
    this.section = section;
    this.body = section.querySelector("tbody") as HTMLTableSectionElement;
    this.heads = [...section.querySelectorAll<HTMLElement>("thead th[data-sort]")];
    this.rows = [...this.body.rows].map((row) => ({ id: row.id, row, facets: facetsIn(row) }));
    makeSortButtons(this.heads, (index) => press(this.heads[index]?.dataset.sort ?? ""));
  }

  /** Shows the rows that have what is chosen; a group without one is not shown at all. */
  filter(chosen: Facets): MeasureRow[] {
    const shown = this.rows.filter(({ facets }) => passes(facets, chosen));
    for (const one of this.rows) one.row.hidden = !shown.includes(one);
    this.section.hidden = shown.length === 0;
    return shown;
  }

  /** Sorts by a column where the group has it, else as the page was made. */
  sort(order: string): void {
    const direction: Direction = order.startsWith("-") ? "descending" : "ascending";
    const column = this.heads.findIndex(({ dataset }) => dataset.sort === order.replace(/^-/, ""));
    const head = this.heads[column];
    markSorted(this.heads, head && column, direction);
    const indexes = head
      ? orderOf(this.valuesUnder(head), head.classList.contains("number"), direction)
      : this.rows.map((_, index) => index);
    this.body.append(...indexes.flatMap((index) => this.rows[index]?.row ?? []));
  }

  private valuesUnder(head: HTMLElement): string[] {
    const { cellIndex } = head as HTMLTableCellElement;
    return this.rows.map(({ row }) => {
      const cell = row.cells[cellIndex];
      return (
        cell?.dataset.value ??
        cell?.querySelector("[data-field]")?.textContent?.trim() ??
        cell?.textContent?.trim() ??
        ""
      );
    });
  }
}

function facetsIn({ dataset }: HTMLElement): Facets {
  return Object.fromEntries(facetNames.map((name) => [name, dataset[name] ?? ""])) as Facets;
}
