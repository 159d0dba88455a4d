/**
 * A canvas context that writes down what Chart.js draws and gives it back as SVG. It knows the calls that the charts of
 * this folder lead to and no others; a new kind of chart that needs more fails with the name of the call.
 */

import { attribute, short, svgOf, type SvgElement, type Subpath, shapeOf } from "./svg-elements.ts";

/** What a drawing has around it: attributes that its elements inherit and need not repeat. */
export interface Inherited {
  fontSize: number;
  fill: string;
}

type State = Pick<Recorder, "fillStyle" | "strokeStyle" | "lineWidth" | "dash" | "font" | "textAlign" | "textBaseline">;

export class Recorder {
  fillStyle = "black";
  strokeStyle = "black";
  lineWidth = 1;
  font = "400 12px var(--sans)";
  textAlign = "start";
  lineJoin = "miter";
  textBaseline = "alphabetic";
  dash: readonly number[] = [];
  /** What Chart.js takes for the canvas. */
  readonly canvas: { width: number; height: number; getContext: () => Recorder };
  private readonly inherited: Inherited;
  private elements: SvgElement[] = [];
  private states: State[] = [];
  private path: Subpath[] = [];
  private filled: SvgElement | undefined;
  private halo = "";

  constructor(width: number, height: number, inherited: Inherited) {
    this.canvas = { width, height, getContext: () => this };
    this.inherited = inherited;
  }

  /** All that was drawn, in order, as SVG elements. */
  svg(): string {
    return svgOf(this.elements);
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, dash, font, textAlign, textBaseline } = this;
    this.states.push({ fillStyle, strokeStyle, lineWidth, dash, font, textAlign, textBaseline });
  }

  restore(): void {
    Object.assign(this, this.states.pop());
  }

  /** Chart.js scales for dense screens; a picture in CSS pixels is never scaled. */
  setTransform(): void {}
  resetTransform(): void {}

  /** Chart.js clears the whole before it draws. */
  clearRect(): void {
    this.elements = [];
  }

  /** Asked only for the ticks of scales that are not shown: the layout places all lettering itself. */
  measureText(): { width: number } {
    return { width: 0 };
  }

  beginPath(): void {
    this.path = [];
    this.filled = undefined;
  }

  /** A circle or rectangle is closed already. */
  closePath(): void {
    if (this.path.at(-1)?.tag === "path") this.path.push({ tag: "path", place: "Z" });
  }

  setLineDash(lengths: readonly number[]): void {
    this.dash = lengths;
  }

  /** The layout draws nothing outside its plot; an outlined bar clips to its own edge. Neither needs a clip. */
  clip(): void {}

  moveTo(x: number, y: number): void {
    this.path.push({ tag: "path", place: `M${short(x)} ${short(y)}` });
  }

  lineTo(x: number, y: number): void {
    this.path.push({ tag: "path", place: `L${short(x)} ${short(y)}` });
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.push({ tag: "rect", place: [x, y, width, height].map(short).join(" ") });
  }

  /** Whole circles only. */
  arc(x: number, y: number, radius: number): void {
    this.path.push({ tag: "circle", place: [x, y, radius].map(short).join(" ") });
  }

  fill(rule?: string): void {
    if (this.fillStyle === "transparent") return;
    this.filled = { ...shapeOf(this.path), look: attribute("fill", this.fillStyle, this.inherited.fill) };
    if (rule === "evenodd") this.filled.look += ' fill-rule="evenodd"';
    this.elements.push(this.filled);
  }

  /** A shape that was filled just before gets an edge; a line stands by itself. */
  stroke(): void {
    const look = ` stroke="${this.strokeStyle}"${attribute("stroke-width", short(this.lineWidth), "1")}${attribute("stroke-dasharray", this.dash.map(short).join(" "), "")}`;
    if (this.filled) this.filled.look += look;
    else this.elements.push({ ...shapeOf(this.path), look: ` fill="none"${look}` });
  }

  /** A rim around the text that is filled next. */
  strokeText(): void {
    this.halo = ` paint-order="stroke" stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="round"`;
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = "400", size = "12"] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    const anchor = this.textAlign === "center" ? "middle" : this.textAlign;
    const look =
      attribute("fill", this.fillStyle, this.inherited.fill) +
      attribute("font-size", size, String(this.inherited.fontSize)) +
      attribute("font-weight", weight, "400") +
      attribute("text-anchor", anchor, "start") +
      this.halo;
    this.halo = "";
    this.elements.push({ tag: "text", place: ` x="${short(x)}" y="${short(y)}"`, look, text });
  }
}
