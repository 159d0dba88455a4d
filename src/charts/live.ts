/** What the browser needs to paint a chart as its picture was painted: the spec, and a layout for each width. */
import { chartLayout, type Layout } from "./layout.ts";
import { measureText } from "./measure.ts";
import type { PictureSpec } from "./spec.ts";

/** The file `/charts/<id>/live.json`, fetched when a reader reaches for a chart. */
export interface LiveChart {
  spec: PictureSpec;
  /** By width in CSS pixels. */
  layouts: Record<string, Layout>;
}

/**
 * The file as JSON. Texts are measured at build time only, so the layouts go with it, in seven significant digits; the
 * values of the spec stay as they are.
 * @param widths those of the pictures that a page may show
 */
export function liveJson(spec: PictureSpec, widths: readonly number[]): string {
  const layouts = Object.fromEntries(widths.map((width) => [width, chartLayout(spec, width, measureText)]));
  const short = (_: string, value: unknown): unknown =>
    typeof value === "number" ? Number(value.toPrecision(7)) : value;
  return `{"spec":${JSON.stringify(spec)},"layouts":${JSON.stringify(layouts, short)}}`;
}
