/**
 * The box of a value in prose. It opens when a pointer rests on the value, when it has focus, and on a tap; it can be
 * pointed at, stays while it is, and closes on Escape (WCAG 1.4.13). Without this script the value is a link to its row.
 */
class ValueCard extends HTMLElement {
  private static open: ValueCard | undefined;
  private timer = 0;
  /** What pressed the link last: mouse, touch or pen; empty for a key. */
  private pointer = "";
  private link!: HTMLAnchorElement;
  private card!: HTMLElement;

  connectedCallback(): void {
    const [link, card] = this.children;
    this.link = link as HTMLAnchorElement;
    this.card = card as HTMLElement;
    this.addEventListener(
      "pointerenter",
      (event) => event.pointerType === "mouse" && this.wait(100, () => this.show()),
    );
    this.addEventListener(
      "pointerleave",
      (event) => event.pointerType === "mouse" && this.wait(250, () => this.hide()),
    );
    this.addEventListener("focusin", () => this.show());
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget as Node | null) || this.hide());
    this.link.addEventListener("pointerdown", ({ pointerType }) => {
      this.pointer = pointerType;
    });
    this.link.addEventListener("click", (event) => this.tap(event));
  }

  /** A tap opens the box; a second one, a click with a mouse and Enter follow the link. */
  private tap(event: Event): void {
    if (this.pointer !== "touch" || "tapped" in this.link.dataset) return;
    event.preventDefault();
    this.link.dataset.tapped = "";
    this.show();
  }

  private wait(milliseconds: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, milliseconds);
  }

  private show(): void {
    clearTimeout(this.timer);
    if (ValueCard.open !== this) ValueCard.open?.hide();
    ValueCard.open = this;
    this.card.hidden = false;
    this.place();
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.card.hidden = true;
    delete this.link.dataset.tapped;
  }

  /** Below the last line of the value and within its column; above its first where a heading would be covered. */
  private place(): void {
    const column = (this.closest("p, li, td, figure, div") ?? document.body).getBoundingClientRect();
    const lines = [...this.link.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const { style } = this.card;
    style.maxInlineSize = `${Math.min(416, column.width)}px`;
    style.insetInlineStart = "0";
    style.insetBlockStart = "0";
    const origin = this.card.getBoundingClientRect();
    const left = Math.max(column.left, Math.min(last.left, column.right - origin.width));
    const below = last.bottom + 6;
    const covered = this.coversHeading(below, below + origin.height, left, left + origin.width);
    style.insetInlineStart = `${left - origin.left}px`;
    style.insetBlockStart = `${(covered ? first.top - 6 - origin.height : below) - origin.top}px`;
  }

  private coversHeading(top: number, bottom: number, left: number, right: number): boolean {
    return [...document.querySelectorAll("main :is(h2, h3)")].some((heading) => {
      const box = heading.getBoundingClientRect();
      return box.top < bottom && box.bottom > top && box.left < right && box.right > left;
    });
  }

  /** Escape closes the open box wherever the focus is, and so does a press outside it. */
  static watch(): void {
    addEventListener("keydown", ({ key }) => {
      const { open } = ValueCard;
      if (key !== "Escape" || !open) return;
      if (open.card.contains(document.activeElement)) open.link.focus();
      open.hide();
    });
    addEventListener("pointerdown", ({ target }) => {
      if (!ValueCard.open?.contains(target as Node)) ValueCard.open?.hide();
    });
  }
}

customElements.define("value-card", ValueCard);
ValueCard.watch();
