/** A chart that answers: a canvas over its picture, in the same box, with a box of words at the mark that is meant. */
import { paintCanvas } from "../charts/canvas.ts";
import type { LiveChart } from "../charts/live.ts";
import { markWords, spokenMark } from "../charts/mark-words.ts";
import { tokens } from "../charts/palette.ts";
import { nearestMark, stepOf, walkOf } from "../charts/reach.ts";
import { ChartTip } from "./chart-tip.client.ts";
import { inkOf } from "./page-ink.client.ts";
import look from "./chart-awake.css?inline";

/** Farther from every mark than this a pointer means none, in CSS pixels; a tap means the nearest, wherever it is. */
const nearby = 64;
/** How long the box stays when a pointer has left, in milliseconds, so that it can be reached (WCAG 1.4.13). */
const patience = 250;

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** It stands in the frame of its picture as long as the page does. */
export class AwakeChart {
  private readonly host: HTMLElement;
  private readonly frame: HTMLElement;
  private readonly slider: HTMLInputElement;
  private readonly live: LiveChart;
  private readonly canvas = document.createElement("canvas");
  private readonly tip: ChartTip;
  private readonly hidden = new Set<number>();
  /** Indexes of marks in the order of keys. */
  private walk: number[] = [];
  private active: number | undefined;
  /** Whether a press opened the box, which then stays until the pointer means another mark or leaves. */
  private pinned = false;
  private takeOff: () => void = () => {};
  private painted = "";
  private timer = 0;
  private readonly again = (): void => this.paint();

  constructor(host: HTMLElement, live: LiveChart) {
    this.host = host;
    this.frame = host.querySelector<HTMLElement>(".chart-frame") as HTMLElement;
    this.slider = host.querySelector<HTMLInputElement>(".chart-slider") as HTMLInputElement;
    this.live = live;
    this.canvas.ariaHidden = "true";
    this.tip = new ChartTip(this.frame, live.spec);
    this.walkAnew();
    this.paint();
    this.frame.append(this.canvas);
    this.host.dataset.awake = "";
    delete this.host.dataset.failed;
    this.listen();
  }

  /** Shows the mark that a pointer means. */
  point(event: MouseEvent): void {
    clearTimeout(this.timer);
    if (this.tip.holds(event.target)) return;
    const box = this.frame.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const mark = nearestMark(
      this.live.spec.kind,
      this.layout().spots,
      this.walk,
      place,
      event.type === "click" ? Infinity : nearby,
    );
    if (event.type === "click") this.pinned = true;
    if (mark !== undefined) this.show(mark);
    else if (!this.pinned) this.leave();
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
    slider.addEventListener("blur", () => this.close());
    slider.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.close());
    document.addEventListener("pointerdown", ({ target }) => this.host.contains(target as Node) || this.close());
    const { again } = this;
    new ResizeObserver(again).observe(frame);
    new MutationObserver(again).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", again);
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.key === "Escape") this.slider.blur();
    if (event.key === "Enter") this.tip.follow();
    const step = stepOf(this.live.spec, this.walk, Number(this.slider.value) - 1, event.key);
    if (step === undefined) return;
    event.preventDefault();
    this.slider.value = String(step + 1);
    this.focus();
    this.tip.bringIntoView();
  }

  /** Puts the marks that are shown on the slider. */
  private walkAnew(): void {
    this.walk = walkOf(this.live.spec, this.hidden);
    this.slider.max = String(this.walk.length);
    this.slider.value = "1";
    this.slider.setAttribute("aria-valuetext", spokenMark(markWords(this.live.spec, this.walk[0] ?? 0)));
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
    // A window that is moved to a denser screen changes neither its size nor its theme.
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", this.again, { once: true });
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
    this.active = mark;
    this.slider.value = String(this.walk.indexOf(mark) + 1);
    this.slider.setAttribute("aria-valuetext", this.tip.show(mark, this.layout().spots[mark] ?? { x: 0, y: 0 }));
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => document.activeElement === this.slider || this.close(), patience);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.active = undefined;
    this.pinned = false;
    this.tip.hide();
  }
}
