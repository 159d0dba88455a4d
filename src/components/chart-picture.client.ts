/**
 * The place of a picture, which wakes when a reader reaches for it: a pointer that rests 100 ms, a tap (a scroll is
 * none), the focus on its slider, or a press of a switch. Until then not one byte of Chart.js is fetched. Where it cannot
 * be had the picture stays, and the words above it say where the values stand.
 */
import type { AwakeChart } from "./chart-awake.client.ts";

const rest = 100;

class ChartPicture extends HTMLElement {
  private waking: Promise<AwakeChart | undefined> | undefined;
  private timer = 0;
  private slider!: HTMLInputElement;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>(".chart-frame");
    const slider = this.querySelector<HTMLInputElement>(".chart-slider");
    if (!frame || !slider) return;
    this.slider = slider;
    this.slider.hidden = false;
    this.dataset.ready = "";
    frame.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.rest(event));
    frame.addEventListener("pointerleave", () => clearTimeout(this.timer));
    frame.addEventListener("click", (event) => void this.wake().then((chart) => chart?.point(event)));
    this.slider.addEventListener("focus", () => void this.wake().then((chart) => chart?.focus()));
    for (const button of this.querySelectorAll<HTMLButtonElement>(".chart-use button")) {
      button.addEventListener("click", () => void this.wake().then((chart) => chart?.toggle(button)));
    }
  }

  private rest(event: PointerEvent): void {
    clearTimeout(this.timer);
    if (!this.waking) this.timer = window.setTimeout(() => void this.wake().then((chart) => chart?.point(event)), rest);
  }

  private wake(): Promise<AwakeChart | undefined> {
    this.waking ??= import("./chart-awake.client.ts").then(({ awaken }) => awaken(this)).catch(() => this.giveUp());
    return this.waking;
  }

  /** The picture stays as it is; a later reach tries again. */
  private giveUp(): undefined {
    this.waking = undefined;
    this.dataset.failed = "";
    this.slider.setAttribute("aria-valuetext", this.querySelector(".chart-failed")?.textContent ?? "");
  }
}

customElements.define("chart-picture", ChartPicture);
