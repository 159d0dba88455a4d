/**
 * The chart of what is shown. It opens when a reader first filters, or by hand, and follows the filter from then on; until
 * then neither Chart.js nor the layout of charts is fetched.
 */
import type { MeasureRow } from "./measure-rows.client.ts";

/** The chart in the box that opens and closes. */
export class ShownChart {
  private readonly details: HTMLDetailsElement;
  private readonly frame: HTMLElement;
  private readonly words: HTMLElement;
  private rows: readonly MeasureRow[] = [];
  /** Whether it has opened by itself: it does so once, and a reader who closes it is left in peace. */
  private opened = false;
  private drawn = "";

  constructor(details: HTMLDetailsElement) {
    this.details = details;
    this.frame = details.querySelector("[data-picture]") as HTMLElement;
    this.words = details.querySelector("[data-picture-words]") as HTMLElement;
    details.addEventListener("toggle", () => void this.draw());
    new ResizeObserver(() => void this.draw()).observe(this.frame);
  }

  /** @param filtered whether a reader has chosen anything */
  follow(rows: readonly MeasureRow[], filtered: boolean): void {
    this.rows = rows;
    if (filtered && !this.opened) this.details.open = true;
    this.opened ||= filtered;
    void this.draw();
  }

  private async draw(): Promise<void> {
    const width = Math.floor(this.frame.clientWidth);
    if (!this.details.open || width === 0) return;
    const look = [width, ...this.rows.map(({ id }) => id)].join(" ");
    if (look === this.drawn) return;
    this.drawn = look;
    const picture = await import("./shown-picture.client.ts").catch(() => undefined);
    // While the engine came, the choice may have changed again.
    if (look !== this.drawn) return;
    if (picture) this.drawWith(picture, width);
    else this.giveUp("The chart could not be fetched.");
  }

  private drawWith({ drawRows }: typeof import("./shown-picture.client.ts"), width: number): void {
    try {
      this.words.textContent = drawRows(this.frame, this.rows, width);
    } catch (error) {
      console.warn(error);
      this.giveUp("The chart could not be drawn.");
    }
  }

  /** The next choice tries again. */
  private giveUp(reason: string): void {
    this.drawn = "";
    this.frame.replaceChildren();
    this.words.textContent = `${reason} The tables below hold the same values.`;
  }
}
