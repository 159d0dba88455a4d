/** A chart that answers: a canvas over its picture, in the same box, with a box of words at the mark that is meant. */
import { paintCanvas } from "../charts/canvas.ts";
import type { LiveChart } from "../charts/live.ts";
import { markWords, spokenMark } from "../charts/mark-words.ts";
import { tokens, type Ink } from "../charts/palette.ts";
import { nearestMark, otherSeries, walkOf } from "../charts/reach.ts";
import { href } from "../lib/href.ts";
import { rowPath } from "../lib/paths.ts";
import { parseRef } from "../lib/refs.ts";
import look from "./chart-awake.css?inline";

/** Farther from every mark than this a pointer means none, in CSS pixels; a tap means the nearest, wherever it is. */
const nearby = 64;
/** How long the box stays when a pointer has left, in milliseconds, so that it can be reached (WCAG 1.4.13). */
const patience = 250;

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** Fetches what the chart of this element is made from, and paints it. Fails where it cannot be had. */
export async function awaken(host: HTMLElement): Promise<AwakeChart> {
  const response = await fetch(host.dataset.live ?? "");
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return new AwakeChart(host, (await response.json()) as LiveChart);
}

export class AwakeChart {
  private readonly host: HTMLElement;
  private readonly frame: HTMLElement;
  private readonly slider: HTMLInputElement;
  private readonly live: LiveChart;
  private readonly canvas = document.createElement("canvas");
  private readonly ring = document.createElement("span");
  private readonly tip = document.createElement("div");
  private readonly hidden = new Set<number>();
  /** Indexes of marks in the order of keys. */
  private walk: number[] = [];
  private active: number | undefined;
  private takeOff: () => void = () => {};
  private painted = "";
  private timer = 0;

  constructor(host: HTMLElement, live: LiveChart) {
    this.host = host;
    this.frame = host.querySelector<HTMLElement>(".chart-frame") as HTMLElement;
    this.slider = host.querySelector<HTMLInputElement>(".chart-slider") as HTMLInputElement;
    this.live = live;
    this.canvas.ariaHidden = "true";
    this.ring.className = "chart-ring";
    this.tip.className = "chart-tip";
    this.ring.hidden = true;
    this.tip.hidden = true;
    this.frame.append(this.canvas, this.ring, this.tip);
    this.walkAnew();
    this.paint();
    this.host.dataset.awake = "";
    delete this.host.dataset.failed;
    this.listen();
  }

  /** Shows the mark that a pointer means. */
  point(event: MouseEvent): void {
    clearTimeout(this.timer);
    if (this.tip.contains(event.target as Node)) return;
    const box = this.frame.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const mark = nearestMark(
      this.live.spec.kind,
      this.layout().spots,
      this.walk,
      place,
      event.type === "click" ? Infinity : nearby,
    );
    if (mark === undefined) this.leave();
    else this.show(mark);
  }

  /** Shows the mark at which the slider stands. */
  focus(): void {
    const mark = this.walk[Number(this.slider.value) - 1];
    if (mark !== undefined) this.show(mark);
  }

  /** Switches a piece on or off by its button, whose value is the number of the piece. One piece always stays. */
  toggle(button: HTMLButtonElement): void {
    const piece = Number(button.value);
    if (!this.hidden.delete(piece)) this.hidden.add(piece);
    if (walkOf(this.live.spec, this.hidden).length === 0) this.hidden.delete(piece);
    button.ariaPressed = String(!this.hidden.has(piece));
    this.close();
    this.walkAnew();
    this.paint();
  }

  private listen(): void {
    const { frame, slider } = this;
    frame.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.point(event));
    frame.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.leave());
    slider.addEventListener("input", () => this.focus());
    slider.addEventListener("blur", () => this.close());
    slider.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.close());
    document.addEventListener("pointerdown", ({ target }) => this.host.contains(target as Node) || this.close());
    const again = (): void => this.paint();
    new ResizeObserver(again).observe(frame);
    new MutationObserver(again).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", again);
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.key === "Escape") this.slider.blur();
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const step = otherSeries(
      this.live.spec,
      this.walk,
      Number(this.slider.value) - 1,
      event.key === "ArrowDown" ? 1 : -1,
    );
    if (step === undefined) return;
    event.preventDefault();
    this.slider.value = String(step + 1);
    this.focus();
  }

  /** Puts the marks that are shown on the slider. */
  private walkAnew(): void {
    this.walk = walkOf(this.live.spec, this.hidden);
    this.slider.max = String(this.walk.length);
    this.slider.value = "1";
  }

  /** The layout of the picture that the page shows now. */
  private layout(): LiveChart["layouts"][string] {
    const shown = [...this.frame.querySelectorAll("svg")].find((svg) => svg.checkVisibility());
    const layout = this.live.layouts[shown?.getAttribute("width") ?? ""];
    if (!layout) throw new Error("No picture of the chart is shown.");
    return layout;
  }

  /** Paints where anything has changed that the eye can see. */
  private paint(): void {
    if (!this.frame.checkVisibility()) return;
    const layout = this.layout();
    const ink = inkOf(this.frame);
    const look = JSON.stringify([layout.width, devicePixelRatio, tokens.map(ink.colour), [...this.hidden]]);
    if (look === this.painted) return;
    this.painted = look;
    this.takeOff();
    this.takeOff = paintCanvas(
      this.canvas,
      this.live.spec,
      layout,
      { ink, hidden: this.hidden },
      Math.max(1, devicePixelRatio),
    );
    if (this.active !== undefined) this.show(this.active);
  }

  private show(mark: number): void {
    clearTimeout(this.timer);
    const spot = this.layout().spots[mark] ?? { x: 0, y: 0 };
    const words = markWords(this.live.spec, mark);
    if (this.active !== mark || this.tip.hidden) this.write(words);
    this.active = mark;
    this.slider.value = String(this.walk.indexOf(mark) + 1);
    this.slider.setAttribute("aria-valuetext", spokenMark(words));
    this.ring.hidden = false;
    moveTo(this.ring, spot.x, spot.y);
    this.tip.hidden = false;
    this.place(spot);
  }

  private write({ row, name, value, remark, sources }: ReturnType<typeof markWords>): void {
    const { dataset, id } = parseRef(row);
    const line = (tag: string, text: string | null): Node[] => {
      if (!text) return [];
      const element = document.createElement(tag);
      element.textContent = text;
      return [element];
    };
    const [link] = line("a", "The row, with its sources") as [HTMLAnchorElement];
    link.href = href(rowPath(dataset, id));
    // Tab leads from the slider on, not into a box that closes when it is left.
    link.tabIndex = -1;
    this.tip.replaceChildren(...line("b", value), ...line("span", name), ...line("span", remark), ...line("small", sources), link); // prettier-ignore
  }

  /** Above the mark, or below it where there is no room; always within the frame's width. */
  private place({ x, y }: { x: number; y: number }): void {
    const { width, height } = this.tip.getBoundingClientRect();
    const left = Math.max(0, Math.min(x - width / 2, this.frame.clientWidth - width));
    const top = y - height - 14;
    const room = this.frame.getBoundingClientRect().top + top;
    moveTo(this.tip, left, top < -60 || room < 0 ? y + 14 : top);
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => document.activeElement === this.slider || this.close(), patience);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.active = undefined;
    this.ring.hidden = true;
    this.tip.hidden = true;
  }
}

/** Puts an element at a place of the frame, in CSS pixels. By its edges: a translated one may leave its old place to scroll to. */
function moveTo({ style }: HTMLElement, x: number, y: number): void {
  style.left = `${x}px`;
  style.top = `${y}px`;
}

/** The page's colours and font as values, since a canvas knows no custom properties. */
function inkOf(element: HTMLElement): Ink {
  const probe = document.createElement("span");
  probe.className = "chart-probe";
  element.append(probe);
  const found = new Map(
    tokens.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return {
    colour: (token) => found.get(token) ?? "",
    font: getComputedStyle(element).getPropertyValue("--sans") || "sans-serif",
  };
}
