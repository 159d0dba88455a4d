/** The box of words at a mark of a chart, and the ring around the mark. */
import { markWords, spokenMark, type MarkWords } from "../charts/mark-words.ts";
import { inRows } from "../charts/reach.ts";
import type { PictureSpec } from "../charts/spec.ts";
import { href } from "../lib/href.ts";
import { rowPath } from "../lib/paths.ts";
import { parseRef } from "../lib/refs.ts";

interface Spot {
  x: number;
  y: number;
}

/** From a mark to its box, in CSS pixels. */
const gap = 14;
/** How far the box may stand out of the frame, above and below. */
const overhang = 60;

export class ChartTip {
  private readonly frame: HTMLElement;
  private readonly spec: PictureSpec;
  private readonly ring = document.createElement("span");
  private readonly box = document.createElement("div");

  /** @param frame that of the picture, in which both stand */
  constructor(frame: HTMLElement, spec: PictureSpec) {
    this.frame = frame;
    this.spec = spec;
    this.ring.className = "chart-ring";
    this.box.className = "chart-tip";
    // The slider speaks the same words.
    this.box.ariaHidden = "true";
    // Else a press on its link takes the focus from the slider first, which closes the box under the pointer.
    this.box.addEventListener("mousedown", (event) => event.preventDefault());
  }

  /** Shows the words of a mark at its place, and gives back what is spoken of it. */
  show(mark: number, spot: Spot): string {
    const words = markWords(this.spec, mark);
    this.write(words);
    if (!this.box.isConnected) this.frame.append(this.ring, this.box);
    moveTo(this.ring, spot);
    this.place(spot);
    return spokenMark(words);
  }

  /** Scrolls as far as it takes to see both, in a picture that is higher than the window. */
  bringIntoView(): void {
    this.box.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.ring.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  hide(): void {
    this.ring.remove();
    this.box.remove();
  }

  /** Opens the row that the box leads to. */
  follow(): void {
    if (this.box.isConnected) this.box.querySelector("a")?.click();
  }

  holds(target: EventTarget | null): boolean {
    return this.box.contains(target as Node | null);
  }

  private write({ row, name, value, remark, sources }: MarkWords): void {
    const { dataset, id } = parseRef(row);
    const link = lineOf("a", "The row, with its sources");
    link.href = href(rowPath(dataset, id));
    // Enter on the slider follows it; Tab leads on, not into a box that closes when it is left.
    link.tabIndex = -1;
    const remarks = remark ? [lineOf("span", remark)] : [];
    this.box.replaceChildren(lineOf("b", value), lineOf("span", name), ...remarks, lineOf("small", sources), link);
  }

  /**
   * Above the mark, or below it where there is no room; always within the frame's width. In charts of rows below it, since
   * above stands what the row is called, or above it in the last rows.
   */
  private place({ x, y }: Spot): void {
    moveTo(this.box, { x: 0, y: 0 });
    const { width, height, top } = this.box.getBoundingClientRect();
    const left = Math.max(0, Math.min(x - width / 2, this.frame.clientWidth - width));
    const above = y - height - gap;
    const room = this.frame.clientHeight + overhang - y - gap >= height;
    const below = inRows(this.spec) ? room : above < -overhang || top + above < 0;
    moveTo(this.box, { x: left, y: below ? y + gap : above });
  }
}

function lineOf<Tag extends "a" | "b" | "span" | "small">(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const line = document.createElement(tag);
  line.textContent = text;
  return line;
}

/** By its edges: a translated element may leave its old place to scroll to. */
function moveTo({ style }: HTMLElement, { x, y }: Spot): void {
  style.left = `${x}px`;
  style.top = `${y}px`;
}
