/** Lays a spec out and paints it, with texts measured at build time. */
import { chartLayout } from "./layout.ts";
import { measureText } from "./measure.ts";
import { pictureOf, type Drawing } from "./picture.ts";
import type { PictureSpec } from "./spec.ts";

/** The elements of a picture in a width in pixels; they inherit the font, its size and the ink. */
export const paint = (spec: PictureSpec, width: number): Drawing =>
  pictureOf(spec, chartLayout(spec, width, measureText));
