/** How wide a text is, measured at build time. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import type { Measure } from "./layout.ts";

/**
 * Readers' system fonts are wider than the one that is measured: most by up to 12 %, DejaVu Sans, which many Linux
 * systems have, by up to 17 % and its bold by up to 25 %.
 */
const slack = { regular: 1.17, bold: 1.25 };
/** A Chinese or full-width character takes one em in every face. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

const context = contextWithArimo();
const widths = new Map<string, number>();

/**
 * The width of a text in CSS pixels, with slack.
 * @param size font size in pixels
 * @param bold weight 600 is measured as 700, to which many system fonts fall back
 */
export function measureText(text: string, size: number, bold: boolean): number {
  return widthInEm(text, bold) * size * (bold ? slack.bold : slack.regular);
}

/** The width of a text in CSS pixels where the measured face itself is drawn, with a little white around it. */
export const measureOwn: Measure = (text, size, bold) => widthInEm(text, bold) * size * 1.03;

/** Lines are balanced by measuring their words over and over, so a width is kept once it is known. */
function widthInEm(text: string, bold: boolean): number {
  const key = `${bold ? "b" : "r"}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = `100px ${bold ? "ChartBold" : "Chart"}`;
  const narrow = context.measureText(text.replace(wide, "")).width / 100;
  const width = narrow + (text.match(wide)?.length ?? 0);
  widths.set(key, width);
  return width;
}

/**
 * A context in which the faces Chart and ChartBold are Arimo, which has the widths of Arial and Helvetica. The files
 * are looked up from the project's own folder, because a bundled build runs from another one.
 */
function contextWithArimo(): ReturnType<ReturnType<typeof createCanvas>["getContext"]> {
  const resolve = createRequire(join(process.cwd(), "package.json")).resolve;
  for (const [name, weight] of [
    ["Chart", 400],
    ["ChartBold", 700],
  ] as const) {
    const file = resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff`);
    if (!GlobalFonts.registerFromPath(file, name)) throw new Error(`The font ${file} cannot be read. Run npm ci.`);
  }
  return createCanvas(1, 1).getContext("2d");
}
