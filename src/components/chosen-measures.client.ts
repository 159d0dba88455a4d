/** The choice of measures that are set side by side: the boxes in their rows, the table of them, and the tray below. */
import { mostCompared, readChoice, toggleChoice, type Choice } from "../lib/compare-choice.ts";
import { fillComparison, unlikeWords } from "./measure-comparison.client.ts";
import type { MeasureRow } from "./measure-rows.client.ts";
import { partOf } from "./own-markup.client.ts";

/** What the page does besides: write the choice into the address, and take the focus that a gone button leaves. */
export interface ChoiceEvents {
  chosen: (ids: string) => void;
  left: () => void;
}

/** Keeps the choice and shows it. */
export class ChosenMeasures {
  private readonly page: HTMLElement;
  private readonly rows: readonly MeasureRow[];
  private readonly events: ChoiceEvents;
  private ids: string[] = [];

  /** @param page what holds the rows, the comparison and the tray */
  constructor(page: HTMLElement, rows: readonly MeasureRow[], events: ChoiceEvents) {
    this.page = page;
    this.rows = rows;
    this.events = events;
    page.addEventListener("change", ({ target }) => this.tick(target as HTMLInputElement));
    partOf(page, "[data-clear]").addEventListener("click", () => {
      this.choose({ ids: [] });
      events.left();
    });
  }

  /** Shows the choice that an address asks for: `id,id`. */
  read(asked: string): void {
    const { ids, remark } = readChoice(asked, new Set(this.rows.map(({ id }) => id)));
    this.ids = ids;
    this.show(remark);
  }

  private tick(box: HTMLInputElement): void {
    if (box.name === "compare") this.choose(toggleChoice(this.ids, box.value), box);
  }

  /** Sets a choice and keeps what the reader looks at where it is, since the comparison stands above the rows. */
  private choose(choice: Choice, kept?: HTMLElement): void {
    const before = kept?.getBoundingClientRect().top ?? 0;
    this.ids = choice.ids;
    this.show(choice.remark);
    this.events.chosen(this.ids.join(","));
    if (kept) scrollBy({ top: kept.getBoundingClientRect().top - before, behavior: "instant" });
  }

  private show(remark = ""): void {
    const rows = this.ids.flatMap((id) => this.rows.find((one) => one.id === id)?.row ?? []);
    for (const box of this.page.querySelectorAll<HTMLInputElement>("input[name=compare]"))
      box.checked = this.ids.includes(box.value);
    const section = partOf(this.page, "[data-comparison]");
    section.hidden = rows.length === 0;
    partOf(section, "[data-unlike]").textContent = unlikeWords(rows);
    fillComparison(partOf(section, "table"), rows, (id) => this.takeOut(id));
    partOf(this.page, "[data-tray]").hidden = rows.length === 0 && !remark;
    partOf(this.page, "[data-chosen]").textContent =
      rows.length > 0 ? `${rows.length} of at most ${mostCompared} side by side. ${remark}` : remark;
  }

  private takeOut(id: string): void {
    this.choose(toggleChoice(this.ids, id));
    const next = this.page.querySelector<HTMLElement>("[data-comparison]:not([hidden]) thead button");
    if (next) next.focus();
    else this.events.left();
  }
}
