/**
 * The place of a picture, which wakes when a reader reaches for it: a pointer that rests 100 ms, a tap (a scroll is
 * none), the focus on its slider, or a press of a switch. Until then not one byte of Chart.js is fetched. Where it cannot
 * be had the picture stays, and the words above it say where the values stand.
 */
import type { LiveChart } from "../charts/live.ts";
import type { AwakeChart } from "./chart-awake.client.ts";

const rest = 100;

class ChartPicture extends HTMLElement {
  private waking: Promise<void> | undefined;
  private timer = 0;
  private slider!: HTMLInputElement;
  /** What the reader wants of the chart, while it wakes; a pointer that leaves takes its wish along. */
  private wish: ((chart: AwakeChart) => void) | undefined;
  /** Switches that were pressed meanwhile; those count, whatever comes after. */
  private pressed: HTMLButtonElement[] = [];
  private chart: AwakeChart | undefined;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>(".chart-frame");
    const slider = this.querySelector<HTMLInputElement>(".chart-slider");
    if (!frame || !slider) return;
    this.slider = slider;
    this.slider.hidden = false;
    this.dataset.ready = "";
    frame.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.rest(event));
    frame.addEventListener("pointerleave", () => this.give());
    frame.addEventListener("click", (event) => this.want((chart) => chart.point(event)));
    slider.addEventListener("focus", () => this.want((chart) => chart.focus()));
    // Assistive technology may move a slider without giving it the focus.
    slider.addEventListener("input", () => this.want((chart) => chart.focus()));
    slider.addEventListener("blur", () => this.give());
    slider.addEventListener("keydown", ({ key }) => key === "Escape" && this.give());
    for (const button of this.querySelectorAll<HTMLButtonElement>(".chart-use button")) {
      button.addEventListener("click", () => this.press(button));
    }
  }

  private rest(event: PointerEvent): void {
    clearTimeout(this.timer);
    if (!this.waking) this.timer = window.setTimeout(() => this.want((chart) => chart.point(event)), rest);
  }

  private give(): void {
    clearTimeout(this.timer);
    this.wish = undefined;
  }

  private press(button: HTMLButtonElement): void {
    if (this.chart) this.chart.toggle(button);
    else this.pressed.push(button);
    this.waking ??= this.wake();
  }

  private want(wish: (chart: AwakeChart) => void): void {
    clearTimeout(this.timer);
    if (this.chart) wish(this.chart);
    else this.wish = wish;
    this.waking ??= this.wake();
  }

  private async wake(): Promise<void> {
    try {
      const [{ AwakeChart }, response] = await Promise.all([
        import("./chart-awake.client.ts"),
        fetch(this.dataset.live ?? ""),
      ]);
      if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
      this.chart = new AwakeChart(this, (await response.json()) as LiveChart);
      for (const button of this.pressed.splice(0)) this.chart.toggle(button);
      this.wish?.(this.chart);
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** The picture stays as it is; a later reach tries again. */
  private giveUp(error: unknown): void {
    console.warn(error);
    this.waking = undefined;
    this.pressed = [];
    this.dataset.failed = "";
    this.slider.setAttribute("aria-valuetext", this.querySelector(".chart-failed")?.textContent ?? "");
  }
}

customElements.define("chart-picture", ChartPicture);
